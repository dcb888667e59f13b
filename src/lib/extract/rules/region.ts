import type { Region } from '../../language/vocabulary';
import type { Clause } from '../name/clause';

/** Finds named places in a phrase. */
export interface RegionFinder {
	/** The places in `phrase` as it spells them, in order, each with where it stands. */
	find(phrase: string): { name: string; at: number; end: number }[];
}

/** Makes a finder over the places of data/regions.yaml; the longest spelling wins. */
export function createRegionFinder(regions: readonly Region[]): RegionFinder {
	const byFirst = new Map<string, { spelling: string; name: string }[]>();
	for (const { name, aliases } of regions) {
		for (const spelling of [name, ...aliases]) {
			const list = byFirst.get(spelling.charAt(0));
			if (list) list.push({ spelling, name });
			else byFirst.set(spelling.charAt(0), [{ spelling, name }]);
		}
	}
	for (const list of byFirst.values()) list.sort((a, b) => b.spelling.length - a.spelling.length);
	return {
		find(phrase) {
			const found: { name: string; at: number; end: number }[] = [];
			for (let at = 0; at < phrase.length; at += 1) {
				const match = byFirst
					.get(phrase.charAt(at))
					?.find(({ spelling }) => phrase.startsWith(spelling, at));
				if (!match) continue;
				found.push({ name: match.spelling, at, end: at + match.spelling.length });
				at += match.spelling.length - 1;
			}
			return found;
		}
	};
}

/** What is reported of a territory as such; other nouns behind a place name belong to its name (昆明长水国际机场). */
const OF_TERRITORY =
	/^(?:市|县|区|州|盟|地区|中心城区|全域|境内|等地|各)?(?:的)?(?:各)?(?:经济总量|地区生产总值|生产总值|GDP|人均|固定资产投资|工业|规上|规模以上|一般公共预算|财政|社会消费品|进出口|外贸|入境|游客|旅游|常住人口|城镇|农村|居民|粮食|新增|新建|新开工|新能源|光伏|风电|建成|建设|完成|改造|治理|打造|创建|培育|口袋公园|零碳|沙化|重点工业园区|风电基地)/;
const LEADS_IN =
	/(?:^|[,、])(?:推动|支持|推进|有序推进|重点打造|着力抓好|抓好|加快|实施|建设|打造|在|向|对|促进)$/;

/**
 * The places that a number is about, taken off the head of its name: 兰州新区经济总量 is 经济总量 of 兰州新区.
 * The document's own territory is none.
 * @param own the territory that the document governs
 */
export function takePlaces(
	name: string,
	clause: Clause,
	own: string,
	regions: RegionFinder
): { name: string; places: string[] } {
	const found = regions.find(name);
	if (found[0]?.at === 0) {
		const { places, end } = sequence(name, found);
		const rest = name.slice(end);
		const narrower = places.filter((place) => !own.startsWith(place) && !place.startsWith(own));
		if (rest.length >= 2 && OF_TERRITORY.test(rest) && narrower.length > 0)
			return {
				name: rest.replace(
					/^(?:市|县|中心城区|全域|境内|等地)?(?:的|各)?(?:建成|建设|完成|打造)?/,
					''
				),
				places: narrower
			};
		return { name, places: [] };
	}
	return { name, places: placesBefore(clause, own, regions) };
}

/** 蒙西22个重点工业园区, 向呼包鄂乌下放38项: the place stands before the number or its verb. */
function placesBefore({ left }: Clause, own: string, regions: RegionFinder): string[] {
	const found = regions.find(left);
	const first = found[0];
	if (!first) return [];
	const { places, end } = sequence(left, found);
	const before = left.slice(0, first.at);
	const after = left.slice(end);
	const governed = before === '' || LEADS_IN.test(before) || /^[、,和及]$/.test(before);
	if (
		!governed ||
		!/^(?:市|地区|等地)?(?:为主的|各|的)?(?:下放|新建|新增|建设|建成|打造|培育|改造|治理|创建)?$/.test(
			after
		)
	)
		return [];
	return places.filter((place) => !own.startsWith(place) && !place.startsWith(own));
}

/** Places joined by 、 or 和 from the first on. */
function sequence(text: string, found: readonly { name: string; at: number; end: number }[]) {
	const places: string[] = [];
	let end = found[0]?.at ?? 0;
	for (const place of found) {
		if (places.length > 0 && !/^[、和及与]$/.test(text.slice(end, place.at))) break;
		places.push(place.name);
		end = place.end;
	}
	return { places, end };
}
