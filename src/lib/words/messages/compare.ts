import type { Layout } from '../../relate/statements/first-comparison';
import { defineMessages } from '../define-messages';
import type { Locale } from '../../base/locale';

const several = (count: number, one: string, many: string) =>
	`${count} ${count === 1 ? one : many}`;

interface CompareMessages extends Record<string, unknown> {
	layouts: Record<Layout, string>;
}

/** The compare page. */
export const compare = defineMessages({
	zh: {
		withdrawn: (whose: string, years: string) => `${whose}${years}年：文件写明不设此目标`,
		title: '比较',
		lead: '选几个指标，或一个指标的几个地区。每个数都可以点回原句；地址栏里的链接就是眼前的图。',
		series: '指标',
		addSeries: '添加指标',
		placeholder: '中文、拼音首字母或英文，如 czxzjy',
		remove: (name: string) => `移除${name}`,
		results: (count: number) => (count === 0 ? '没有相符的指标' : `${count}个相符的指标`),
		more: (count: number) => `另有${count}个，请再输入几个字`,
		already: (names: string) => `已选：${names}`,
		option: (years: string, places: number) =>
			places > 1 ? `${years}年，${places}个地区` : `${years}年`,
		places: '地区',
		chosenPlaces: (chosen: number, all: number) => `地区 ${chosen}/${all}`,
		allPlaces: '全部地区',
		layout: '图式',
		layouts: { panels: '并列小图', one: '合为一图', ranking: '地区排名' },
		placesOf: (name: string) => `${name}：地图与从级到级`,
		axes: '坐标轴',
		shared: '统一',
		free: '各自',
		values: '数值',
		year: '年份',
		differentUnits: (hasIndex: boolean) =>
			`单位不同，不能合为一图或共用数值轴${hasIndex ? '；可改看指数' : ''}。`,
		noRanking: '没有哪一年有两个以上地区提出同一目标，无从排名。',
		nothingChosen: '还没有选指标。',
		loadFailed: (name: string) => `没能读到“${name}”。`,
		listFailed: (reason: string) => `没能读到可比指标的清单（${reason}）。`,
		unknown: (id: string) => `没有编号为“${id}”的指标。`,
		loading: '正在读取……',
		leftOut: (count: number) => `另有${count}个地区没有画出；可在“地区”里选择。`,
		leftOutLines: (count: number) => `另有${count}条没有画出；可在“地区”里选择。`,
		disagreeing: (places: string) => `${places}同年有几处不一致的目标，未列入排名。`,
		withoutTarget: (year: number, places: string) => `${year}年没有这一目标的地区：${places}。`,
		notFromZero: '纵轴不从零起',
		sharedAxes: '各图共用同样的年份与数值轴',
		freeAxes: '各图的年份与数值轴各自取值，高低不能直接相比',
		indexUnit: '首个目标 = 100',
		changeUnit: (unit: string) => `与上一份计划的目标相差（${unit}）`,
		unit: (unit: string) => (unit ? `单位：${unit}` : ''),
		noPoints: '此视图下没有可画的数。',
		emptyPanels: (names: string) => `此视图下没有可画的数：${names}`,
		notStated: '文件没有这一指标',
		table: '图中的数',
		tableLead: '每个数都通向它的原句。',
		line: '指标与地区',
		notes: '比较时请注意',
		chart: (what: string, count: number) => `${what}，共${count}个数，逐一列于下表。`
	},
	en: {
		withdrawn: (whose: string, years: string) =>
			`${whose}: documents say that they set no target for ${years}`,
		title: 'Compare',
		lead: 'Choose several indicators, or several places of one. Every number leads to its sentence; the address of this page is the picture that you see.',
		series: 'Indicators',
		addSeries: 'Add an indicator',
		placeholder: 'Chinese, pinyin initials or English: czxzjy, jobs',
		remove: (name: string) => `Remove ${name}`,
		results: (count: number) =>
			count === 0 ? 'no such indicator' : several(count, 'indicator', 'indicators'),
		already: (names: string) => `Chosen already: ${names}`,
		more: (count: number) => `${count} more: type a little further`,
		option: (years: string, places: number) => (places > 1 ? `${years}, ${places} places` : years),
		places: 'Places',
		chosenPlaces: (chosen: number, all: number) => `Places ${chosen}/${all}`,
		allPlaces: 'All places',
		layout: 'Show as',
		layouts: { panels: 'small multiples', one: 'one chart', ranking: 'ranking of places' },
		placesOf: (name: string) => `${name}: map, and level to level`,
		axes: 'Axes',
		shared: 'shared',
		free: 'free',
		values: 'Values',
		year: 'Year',
		differentUnits: (hasIndex: boolean) =>
			`The units differ, so there is no one chart or shared axis for values${hasIndex ? '; an index would do' : ''}.`,
		noRanking: 'There is no year for which two places state the same target.',
		nothingChosen: 'No indicator is chosen yet.',
		loadFailed: (name: string) => `“${name}” could not be read.`,
		listFailed: (reason: string) => `The list of indicators could not be read (${reason}).`,
		unknown: (id: string) => `There is no indicator “${id}”.`,
		loading: 'Loading…',
		leftOut: (count: number) =>
			`${several(count, 'more place is', 'more places are')} not drawn; choose under “Places”.`,
		leftOutLines: (count: number) =>
			`${several(count, 'more line is', 'more lines are')} not drawn; choose under “Places”.`,
		disagreeing: (places: string) =>
			`Left out, because they state the target more than once and disagree: ${places}.`,
		withoutTarget: (year: number, places: string) => `No such target for ${year}: ${places}.`,
		notFromZero: 'axis does not start at zero',
		sharedAxes: 'all on the same axes',
		freeAxes: 'each on its own axes: heights do not compare',
		indexUnit: 'first target = 100',
		changeUnit: (unit: string) => `difference from the target of the plan before (${unit})`,
		unit: (unit: string) => unit,
		noPoints: 'There is nothing to draw in this view.',
		emptyPanels: (names: string) => `nothing to draw in this view: ${names}`,
		notStated: 'not stated',
		table: 'The numbers',
		tableLead: 'Each number leads to its sentence.',
		line: 'Indicator and place',
		notes: 'Mind when comparing',
		chart: (what: string, count: number) => `${what}: ${count} numbers, each in the table below.`
	}
} satisfies Record<Locale, CompareMessages>);
