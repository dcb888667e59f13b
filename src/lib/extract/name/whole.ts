import type { Frame } from './frame';
import type { Told } from './subject';

/** 其中包括:煤电1200万千瓦,气电500万千瓦 */
const PARTS_FOLLOW = /(?:其中|包括|包含)(?:包括|有|为)?:$/;

/** Of which number told before a number is a part: behind 其中, in a bracket behind it, or beside another part of it. */
export function wholeOf(frame: Frame, told: readonly Told[]): Told | undefined {
	const last = told.at(-1);
	if (!last) return undefined;
	const { clause, left } = frame;
	if (left.ofWhole || PARTS_FOLLOW.test(clause.earlier)) return last.whole ?? last;
	const bracket = bracketOf(frame);
	if (bracket !== null) {
		if (bracketOf(last.frame) === bracket) return isPlain(frame, last) ? last.whole : undefined;
		return last.frame.clause.quantity.end + 1 === bracket && isPlain(frame, last)
			? last
			: undefined;
	}
	const sibling = told.findLast((one) => bracketOf(one.frame) === null);
	return sibling?.whole && isPlain(frame, sibling) ? sibling.whole : undefined;
}

/** Where the clause of a number in a bracket begins; null outside of brackets. */
function bracketOf({ clause }: Frame): number | null {
	return clause.earlier.endsWith('(') ? clause.start : null;
}

/** Whether nothing but a noun stands before the number, and it is counted as the one before. */
function isPlain({ left, clause }: Frame, { frame }: Told): boolean {
	return (
		clause.quantity.unit === frame.clause.quantity.unit &&
		left.verb === '' &&
		left.topic.length === 0 &&
		left.classes.size === 0
	);
}

/** What has a head of its own. */
const SIZED = /[量额值率数度例比重入出款资机]$|(?:规模|容量|能力|面积|里程|产能)$/;
/** A word that only tells of which sort: 分布式, 国家级, 人工. */
const SORT = /^(?:.{1,6}[式级型类制性]|人工|新造|其他|陆上|海上|城镇|农村|城市)$/;
const HEAD =
	/(?:产量|产能|装机(?:容量|规模)?|投资|库容|面积|销量|出栏量?|存栏量?|吞吐量|用量|能力|长度|里程|增加值|产值|收入|支出)$/;
const LONGEST_PART = 12;

/** 经营主体 of 新增经营主体: what something came to. */
export const withoutGain = (name: string): string =>
	name.replace(/^(?:新增|新建|新开工|净增|累计)+|(?<=.{2})(?:新增|净增)$/g, '');

/** 高速公路 of 公路建设规模: the whole's name goes on where the part's ends. */
export function partOf(noun: string, whole: Told | undefined): string | null {
	if (!whole || /[、和及]/.test(whole.full)) return null;
	const name = whole.full;
	if (/^新增就业$/.test(name)) return noun + name;
	if (/^.{2,5}[县市区旗州盟镇乡]$/.test(noun)) return noun + name;
	const thing = withoutGain(name);
	const added = noun.startsWith('新') ? '' : name.slice(0, name.length - thing.length);
	if (SORT.test(noun) && name.length <= LONGEST_PART * 2) return added + noun + thing;
	const head = whole.frame.clause.quantity.unit === '%' ? undefined : HEAD.exec(name)?.[0];
	if (head && noun.length <= LONGEST_PART && !SIZED.test(noun)) return added + noun + head;
	for (let length = Math.min(noun.length, 6); length >= 2; length -= 1) {
		const at = name.indexOf(noun.slice(-length));
		if (at >= 0 && at + length < name.length) return noun + name.slice(at + length);
	}
	// 新建服务区充电站75座,其中超充站18座
	const shared = noun.at(-1) ?? '';
	const start = name.length - noun.length;
	return start > 2 && name.endsWith(shared) && noun.length <= 4
		? name.slice(0, start) + noun
		: null;
}
