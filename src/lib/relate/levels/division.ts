/**
 * Territories as a tree: 全国, provinces, prefectures (盟市), counties. Their official codes say where each stands
 * (GB/T 2260: two digits a level, zeros below its own).
 */

/** The nation has no code. */
export const NATION = '全国';

export const LEVELS = ['nation', 'province', 'prefecture', 'county'] as const;
export type DivisionLevel = (typeof LEVELS)[number];

/** Official codes by the names of places. */
export type PlaceCodes = Readonly<Record<string, string>>;

const codeOf = (place: string, codes: PlaceCodes): string | null =>
	Object.hasOwn(codes, place) ? (codes[place] ?? null) : null;

/** The level of a place; null of an area without a code (蒙西, 黄河流域). */
export function levelOf(place: string, codes: PlaceCodes): DivisionLevel | null {
	if (place === NATION) return 'nation';
	const code = codeOf(place, codes);
	if (code === null) return null;
	if (code.endsWith('0000')) return 'province';
	return code.endsWith('00') ? 'prefecture' : 'county';
}

/**
 * The places that a place lies in, the nearest first and the nation last. A county that no prefecture governs
 * (重庆市渝中区, 湖北省仙桃市) lies in its province.
 */
export function placesAbove(place: string, codes: PlaceCodes): string[] {
	const code = codeOf(place, codes);
	if (code === null) return [];
	const wider = [`${code.slice(0, 4)}00`, `${code.slice(0, 2)}0000`].filter(
		(each) => each !== code
	);
	const names = new Map(Object.entries(codes).map(([name, each]) => [each, name]));
	return [...wider.flatMap((each) => names.get(each) ?? []), NATION];
}
