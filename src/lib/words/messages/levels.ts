import { vocabulary } from './vocabulary';
import type { Locale } from '../../base/locale';
import type { DivisionLevel } from '../../relate/levels/division';
import type { PlaceState } from '../../relate/levels/states';
import { defineMessages } from '../define-messages';

const PLURAL: Record<DivisionLevel, readonly [one: string, many: string]> = {
	nation: ['the nation', 'the nation'],
	province: ['province', 'provinces'],
	prefecture: ['prefecture', 'prefectures'],
	county: ['county', 'counties']
};

interface LevelsMessages extends Record<string, unknown> {
	level: Record<DivisionLevel, string>;
	state: Record<PlaceState, string>;
}

/** Places beside each other, and from level to level. */
export const levels = defineMessages({
	zh: {
		title: '各地各级',
		heading: '各地各级',
		lead: '同一指标、同一年，各地把目标定在哪里；从全国到省、市、县，层层加码还是减码。',
		level: vocabulary.zh.level,
		counted: (level: DivisionLevel, count: number) =>
			`${count}个${{ nation: '国家', province: '省份', prefecture: '地市', county: '县区' }[level]}`,
		within: (place: string, group: string) => `${place}的${group}`,
		state: {
			stated: '有此目标',
			differ: '几处说法不一，不着色',
			withdrawn: '文件写明不设这一目标',
			'in-period': '只有跨年的目标',
			silent: '综合规划没有写这一目标',
			none: '没有收录该地当年的综合规划'
		},
		views: { map: '地图', ladder: '从级到级' },
		view: '图式',
		year: '年份',
		of: '范围',
		series: '指标',
		option: (name: string, places: number) => `${name}（最多${places}地）`,
		silentPlaces: (names: string) => `有规划而没有写：${names}`,
		differPlaces: (names: string) => `几处说法不一：${names}`,
		withdrawnPlaces: (names: string) => `写明不设：${names}`,
		inPeriodPlaces: (names: string) => `只有跨年的目标：${names}`,
		noPlaces: (count: number) => `${count}地没有收录当年的综合规划`,
		rounded: '格内数值取四位有效数字',
		middles: '区间按中间值着色',
		ladderTitle: (name: string, year: number) => `${year}年${name}目标从级到级`,
		median: (value: string) => `中位${value}`,
		range: (low: string, high: string) => `${low}到${high}`,
		sameAll: (value: string) => `都是${value}`,
		oneLevel: (level: string) => `收录的文件中，这一年只有${level}一级提出这一目标`,
		higher: (above: string, by: string) => `比${above}高${by}`,
		lower: (above: string, by: string) => `比${above}低${by}`,
		same: (above: string) => `与${above}相同`,
		around: (above: string, low: string, high: string) => `在${above}上下：${low}到${high}`,
		ofAbove: (above: string, percent: string) => `为${above}的${percent}`,
		legendAbove: '虚线：上一级的目标',
		legendMedian: '灰线：中位数',
		place: '地区',
		target: '目标',
		wording: '约束力',
		step: '与上一级相比',
		table: '各地的数',
		tableLead: '每个数都通向它的原句。',
		onePlace: (place: string) =>
			`收录的文件里，没有哪个指标在同一年由两个地区提出目标：提出目标的只有${place}一级一地。一块拼不成地图，一级排不成阶梯，所以这里还没有图。`,
		onePlaceWhy:
			'收录全国、其他省份或盟市的文件后，这里会逐年画出各地的目标、上下级的差距与同级的高低。',
		more: '地图、从级到级：选年份与图式',
		unknown: (id: string) => `没有编号为“${id}”的指标。`,
		tooFew: (name: string) => `${name}：没有哪一年有两个地区提出目标，无从画图。`
	},
	en: {
		title: 'Places and levels',
		heading: 'Places and levels',
		lead: 'Where each place sets its target for the same indicator and year, and whether targets rise or fall from the nation to provinces, prefectures and counties.',
		level: vocabulary.en.level,
		counted: (level: DivisionLevel, count: number) =>
			`${count} ${PLURAL[level][count === 1 ? 0 : 1]}`,
		within: (place: string, group: string) => `${group} of ${place}`,
		state: {
			stated: 'states it',
			differ: 'statements disagree; not coloured',
			withdrawn: 'a document says that it sets none',
			'in-period': 'a goal for several years only',
			silent: 'a general plan without this target',
			none: 'no general plan for the year in the collection'
		},
		views: { map: 'Map', ladder: 'Level to level' },
		view: 'Chart',
		year: 'Year',
		of: 'Part',
		series: 'Indicator',
		option: (name: string, places: number) => `${name} (up to ${places} places)`,
		silentPlaces: (names: string) => `with a plan that does not state it: ${names}`,
		differPlaces: (names: string) => `statements disagree: ${names}`,
		withdrawnPlaces: (names: string) => `say that they set none: ${names}`,
		inPeriodPlaces: (names: string) => `with a goal for several years only: ${names}`,
		noPlaces: (count: number) =>
			`${count} ${count === 1 ? 'place has' : 'places have'} no general plan for the year in the collection`,
		rounded: 'numbers in the tiles have four significant digits',
		middles: 'ranges are coloured by their middle',
		ladderTitle: (name: string, year: number) => `${name}, targets for ${year} from level to level`,
		median: (value: string) => `median ${value}`,
		range: (low: string, high: string) => `${low} to ${high}`,
		sameAll: (value: string) => `all ${value}`,
		oneLevel: (level: string) => `in the collection only ${level} state this target for the year`,
		higher: (above: string, by: string) => `${by} above ${above}`,
		lower: (above: string, by: string) => `${by} below ${above}`,
		same: (above: string) => `the same as ${above}`,
		around: (above: string, low: string, high: string) => `around ${above}: ${low} to ${high}`,
		ofAbove: (above: string, percent: string) => `${percent} of ${above}`,
		legendAbove: 'dashed: target of the level above',
		legendMedian: 'grey: median',
		place: 'Place',
		target: 'Target',
		wording: 'Binding',
		step: 'Against the level above',
		table: 'The numbers of each place',
		tableLead: 'Each number leads to its sentence.',
		onePlace: (place: string) =>
			`In the collection no indicator has targets of two places for one year: only ${place} states any. One tile is no map and one level no ladder, so there is no chart here yet.`,
		onePlaceWhy:
			'Once documents of the nation, other provinces or prefectures are added, this page shows the targets of all places year by year, the steps between levels and the spread within each.',
		more: 'Map, and level to level: choose year and chart',
		unknown: (id: string) => `There is no indicator with the id “${id}”.`,
		tooFew: (name: string) => `${name}: there is no year for which two places state a target.`
	}
} satisfies Record<Locale, LevelsMessages>);
