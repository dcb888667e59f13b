import type { Region } from '../../language/vocabulary';
import type { Clause } from '../name/clause';
import { placesAtHead } from '../name/places';
import { decide, type Rule } from '../rule';

/** A place that a phrase names. */
export interface FoundPlace {
	/** As the phrase spells it. */
	name: string;
	/** Its full name: 包头市 for 包头. */
	official: string;
	at: number;
	end: number;
}

/** Finds named places in a phrase. */
export interface RegionFinder {
	/** The places in `phrase`, in order, each with where it stands. */
	find(phrase: string): FoundPlace[];
	/** Whether a place is narrower than the territory that a document governs, or lies outside of it. */
	isNarrower(official: string, own: string): boolean;
}

/** Makes a finder over the places of data/regions.yaml; the longest spelling wins. */
export function createRegionFinder(regions: readonly Region[]): RegionFinder {
	const byFirst = new Map<string, { spelling: string; official: string }[]>();
	const byCode = new Map(regions.flatMap((region) => (region.code ? [[region.code, region]] : [])));
	const byName = new Map(regions.map((region) => [region.name, region]));
	for (const { name, code, aliases } of regions)
		for (const spelling of [name, ...aliases]) {
			// An area without a code has no official name: it is called as the text calls it.
			const entry = { spelling, official: code ? name : spelling };
			const list = byFirst.get(spelling.charAt(0));
			if (list) list.push(entry);
			else byFirst.set(spelling.charAt(0), [entry]);
		}
	for (const list of byFirst.values()) list.sort((a, b) => b.spelling.length - a.spelling.length);
	return {
		find(phrase) {
			const found: FoundPlace[] = [];
			for (let at = 0; at < phrase.length; at += 1) {
				const match = byFirst
					.get(phrase.charAt(at))
					?.find(({ spelling }) => phrase.startsWith(spelling, at));
				if (!match) continue;
				const end = at + match.spelling.length;
				found.push({ name: match.spelling, official: match.official, at, end });
				at = end - 1;
			}
			return found;
		},
		isNarrower(official, own) {
			if (own.startsWith(official) || official.startsWith(own)) return false;
			// A document of a city does not speak of its province as a part of it.
			let around = byName.get(own);
			while (around?.within) {
				around = byCode.get(around.within);
				if (around?.name === official) return false;
			}
			return true;
		}
	};
}

/** What is reported of a territory as such; other nouns behind a place name belong to its name (昆明长水国际机场). */
const OF_TERRITORY =
	/^(?:市|县|区|州|盟|地区|中心城区|全域|境内|等地|各)?(?:的)?(?:各)?(?:经济总量|地区生产总值|生产总值|GDP|人均|固定资产投资|工业|规上|规模以上|一般公共预算|财政|社会消费品|进出口|外贸|入境|游客|旅游|常住人口|城镇|农村|居民|粮食|新增|新建|新开工|新能源|光伏|风电|建成|建设|完成|改造|治理|打造|创建|培育|口袋公园|零碳|沙化|重点工业园区|风电基地)/;
const LEADS_IN =
	/(?:^|[,、])(?:推动|支持|推进|有序推进|重点打造|着力抓好|抓好|加快|实施|建设|打造|在|向|对|促进)$/;
/** The subject of a sentence about a place: 加快东部盟市发展, …; 包头市:… */
const TOPIC_BEFORE = /^(?:加快|推动|推进|支持|促进|推动形成|统筹|引领|做大做强)?$/;
const TOPIC_BEHIND =
	/^(?:地区|经济区|城市群)?(?:[:：]|(?:高质量|协调|一体化|率先|跨越式|加快|更好|绿色|转型|振兴|区域)*(?:发展|建设|振兴|崛起|开发开放|一体化|提升),)/;
/**
 * A lake, desert, sand land, valley or new area by its ending, where a proper name of two or three characters stands
 * before it. What is only described (重点流域, 人工湖, 国家级新区) has no name.
 */
const NATURAL_AREA =
	/^(?:向|在|对|沿|环)?((?!.{0,3}(?:重点|主要|跨|各|人工|国家|省|市|级|城|全|内|外|沿|大|小|高|退化|沙化|天然|改良|优质|基本|核心|产业|科技|示范|淡水|咸水|江河|和|与|、))[\u4e00-\u9fa5]{2,3}(?:(?<!河)湖|沙漠|沙地|流域|新区|草原))(?!泊|区|滨|景区|水库|湿地公园)(?=[\u4e00-\u9fa5]{2})/;

/** What the region of a number is decided from. */
export interface RegionContext {
	/** The indicator, with the place if it has one. */
	name: string;
	clause: Pick<Clause, 'left'>;
	/** The places that stand alone before the number. */
	alone: readonly string[];
	/** The sentence up to the number. */
	before: string;
	/** Headings above the number, outermost first. */
	section: readonly string[];
	/** The territory that the document governs. */
	own: string;
}

interface RegionFacts extends RegionContext {
	regions: RegionFinder;
	inName: FoundPlace[];
}

/** The name of what is measured and the places that it is about. */
export interface PlacedName {
	name: string;
	places: string[];
}

export const REGION_RULES: readonly Rule<RegionFacts, PlacedName>[] = [
	{
		name: 'alone',
		example: '新增就业10万人，其中，包头市完成2万人，乌海市、阿拉善盟完成1万人。',
		counterexample: '包头市新增就业2万人。',
		when: ({ alone }) => alone.length > 0,
		gives: ({ name, alone, own, regions }) => ({
			name,
			places: alone
				.map((place) => regions.find(place)[0]?.official ?? place)
				.filter((place) => regions.isNarrower(place, own))
		})
	},
	{
		name: 'head-of-name',
		example: '包头市地区生产总值突破4000亿元。',
		counterexample: '呼和浩特海关监管货物900万吨。',
		when: (facts) => ofTerritory(facts) !== null,
		gives: (facts) => ofTerritory(facts) ?? { name: facts.name, places: [] }
	},
	{
		name: 'list-at-head',
		example: '武川县、清水河县、土默特左旗单位产值能耗下降20%。',
		counterexample: '示范县、示范区、产业园区单位产值能耗下降20%。',
		when: ({ name, own, regions }) =>
			placesAtHead(name).places.some((place) => regions.isNarrower(place, own)),
		gives: ({ name, own, regions }) => {
			const { places, rest } = placesAtHead(name);
			return { name: rest, places: places.filter((place) => regions.isNarrower(place, own)) };
		}
	},
	{
		name: 'before-number',
		example: '蒙西12个重点工业园区完成改造。',
		counterexample: '呼和浩特白塔机场旅客900万人次。',
		when: (facts) => facts.inName[0]?.at !== 0 && placesBefore(facts).length > 0,
		gives: (facts) => ({ name: facts.name, places: placesBefore(facts) })
	},
	{
		name: 'natural-area',
		example: '毛乌素沙地治理200万亩。',
		counterexample: '重点流域治理200万亩。',
		when: ({ name }) => NATURAL_AREA.test(name),
		gives: ({ name }) => ({ name, places: [NATURAL_AREA.exec(name)?.[1] ?? ''] })
	},
	{
		name: 'topic',
		example: '加快东部盟市发展，加强13个产业园建设。',
		counterexample: '加快发展，加强13个产业园建设。',
		when: (facts) => placesOfTopic(facts).length > 0,
		gives: (facts) => ({ name: facts.name, places: placesOfTopic(facts) })
	},
	{
		name: 'heading',
		example: '一、主要任务\n（一）包头市\n新增就业3万人。',
		counterexample: '一、主要任务\n（一）包头市经验\n新增就业3万人。',
		when: (facts) => placesOfHeading(facts).length > 0,
		gives: (facts) => ({ name: facts.name, places: placesOfHeading(facts) })
	}
];

/**
 * The places that a number is about; one that stands at the head of its name is taken off it: 兰州新区经济总量 is 经济总量
 * of 兰州新区. The document's own territory, and what lies around it, is none.
 */
export function takePlaces(
	context: RegionContext,
	regions: RegionFinder,
	without?: ReadonlySet<string>
): PlacedName & { rule: string | null } {
	const facts: RegionFacts = { ...context, regions, inName: regions.find(context.name) };
	const decision = decide('region', REGION_RULES, facts, without);
	return decision
		? { ...decision.value, rule: decision.rule }
		: { name: context.name, places: [], rule: null };
}

function ofTerritory({ name, inName, own, regions }: RegionFacts): PlacedName | null {
	if (inName[0]?.at !== 0) return null;
	const { places, end } = sequence(name, inName);
	const rest = name.slice(end);
	const narrower = places.filter((place) => regions.isNarrower(place, own));
	if (rest.length < 2 || !OF_TERRITORY.test(rest) || narrower.length === 0) return null;
	const bare = rest.replace(
		/^(?:市|县|中心城区|全域|境内|等地)?(?:的|各)?(?:建成|建设|完成|打造)?/,
		''
	);
	return { name: bare, places: narrower };
}

/** 蒙西22个重点工业园区, 向呼包鄂乌下放38项: the place stands before the number or its verb. */
function placesBefore({ clause: { left }, own, regions }: RegionFacts): string[] {
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
	return places.filter((place) => regions.isNarrower(place, own));
}

/** 加快东部盟市发展,…加强13个重点工业园区建设; 包头市:新增就业3万人 */
function placesOfTopic({ before, own, regions }: RegionFacts): string[] {
	const found = regions.find(before.slice(0, 40));
	const first = found[0];
	if (!first || !TOPIC_BEFORE.test(before.slice(0, first.at))) return [];
	const { places, end } = sequence(before, found);
	if (!TOPIC_BEHIND.test(before.slice(end))) return [];
	return places.filter((place) => regions.isNarrower(place, own));
}

/** The innermost heading, where it names a place and nothing else. */
function placesOfHeading({ section, own, regions }: RegionFacts): string[] {
	const heading = section.at(-1) ?? '';
	const found = regions.find(heading);
	if (found[0]?.at !== 0) return [];
	const { places, end } = sequence(heading, found);
	return end === heading.length ? places.filter((place) => regions.isNarrower(place, own)) : [];
}

/** Places joined by 、 or 和 from the first on, by their full names. */
function sequence(text: string, found: readonly FoundPlace[]) {
	const places: string[] = [];
	let end = found[0]?.at ?? 0;
	for (const place of found) {
		if (places.length > 0 && !/^[、和及与]$/.test(text.slice(end, place.at))) break;
		places.push(place.official);
		end = place.end;
	}
	return { places, end };
}
