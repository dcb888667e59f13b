import { defineMessages } from '../define-messages';

export const home = defineMessages({
	zh: {
		/** Lines may end after each. */
		titlePhrases: ['政府规划里的', '数量目标，', '逐年比较'],
		lead: (documents: number, targets: number, results: number, series: number) =>
			`从${documents}份政府文件中逐句读出${targets}个目标和${results}个实绩。下面${series}个指标各有可以前后对照的数：先后的目标，或目标与实绩。每个数都能点回原句。`,
		search: '查找指标',
		searchHint: '名称、拼音首字母或英文',
		find: '查找',
		suggestions: '相符的指标',
		allOf: (count: number) => `全部${count}个指标`,
		all: (count: number) => `全部${count}个指标`,
		since: (year: number, change: string) => `比${year}年计划${change}`,
		legend:
			'读图：实心为目标，空心为实绩；▲不低于，▼不高于，◆左右，●等于，竖条为区间。各图年份轴相同，纵轴从零起、各自独立。'
	},
	en: {
		titlePhrases: ['Quantitative targets in government plans, compared over the years'],
		lead: (documents: number, targets: number, results: number, series: number) =>
			`Read sentence by sentence out of ${documents} government documents: ${targets} targets and ${results} reported results. These ${series} indicators have numbers to compare: targets one after another, or a target and a result. Every number leads back to its sentence.`,
		search: 'Find an indicator',
		searchHint: 'Chinese, pinyin initials or English',
		find: 'Find',
		suggestions: 'Indicators that match',
		allOf: (count: number) => `all ${count} indicators`,
		all: (count: number) => `All ${count} indicators`,
		since: (year: number, change: string) => `${change} since the ${year} plan`,
		legend:
			'Solid marks are targets, open ones results; ▲ at least, ▼ at most, ◆ about, ● exactly, a bar is a range. All charts share one axis of years; heights start at zero, each on its own scale.'
	}
});
