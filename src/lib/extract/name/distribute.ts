import type { Clause } from './clause';
import type { Indicator } from './indicator';
import { SHARED_HEAD, splitThings } from './split-list';

/**
 * Shares the things named before a list of numbers out among them: "A和B分别达到90%和80%" is A 90%, B 80%;
 * "肉奶产量稳定在60亿斤、160亿斤" is 肉产量 and 奶产量. Lists that are not shared out stay as they are.
 */
export function distribute(
	clauses: readonly Clause[],
	indicators: readonly Indicator[]
): Indicator[] {
	const shared = shareTail(clauses, indicators);
	shareDeed(clauses, shared);
	for (let first = 0; first < clauses.length; first += 1) {
		let last = first;
		while (clauses[last + 1]?.listed) last += 1;
		const count = last - first + 1;
		const clause = clauses[first];
		const indicator = shared[first];
		if (count > 1 && clause && indicator) {
			const things =
				thingsBefore(shared, first, count, clause) ??
				splitThings(
					indicator.name,
					count,
					MARKED.test(clause.left) || isPlainList(clauses.slice(first, last + 1))
				);
			const topic = things && things.every((thing) => AREA.test(thing)) ? topicBefore(clause) : '';
			if (things)
				things.forEach(
					(name, index) =>
						(shared[first + index] = {
							...indicator,
							name: topic ? name.replace(/两?片$/, '') + topic : name,
							rule: 'indicator/distributed'
						})
				);
		}
		if (isStructure(clauses, first)) {
			const whole = shared[first] ?? EMPTY;
			// 由9.8:47.1:43.1优化为9:51:40: the parts are those of the structure before.
			const parts = isStructure(clauses, first - INDUSTRIES.length)
				? shared.slice(first - INDUSTRIES.length, first).map(({ name }) => name)
				: partsOf(whole.name);
			parts.forEach(
				(name, index) => (shared[first + index] = { ...whole, name, rule: 'indicator/distributed' })
			);
			last = first + INDUSTRIES.length - 1;
		}
		first = last;
	}
	return shared;
}

/** 淘汰钢铁2700万吨、水泥4200万吨等落后产能: what stands behind 等 is what all items of the list are. */
function shareTail(clauses: readonly Clause[], indicators: readonly Indicator[]): Indicator[] {
	const shared = [...indicators];
	clauses.forEach((clause, last) => {
		const tail = /^等(?!任务|目标|工作|指标|方面|问题|地)([^,。;、()]{2,8})$/.exec(
			clause.right
		)?.[1];
		if (!tail || !clause.left.startsWith('、')) return;
		for (let index = last; index >= 0; index -= 1) {
			const item = shared[index];
			if (
				!item ||
				clauses[index]?.start !== clause.start ||
				(index !== last && (clauses[index]?.right.length ?? 0) > 1)
			)
				break;
			const name = item.name.replace(item.verb, '');
			shared[index] = { ...item, name: name.endsWith(tail) ? name : name + tail };
			if (!clauses[index]?.left.startsWith('、')) break;
		}
	});
	return shared;
}

/** Words that say that numbers are shared out in the order of the things. */
const MARKED = /分别|依次/;
/** 变电站达到12座、100座: numbers of one unit with nothing behind them, one for each thing before them. */
const isPlainList = (clauses: readonly Clause[]): boolean =>
	clauses.every(
		({ quantity, right }, index) =>
			quantity.unit === clauses[0]?.quantity.unit &&
			(index === clauses.length - 1 || /^[、,和及与]?$/.test(right))
	) && /^(?:以上|左右|以内|以下)?$/.test(clauses.at(-1)?.right ?? '');

/** A part of the territory, where the things of a list are places. */
const AREA = /(?:[东西南北中]部?|市|县|区|盟|旗|州|片|两片|地区|城镇|农村)$/;

/** 臭氧浓度,河西、河东两片分别降低6%、9%: what is measured is the clause before. */
function topicBefore({ earlier }: Clause): string {
	const topic = /(?:^|[,;:。])([^,;:。\d]{2,12}),$/.exec(earlier)?.[1] ?? '';
	return SHARED_HEAD.test(topic) ? topic : '';
}

/** 完成620万千瓦煤电机组、410万吨焦化产能、88台燃煤窑炉深度治理: the deed behind the last is that of all. */
function shareDeed(clauses: readonly Clause[], shared: Indicator[]): void {
	clauses.forEach((clause, last) => {
		const deed =
			/[^、]{2,}?((?:深度|综合|集中|全面|超低排放|节能|提标|智能化|数字化|清洁)*(?:改造|治理|整治|修复|建设|更新|加固|清淤))$/.exec(
				clause.right
			)?.[1];
		if (!deed || !/[、和及]$/.test(clause.left)) return;
		let first = last;
		while (
			first > 0 &&
			clauses[first]?.start === clause.start &&
			/[、和及]$/.test(clauses[first]?.left ?? '')
		)
			first -= 1;
		const opening = clauses[first];
		if (
			first === last ||
			opening?.start !== clause.start ||
			!/(?:完成|实施|推进|开展|启动|抓好|加快)$/.test(opening.left)
		)
			return;
		const items = clauses.slice(first, last);
		if (
			items.some(
				({ right }) =>
					right.length < 2 || /(?:改造|治理|整治|修复|建设|更新|加固|清淤)$/.test(right)
			)
		)
			return;
		for (let index = first; index < last; index += 1) {
			const item = shared[index];
			if (item) shared[index] = { ...item, name: item.name + deed };
		}
	});
}

/** 接待游客17.52亿人次、旅游花费1.27万亿元,分别增长32.9%、41.6%: the things are those of the numbers before. So are goals of several. */
function thingsBefore(
	named: readonly Indicator[],
	first: number,
	count: number,
	{ left }: Clause
): string[] | null {
	const again =
		/^[,、]?(?:同比|比上年|较上年)*分别/.test(left) || named[first]?.rule === 'indicator/goal-set';
	if (first < count || !again) return null;
	return named.slice(first - count, first).map(({ name }) => name);
}

const EMPTY: Indicator = {
	name: '',
	classes: new Set(),
	verb: '',
	places: [],
	rule: 'indicator/distributed'
};
const INDUSTRIES = ['第一', '第二', '第三'].map((which) => `三次产业结构中${which}产业占比`);

/** What the parts of a structure are: of the three industries, or of something else in the order of its parts. */
function partsOf(name: string): string[] {
	if (/产业|三产/.test(name)) return INDUSTRIES;
	return INDUSTRIES.map((_, index) => `${name}(第${index + 1}项)`);
}

/** 三次产业结构调整为9:51:40: three shares in a fixed order. */
function isStructure(clauses: readonly Clause[], first: number): boolean {
	return INDUSTRIES.every((_, index) => clauses[first + index]?.quantity.rule === 'ratio');
}
