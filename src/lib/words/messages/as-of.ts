import { defineMessages } from '../define-messages';

/** Vintages: what was known on a day. */
export const asOf = defineMessages({
	zh: {
		label: '只看截至此日的文件',
		clear: '看全部文件',
		note: '没有写明日期的文件，从所规划的首年年底算起。',
		caution: (day: string) => `只含截至${day}的文件`
	},
	en: {
		label: 'Only documents up to',
		clear: 'All documents',
		note: 'A document without a date counts from the end of the first year that it plans for.',
		caution: (day: string) => `documents up to ${day} only`
	}
});
