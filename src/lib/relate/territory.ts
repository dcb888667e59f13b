/** The kinds of division that a short name leaves out: 内蒙古 for 内蒙古自治区. */
const DIVISION = /(?:[壮回]族|维吾尔)?自治区$|特别行政区$|[省市盟州县旗]$/;
const NATION = '全国';

/** The names that a document calls its own territory by, longest first. They tell nothing of an indicator. */
export function ownNames(region: string): string[] {
	if (region === NATION) return [NATION, '我国', '中国'];
	const short = region.replace(DIVISION, '');
	return short.length >= 2 && short !== region ? [region, short] : [region];
}

/** The places that a record is about where they are narrower than its document's territory, in one fixed order. */
export function narrowerPlaces(places: readonly string[], own: readonly string[]): string[] {
	return [...new Set(places)].filter((place) => !own.includes(place)).sort();
}
