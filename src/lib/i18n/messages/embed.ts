import { defineMessages } from '..';
import { bookTitle } from '../../cite/book-title';
import { formatYears, list } from '../list';

/** Charts that stand on other people's pages. */
export const embed = defineMessages({
	zh: {
		withFinding: (title: string, finding: string | null) =>
			finding === null ? title : `${title}：${finding}`,
		title: (name: string, target: boolean, finding: string | null) =>
			`${name}${target ? '目标' : ''}${finding === null ? '' : `：${finding}`}`,
		subtitle: (places: readonly string[], [first, last]: readonly [number, number], unit: string) =>
			`${list(places, 'zh')}，${formatYears(first, last)}年${unit && unit !== '%' ? `，单位：${unit}` : ''}`,
		compareTitle: (sector: string, count: number) => `${sector}：${count}项可比目标`,
		automatic: '序列由程序自动归并，未经人工核对',
		description: (title: string, subtitle: string, statements: number) =>
			`${title}。${subtitle}。据${statements}处原文表述，可逐句核对。`,
		chart: '图表',
		point: (index: number, count: number) => `第${index}个数，共${count}个`,
		sentences: (count: number) => `查看原文（${count}句）`,
		sentence: '查看原句',
		undated: '日期不详',
		source: '来源',
		documents: (titles: readonly string[]) =>
			titles.length <= 2
				? titles.map(bookTitle).join('')
				: `${bookTitle(titles[0] ?? '')}等${titles.length}份文件`,
		version: (version: string) => `数据版本 ${version}`,
		frozen: '（已冻结）',
		newest: '查看最新版本',
		newer: '数据已有更新的版本',
		gone: '最新数据中已没有这张图',
		fullPage: '完整数据与方法',
		results: '空心：实绩'
	},
	en: {
		withFinding: (title: string, finding: string | null) =>
			finding === null ? title : `${title}: ${finding}`,
		title: (name: string, target: boolean, finding: string | null) =>
			`${name}${target ? ', target' : ''}${finding === null ? '' : `: ${finding}`}`,
		subtitle: (places: readonly string[], [first, last]: readonly [number, number], unit: string) =>
			[list(places, 'en'), formatYears(first, last), ...(unit && unit !== '%' ? [unit] : [])].join(
				', '
			),
		compareTitle: (sector: string, count: number) => `${sector}: ${count} comparable targets`,
		automatic: 'series put together automatically, not checked by a person',
		description: (title: string, subtitle: string, statements: number) =>
			`${title}. ${subtitle}. From ${statements} ${statements === 1 ? 'sentence' : 'sentences'} in government documents, each quoted.`,
		chart: 'Chart',
		point: (index: number, count: number) => `number ${index} of ${count}`,
		sentences: (count: number) => `The words of the documents (${count} sentences)`,
		sentence: 'The words of the document',
		undated: 'undated',
		source: 'Source',
		documents: (titles: readonly string[]) =>
			titles.length <= 2
				? titles.map(bookTitle).join(' ')
				: `${bookTitle(titles[0] ?? '')} and ${titles.length - 1} other documents`,
		version: (version: string) => `data version ${version}`,
		frozen: ' (frozen)',
		newest: 'see the newest version',
		newer: 'There is a newer version of the data:',
		gone: 'The newest data no longer has this chart',
		fullPage: 'Full data and method',
		results: 'open: result'
	}
});
