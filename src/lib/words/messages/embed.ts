import { defineMessages } from '../define-messages';
import { formatYears } from '../../base/years';
import { list } from '../list';

/** More are counted, not named. */
const FEW_NAMES = 3;

/** Charts that stand on other people's pages. */
export const embed = defineMessages({
	zh: {
		moreSentences: (count: number) => `另有${count}句，见网页`,
		ownTitle: (title: string) => `标题由嵌入者所写，原题：${title}`,
		ownNote: (note: string) => `嵌入者注：“${note}”`,
		withFinding: (title: string, finding: string | null) =>
			finding === null ? title : `${title}：${finding}`,
		title: (name: string, target: boolean, finding: string | null) =>
			`${name}${target ? '目标' : ''}${finding === null ? '' : `：${finding}`}`,
		years: ([first, last]: readonly [number, number]) => `${formatYears(first, last)}年`,
		unit: (unit: string) => `单位：${unit}`,
		compareTitle: (sector: string, count: number) => `${sector}：${count}项可比目标`,
		names: (names: readonly string[]) =>
			names.length > FEW_NAMES
				? `${list(names.slice(0, FEW_NAMES), 'zh')}等${names.length}项`
				: list(names, 'zh'),
		comparisonTitle: (names: string) => `${names}目标`,
		rankingsTitle: (year: number, names: string) => `${names}：各地${year}年目标`,
		estimates: '有的实绩只是预计数或初步数',
		times: '“×”后是同一个数说了几次',
		mine: '〔我的〕',
		mineCorrected: '〔我的，已更正〕',
		ownShown: (count: number) =>
			`图和表中有${count}处出自您添加的文件或统计数据，只在此浏览器中可见，分享和嵌入的图不含：`,
		own: '标“〔我的〕”的数出自您添加的文件或统计数据，不在本站数据之中',
		automatic: '序列由程序自动归并，未经人工核对',
		description: (title: string, subtitle: string, statements: number) =>
			`${title}。${subtitle}。据${statements}处原文表述，可逐句核对。`,
		chart: '图表',
		point: (index: number, count: number) => `第${index}个数，共${count}个`,
		sentences: (count: number) => `查看原文（${count}句）`,
		sentence: '查看原句',
		undated: '日期不详',
		source: '来源',
		/** @param titles as a text prints them */
		documents: (titles: readonly string[]) =>
			titles.length <= 2 ? titles.join('') : `${titles[0] ?? ''}等${titles.length}份文件`,
		version: (version: string) => `数据版本 ${version}`,
		frozen: '（已冻结）',
		newest: '查看最新版本',
		newer: '数据已有更新的版本',
		gone: '最新数据中已没有这张图',
		fullPage: '完整数据与方法',
		results: '空心：实绩',
		statistics: '方块：统计数据',
		statistic: '统计数据',
		viewTitle: '自选的图',
		viewDescription: '政府规划目标，按所选的指标、地区与视图画出，每个数都有原句。',
		needsScript: '这张图按链接中的选择画出，需要允许脚本。',
		noSeries: '链接里没有写明要画哪个指标。',
		unknownPlaces: (places: string) => `没有这些地区的数：${places}。`,
		nothingToDraw: '所选条件下没有可画的数。'
	},
	en: {
		moreSentences: (count: number) => `${count} more on the page`,
		ownTitle: (title: string) => `the title is by whoever embeds this; it was: ${title}`,
		ownNote: (note: string) => `note by whoever embeds this: “${note}”`,
		withFinding: (title: string, finding: string | null) =>
			finding === null ? title : `${title}: ${finding}`,
		title: (name: string, target: boolean, finding: string | null) =>
			`${name}${target ? ', target' : ''}${finding === null ? '' : `: ${finding}`}`,
		years: ([first, last]: readonly [number, number]) => formatYears(first, last),
		unit: (unit: string) => unit,
		compareTitle: (sector: string, count: number) => `${sector}: ${count} comparable targets`,
		names: ([first = '', ...others]: readonly string[]) =>
			englishNames([first, ...others.map(inSentence)]),
		comparisonTitle: (names: string) => `${names}: targets`,
		rankingsTitle: (year: number, names: string) => `${names}: targets of places for ${year}`,
		estimates: 'some results are estimates or preliminary',
		times: '“×” says how often a number is stated',
		mine: '[mine] ',
		mineCorrected: '[mine, corrected] ',
		ownShown: (count: number) =>
			`${count === 1 ? 'One number' : `${count} numbers`} in charts and table are from documents or statistics that you added. Only this browser shows them; what you share or embed does not hold them:`,
		own: 'numbers marked [mine] come from documents or statistics that you added and are no data of this site',
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
				? titles.join('; ')
				: `${titles[0] ?? ''} and ${titles.length - 1} other documents`,
		version: (version: string) => `data version ${version}`,
		frozen: ' (frozen)',
		newest: 'see the newest version',
		newer: 'There is a newer version of the data:',
		gone: 'The newest data no longer has this chart',
		fullPage: 'Full data and method',
		results: 'open: result',
		statistics: 'square: statistics',
		statistic: 'Statistic',
		viewTitle: 'A chart of your choice',
		viewDescription:
			'Targets of government plans for a choice of indicators, places and view, each number with its sentence.',
		needsScript: 'This chart is drawn from the choice in its address, which needs scripts.',
		noSeries: 'The address names no indicator to draw.',
		unknownPlaces: (places: string) => `There are no numbers of these places: ${places}.`,
		nothingToDraw: 'There is nothing to draw for this choice.'
	}
});

function englishNames(names: readonly string[]): string {
	if (names.length > FEW_NAMES) {
		return `${names.slice(0, FEW_NAMES - 1).join(', ')} and ${names.length - FEW_NAMES + 1} more`;
	}
	return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

/** A name within a sentence: only abbreviations keep their capital. */
const inSentence = (name: string) =>
	/^[A-Z](?![A-Z])/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
