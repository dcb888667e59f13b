import { defineMessages } from '../define-messages';

/** The panel for economists, on the pages that give it away. */
export const panel = defineMessages({
	zh: {
		title: '面板数据',
		lead: '一行一个地区、年份、序列：目标与可并列的实绩，并写明目标是写明、未提、写明不设还是没有文件。同一承诺只计一次；同年有两个数的分两行，不取平均。列名与代码为英文，便于程序读取。',
		ofRecords: '范围：所选记录涉及的序列、地区和年份；不属于任何序列的数不在其中。',
		ofSeries: '范围：所选的序列和地区。',
		more: '各列含义与读取方法',
		sentences: '附原句',
		file: '面板',
		missing: '没有读到面板所需的文件。'
	},
	en: {
		title: 'Panel',
		lead: 'One row a territory, year and series: the target and the result that can be set beside it, and whether the target is stated, passed over in silence, said not to be set, or without a document. A promise counts once; two numbers for one year are two rows and never averaged.',
		ofRecords:
			'It covers the series, territories and years of the records chosen; numbers of no series are not in it.',
		ofSeries: 'It covers the series and territories chosen.',
		more: 'What the columns mean, and how to read it',
		sentences: 'With sentences',
		file: 'Panel',
		missing: 'The file that panels are made with could not be read.'
	}
});
