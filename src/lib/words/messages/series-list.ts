import { defineMessages } from '../define-messages';

/** The list of all indicators. */
export const seriesList = defineMessages({
	zh: {
		title: '指标',
		lead: (count: number, several: number) =>
			`${count}个指标，各把说同一件事的数归在一起；其中${several}个见于两份以上的文件，其余目前只见于一份。`,
		search: '查找',
		searchHint: '名称、拼音首字母（如 czxzjy）或英文',
		sector: '行业',
		anySector: '全部行业',
		place: '地区',
		anyPlace: '全部地区',
		year: '年份',
		anyYear: '全部年份',
		checked: '只看人工核对过的序列',
		name: '指标',
		latest: '最近的目标或实绩',
		change: '较上一份计划',
		years: '年份',
		documents: '文件',
		records: '表述',
		automatic: '自动归并',
		shown: (count: number, total: number) => `${count} / ${total}个指标`,
		notNarrowed: (reason: string) =>
			`没有查到所选地区和年份的指标（${reason}），下面的表没有按它们筛选。`,
		inSentences: (text: string) => `在全部数字的原句中查找“${text}”`,
		found: (records: number) => `没有这样命名的指标，但原句中有${records}处：`,
		read: '在浏览页阅读',
		nowhere: (text: string) => `原句中也没有“${text}”。`,
		none: '没有符合条件的指标。请放宽：',
		clear: (name: string) => `取消“${name}”`
	},
	en: {
		title: 'Indicators',
		lead: (count: number, several: number) =>
			`${count} indicators, each gathering the numbers that say the same thing; ${several} stand in two or more documents, the others in one so far.`,
		search: 'Find',
		searchHint: 'Chinese name, pinyin initials (czxzjy) or English',
		sector: 'Sector',
		anySector: 'All sectors',
		place: 'Place',
		anyPlace: 'All places',
		year: 'Year',
		anyYear: 'All years',
		checked: 'Only series checked by a person',
		name: 'Indicator',
		latest: 'Latest target or result',
		change: 'Since the plan before',
		years: 'Years',
		documents: 'Documents',
		records: 'Statements',
		automatic: 'automatic',
		shown: (count: number, total: number) => `${count} of ${total} indicators`,
		notNarrowed: (reason: string) =>
			`The indicators of this place and year could not be found out (${reason}): the table below is not narrowed by them.`,
		inSentences: (text: string) => `Look for “${text}” in the sentences of all numbers`,
		found: (records: number) =>
			`No indicator is named so, but ${records} ${records === 1 ? 'sentence says' : 'sentences say'} it: `,
		read: 'read them',
		nowhere: (text: string) => `No sentence says “${text}” either.`,
		none: 'No indicator fits. Loosen:',
		clear: (name: string) => `drop “${name}”`
	}
});
