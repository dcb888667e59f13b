import { isGeneric, isNominal, isSeparator, isVerb } from '../name/classes';
import { isIncomplete } from '../name/subject';
import { tokenize } from '../name/tokens';
import type { RegionFinder } from '../rules/region';
import type { Lexicon } from '../../language/lexicon';
import type { UnitMatcher } from '../../language/zh/unit-names';

/** The words of a row, a head or a group, with the unit that stands in their brackets. */
export interface Label {
	name: string;
	/** With its multiplier; empty where none is given. */
	unit: string;
}

const NUMBERING =
	/^(?:\(?[一二三四五六七八九十]{1,3}[、)]|\(\d{1,2}\)|\d{1,2}(?:\.\d{1,2}){0,3}[.、．)](?!\d)|\d{1,2}(?:\.\d{1,2}){1,3}(?=[^\d%.])|\d{1,2}(?=[^\d%.,年月日个项家万亿类级型岁周种分小AGK]))/;
const MARKS = /[★☆▲△*①②③④⑤⑥⑦⑧⑨⑩#※◆●■]+/g;
const BRACKETS = /\((?:(?:计量)?单位[:：])?([^()]{1,16})\)/g;

/** Takes numbering, footnote marks and the unit in brackets off a label. */
export function labelOf(text: string, units: UnitMatcher): Label {
	let unit = '';
	const name = text
		.replace(MARKS, '')
		.replace(BRACKETS, (whole, inner: string) => {
			// (五年均值,%)
			const [, said = '', last = inner] = /^(.+)[,、;]([^,、;]+)$/.exec(inner) ?? [];
			if (unit || !isUnit(last, units)) return whole;
			unit = last.replace('±', '');
			return said && `(${said})`;
		})
		.replace(NUMBERING, '')
		.replace(/^[-·、.:]+|[:、,;]+$/g, '')
		// 增长%, 比上年±%
		.replace(/(?<=[一-龥])±?([%‰])$/, (whole, sign: string) => {
			if (unit) return whole;
			unit = sign;
			return '';
		});
	return { name, unit };
}

/** Whether the words in brackets are a unit: 万吨, %, 起/每万枚; 户籍 is none. */
export function isUnit(text: string, units: UnitMatcher): boolean {
	if (/^±?[%‰]$/.test(text) || text === '百分点' || text === '个百分点') return true;
	const from = /^[十百千万亿]*(?=[^十百千万亿])/.exec(text)?.[0].length ?? 0;
	// 亿千瓦时 is of 千瓦时, 万千米 of 千米 or 米.
	for (let start = from; start >= 0; start -= 1) {
		const length = units.lengthAt(text, start);
		if (
			length > 0 &&
			(start + length === text.length || /^[/每·]/.test(text.slice(start + length)))
		)
			return true;
	}
	return /^[^/]{1,6}\/[^/]{1,6}$/.test(text) && !/[或和及\d]/.test(text);
}

/** Words of a head that say when or which of goal and result, not what. */
const WHEN =
	/(?:到|至|截至)?(?:19|20)\d\d(?:年?[-至](?:19|20)?\d\d)?年?(?:末|底)?|“?十[一二三四五六七]?五”?(?:时期|期间|期末|末)?|其中:?|实物量|现状(?:值|年)?|基期(?:值|年)?|基准(?:值|年)?|基数|规划基础|基础(?:值|年)|规划|目标(?:值)?|指标(?:值|名称)?|完成(?!率)(?:情况|值)?|实际(?:值|数)?|实绩|绝对(?:数|值|量|额)|截至?(?:\d{1,2}月)?(?:末|底)|计划(?:数)?|(?:预算|执行|决算)(?:数|额)|任务(?:数|量)?|预期|预计|力争|争取|属性|上年|去年|今年|本年|全年|年度|近期|远期|中期|五年|数值|数量|情况|各(?:盟市|旗县区?|市州?|县区?|区县|地区?)|主要|单位|\(\)|[:()]/g;

/**
 * What a head sets beside what: 2024年预算数 and 2023年执行数 of 2024年预算数为2023年执行数的%; null where it sets nothing. The
 * first is empty where the head leaves it out.
 */
export function comparedBy(head: string): { what: string; base: string } | null {
	const match =
		/^(.*?)(?:为|占|相当于)((?:上年|去年|(?:19|20)\d\d年)?(?:调整)?(?:预算|执行|决算|完成|计划|预期|实际)?(?:数|额|目标)?)的?(?:比例|比重|百分比|%)?$/.exec(
			head
		);
	const [, what = '', base = ''] = match ?? [];
	return base ? { what, base } : null;
}

/** What a column's head adds to the names of its rows: 年均增速, 完成率, 累计; empty for a head of years. */
function suffixOf(head: string): string {
	const compared = comparedBy(head);
	if (compared) return `为${compared.base}的比例`;
	const rest = head
		.replace(/\[[^\]]*\]/g, '')
		.replace(/(?:比|较|与)(?:上年|去年|(?:19|20)\d\d年?)(?:相比)?/g, '')
		.replace(WHEN, '')
		.replace(/^的|的$/g, '');
	return /[一-龥A-Z]{2}/.test(rest) || /率|速$/.test(rest) ? rest : '';
}

/** A noun that measures something: a group with one names what its rows are parts of. */
const MEASURES =
	/(?:[^总]量|率|额|值|数|规模|装机|容量|浓度|比例|比重|面积|里程|能力|占比|强度|收入|支出|人口|投资|产值|产量|总量|减排|排放|下降|降低|减少|增长|消费|覆盖|水平|指数|时间|成本|床位|用量|资金|建设|改造|治理|培训|任务|库容|用电|供热|[^程制年季月]度|[煤能水电]耗|[值得费关]税)$/;
/** Names of substances that end like a measure. */
const SUBSTANCE = /需氧量$|固体废物$/;
export const measures = (name: string): boolean => MEASURES.test(name) && !SUBSTANCE.test(name);
/** Groups that order a table: their names say nothing of what is measured. */
const ORDERS = /(?:指标|总量|质量|效率|效益|水平|安全|保障|结构|发展|目标|情况|方面|领域|类)$/;
/** What a part is called that needs its whole: 其中:煤电, 本地, 县级城市. */
const PART =
	/^(?:其中:?|#|—|-)|^(?:本地|外送|总量|总数|合计|总计|其他|其它|男|女|城镇|农村|城市|县城|乡镇|中心城区|市区|.{0,8}断面|.{0,10}(?:地区|城市|市|县|区|乡镇|以上|以下)(?:\([^)]*\))?)$/;
export const isBarePart = (name: string): boolean => PART.test(name);
/** Rows that give the whole: their name is that of what the table counts. */
const WHOLE = /^(?:合计|总计|总数|小计|全[省市区县州盟国旗]|全自治区)$/;

/** The name of a row with the group that it needs to make sense alone. */
function withGroup(row: string, groups: readonly string[], lexicon: Lexicon): string {
	const name = row.replace(/^(?:其中|#)[:、,]?/, '');
	const [topic = ''] = groups.slice(-1);
	// 毛入学率 of 高中阶段教育
	if (isIncomplete(tokenize(name, 0, [], lexicon)) && topic !== name && !ORDERS.test(topic))
		return overlap(topic, name);
	const group = groups.findLast(
		(words) => words !== name && MEASURES.test(words) && !ORDERS.test(words)
	);
	if (!group || group.includes(name) || (measures(name) && !PART.test(name))) return name;
	const nearest = groups.at(-1) ?? '';
	// 本地 of 风电 in a group of 发电装机
	if (nearest !== group && PART.test(name) && !ORDERS.test(nearest))
		return overlap(nearest + name, group);
	const whole = group.replace(
		/^(?:[一二三四五六七八九十]+[项类种])?(?:总(?!产)|主要(?:水|大气)?污染物(?=.)|主要|全社会|全部)/,
		''
	);
	return overlap(name, whole);
}

/** 煤电 of 装机规模 is 煤电装机规模; what both say is said once. */
function overlap(name: string, whole: string): string {
	for (let length = Math.min(name.length, whole.length); length > 1; length -= 1)
		if (name.endsWith(whole.slice(0, length))) return name + whole.slice(length);
	return name + whole;
}

/** What the name of a cell is put together from, numbering and units taken off. */
export interface CellWords {
	row: string;
	/** What the row stands under, outermost first. */
	groups: readonly string[];
	head: string;
	caption: string;
	/** What the cell prints before its number: 重点城市. */
	qualifier: string;
	/** Whether the rows of the table are places. */
	ofPlaces: boolean;
}

/** What a number of a table measures, and the places that its row is of. */
export function nameCell(
	{ row, groups, head, caption, qualifier, ofPlaces }: CellWords,
	regions: RegionFinder,
	lexicon: Lexicon
): { name: string; places: string[] } {
	const suffix = suffixOf(head);
	const places = placesOf(row, ofPlaces, regions);
	if (places.length > 0 || WHOLE.test(row) || row === '') {
		const thing = groups.at(-1) ?? thingOf(caption);
		const whole = suffix === '' || WHOLE.test(suffix);
		const measured = whole
			? thing
			: needsThing(suffix, thing, lexicon)
				? ofThing(suffix, thing)
				: suffix;
		return { name: qualifier + (measured || suffix), places };
	}
	const base = withGroup(row, groups, lexicon);
	return { name: qualifier + joinedWith(base, suffix), places: [] };
}

/** Whether a head is a deed or little more than a measure: 新建, 装机; or a part of what the table measures: 地下水 of 用水总量. */
function needsThing(suffix: string, thing: string, lexicon: Lexicon): boolean {
	if (/[和与及、]/.test(thing) || thing.includes(suffix) || suffix.includes(thing)) return false;
	const tokens = tokenize(suffix, 0, [], lexicon);
	const deed = tokens.every(
		(token) => isNominal(token) || isVerb(token) || isGeneric(token) || isSeparator(token)
	);
	return deed || isIncomplete(tokens) || (measures(thing) && !measures(suffix));
}

/** Where 年均 stands in a name: before 增长 and its like, else behind it. */
const YEARLY = /(?=(?:增长|增速|增幅|提高|下降|降低)$)|(?<!增长|增速|增幅|提高|下降|降低)$/;

/** 综合整治城市河道 and 完成率; a suffix that the name ends with is not said again. */
function joinedWith(name: string, suffix: string): string {
	if (!suffix || name.endsWith(suffix)) return name;
	// 研发经费投入增长 under 年均增长
	if (suffix === '年均') return name.replace(YEARLY, suffix);
	if (/^年均/.test(suffix)) return name.replace(/(?:增长|增速|增幅)$/, '') + suffix;
	if (/^累计$/.test(suffix)) return name.includes('累计') ? name : suffix + name;
	return name + suffix.replace(/^累计(?=完成|建成|新增)/, '累计');
}

/** 新建 of 高标准农田 goes before it, 装机 of 海上风电 behind it, 新增装机 around it. */
function ofThing(suffix: string, thing: string): string {
	if (!MEASURES.test(suffix) || suffix === '') return overlap(suffix, thing);
	const added = /^(?:新增|新建|累计|年均)*/.exec(suffix)?.[0] ?? '';
	return added + overlap(thing, suffix.slice(added.length));
}

/** 用电量及占能源消费比重: an amount and its share in rows of one name; the unit tells which. */
export function ofTwo(name: string, unit: string): string {
	const [, amount = '', share = ''] =
		/^(.{3,})(?:及其?|和其?)(占.+比[重例]|比重|占比)$/.exec(name) ?? [];
	if (!amount) return name;
	return unit === '%' ? amount + share : amount;
}

const CHANGE =
	/(?:[较比](?:上年|(?:19|20)\d\d年?|“?十[一二三四五六七]?五”?末?))?(?:累计)?(?:下降|降低|减少|削减|提高|提升|增长)(?:比例|率|幅度)?$/;

/** 排放量 of 排放量较2015年下降比例: what a cell with a unit of its own is an amount of in a row of changes in %. */
export const amountOf = (name: string): string => name.replace(CHANGE, '') || name;

/** What a caption says that all rows of its one unit measure: 装机 of 表1 主要可再生能源品种装机统计情况; else empty. */
export function measureOfCaption(caption: string): string {
	const title = caption.replace(/(?:统计|完成|变化|发展|规划|实施)*(?:情况|目标|一览)?表?$/, '');
	const [measure = ''] = MEASURES.exec(title) ?? [];
	const before = title.slice(0, title.length - measure.length);
	return (/(?:装机|发电|用电|消费|生产)$/.exec(before)?.[0] ?? '') + measure;
}

/** Whose table it is: 浙江省各地市, 全省各县区. */
const TERRITORY =
	/^(?:[一-龥]{2,7}?(?:省|自治区|市|县|区|旗|盟|州))?(?:全[省市区县])?(?:各(?:设区|地级)?(?:市|县|区|盟|州|旗|地|地区|省)+)?(?=.{3})/;

/** What a table counts, as its caption says: 高标准农田 of 附件1 各县区2024年高标准农田建设任务表. */
function thingOf(caption: string): string {
	// The line right above the table, where several are its captions.
	const [line = ''] = caption.split(' ').slice(-1);
	const title = line.replace(
		/(?:附?表|专栏|附件|续表)\s*(?:[一二三四五六七八九十]{1,3}|\d{1,2}?(?=(?:19|20)\d\d年)|\d{1,2}(?!\d)(?:[-.]\d{1,2})?)?/g,
		''
	);
	return suffixOf(
		title
			.replace(TERRITORY, '')
			.replace(
				/(?:建设|发展|改造)?(?:主要|重点)?(?:(?:控制|管控)指标|目标|任务|计划)*(?:分解|安排|分配|下达|清单|一览)?表?$/,
				''
			)
	);
}

/** The place that a row is of, where its name is nothing else. */
function placesOf(row: string, ofPlaces: boolean, regions: RegionFinder): string[] {
	if (ofPlaces && /^[一-龥]{1,7}(?:省|县|区|市|旗|盟|州|镇|乡|街道)$/.test(row) && !WHOLE.test(row))
		return [row];
	const [place] = regions.find(row);
	if (place?.at !== 0) return [];
	const rest = row.slice(place.end);
	if (rest === '') return [place.official];
	return /^(?:市|县|区|州|盟|旗|地区)$/.test(rest) ? [row] : [];
}
