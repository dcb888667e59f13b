import type { DivisionLevel } from './levels/division';

/**
 * Official names end in what a territory is; of cities the four that are provinces are named. The widest comes first.
 * It stands apart from the tree of codes, which most pages do without.
 */
const NAMES: readonly (readonly [DivisionLevel, RegExp])[] = [
	['nation', /^全国$/],
	['province', /(?:省|自治区|特别行政区)$|^(?:北京|天津|上海|重庆)市$/],
	['prefecture', /[市盟州]$|地区$/],
	['county', /[县旗区]$/]
];

/** The level of a place by its official name alone: a city counts as a prefecture, and so does what has none. */
export const levelByName = (place: string): DivisionLevel =>
	NAMES.find(([, name]) => name.test(place))?.[0] ?? 'prefecture';

/** The widest level first. */
export const byWidth = (a: DivisionLevel, b: DivisionLevel): number => widthOf(a) - widthOf(b);
const widthOf = (level: DivisionLevel): number => NAMES.findIndex(([one]) => one === level);
