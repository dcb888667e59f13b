import type { Clause } from './clause';
import type { Indicator } from './indicator';

/** Heads that several things share when they stand before one: 肉奶产量, 城镇、农村居民收入. */
const SHARED_HEAD =
	/(?:人均可支配收入|人均|财政|重点工程|补助|补贴|保障|最低|可支配收入|人均纯收入|居民收入|收入|增加值|总产量|产量|占比|死亡率|参保率|减排量|医师数|护士数|装机|入学率|入园率|覆盖率|知晓率|利用率|合格率|完成率|达标率|处理率|普及率|巩固率|就业率|率|(?:回收|综合|循环|资源化|无害化)*(?:利用|处理|处置|使用|消耗|供应|储备|开采)量|用水量|排放量|排放|消费量|总量|总额|数量|规模|面积|里程|投资|零售额|进出口(?:总?额)?|标准|水平|比例|比重|浓度|人数|(?:使用|利用|应用|替代)(?:比例|比重)|[增减存]量|能力|个数|户数|产值|销售额|出口额?|进口额?|贷款余额|余额|案件|增速|床位数?|套数|起数|件数|次数)+$/;
const SINGLE_GOODS = /^[粮肉奶蛋菜油糖棉鱼果茶煤电牛羊猪禽]{2,4}(?=产量|总产|生产|产)/;

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

/** 接待游客17.52亿人次、旅游花费1.27万亿元,分别增长32.9%、41.6%: the things are those of the numbers before. */
function thingsBefore(
	named: readonly Indicator[],
	first: number,
	count: number,
	{ left }: Clause
): string[] | null {
	if (first < count || !/^[,、]?(?:同比|比上年|较上年)*分别/.test(left)) return null;
	return named.slice(first - count, first).map(({ name }) => name);
}

const ALIKE = /^(?:职工|居民|城镇|农村|城市|县城|男性|女性|小学|初中|高中)$/;
const ALIKE_FIRST = /^(?:职工|居民|城镇|农村|城市|县城|男性|女性|小学|初中|高中)./;

/** What the first thing is reckoned per, and so the others of its list. */
const BASIS = /^(?:单位(?:国内|地区)?(?:生产总值|GDP)|每[百千万十]+人口?(?:拥有)?)/;

/** The `count` things that a phrase names, or null where it does not name so many. */
export function splitThings(phrase: string, count: number, respectively: boolean): string[] | null {
	const goods = SINGLE_GOODS.exec(phrase);
	if (goods && goods[0].length === count)
		return [...goods[0]].map((good) => good + phrase.slice(goods[0].length));
	if (count === 2 && phrase.includes('城乡居民'))
		return [phrase.replace('城乡', '城镇'), phrase.replace('城乡', '农村')];
	if (!respectively) return null;
	// 城乡低保标准分别增长9%、13%
	if (count === 2 && phrase.startsWith('城乡'))
		return ['城市', '农村'].map((where) => where + phrase.slice(2));
	const places =
		/^((?:[^、和及与]{2,5}[州市县区盟旗省][、和及与])+[^、和及与]{2,5}?[州市县区盟旗省])(.{3,})$/.exec(
			phrase
		);
	if (places) {
		const names = (places[1] ?? '').split(/[、和及与]/);
		if (names.length === count) return names.map((place) => place + (places[2] ?? ''));
	}
	const industries = /^三次产业(.{0,8})$/.exec(phrase);
	if (count === 3 && industries)
		return ['第一产业', '第二产业', '第三产业'].map((which) => which + (industries[1] ?? ''));
	const trades = /^一二三(?:次产业|产业?)(.{0,8})$/.exec(phrase);
	if (count === 3 && trades)
		return ['第一产业', '第二产业', '第三产业'].map((which) => which + (trades[1] ?? ''));
	const parts = phrase.split(/、|以及|和|及|与/).filter(Boolean);
	if (parts.length !== count || parts.some((part) => part.length < 2 && !ONE_LETTER.test(part)))
		return null;
	const final = parts.at(-1) ?? '';
	const rated = RATED.exec(final)?.[1] ?? '';
	const head = SHARED_HEAD.exec(final)?.[0] ?? '';
	// 国家级、部级创新平台
	const grade = /^.{1,4}级(.{2,})$/.exec(final)?.[1] ?? '';
	const owner = withoutRate(parts[0] ?? '');
	const basis = BASIS.exec(parts[0] ?? '')?.[0] ?? '';
	return parts.map((part, index) => {
		// 居民、工商户用气计量率和管网巡检率: the first shares the head of the second.
		const follower = parts[index + 1] ?? '';
		const headed =
			index === 0 &&
			parts.length > 2 &&
			/.{6,}率$/.test(follower) &&
			part.length <= 4 &&
			!/[率量额数]$/.test(part);
		if (headed) return part + follower.slice(follower.length >= 8 ? 3 : 2);
		if (grade && /级$/.test(part)) return part + grade;
		// 大、中、小型矿山
		if (SIDE.test(part) && SIDED.test(final)) return part + final.slice(1);
		// 500千伏和220千伏变电站
		if (rated && RATED.exec(part)?.[1] === '') return part + rated;
		// 新建、改建农村公路
		if (BUILDS.test(part) && BUILDS.test(final.slice(0, 2))) return part + final.slice(2);
		// 签约项目履约率、开工率
		if (owner && isBareRate(part)) return owner + part;
		if (basis && index > 0 && !BASIS.test(part)) return basis + part;
		const numbered = NUMBERED.exec(final);
		if (numbered && /^第?[一二三四五]$/.test(part))
			return `第${part.slice(-1)}${numbered[1] ?? ''}`;
		if (numbered && part === final && !final.startsWith('第')) return `第${final}`;
		// 职工和居民医保报销比例: what follows the second is of both.
		if (index < parts.length - 1 && ALIKE.test(part) && ALIKE_FIRST.test(final))
			return part + final.slice(2);
		if (index === parts.length - 1 || !head || MEASURES.test(part) || part.length > 8) return part;
		return part + head;
	});
}

/** 第一、二、三产业增加值, 第一、第三产业增加值: numbered things share what follows the last number. */
const NUMBERED = /^第?[二三四五](?!产(?!业))(.{2,})$/;

const BARE_RATE =
	/(?:年末|按期|按时|及时|总体|平均|综合|资源化|无害化|集中|规范化?|有效|一次性?|首次|分类|安全|初次|去向|重点人群|群众|回收)*(?:覆盖|完成|合格|达标|满意|就业|完好|开工|投产|履约|普及|整改|使用|办结|签约|成活|参与|入住|利用|处理|处置|收集|破案|清欠|回收|发案|空置|转化|落实|兑现|化解|受理|公开|建成|达产|(?:资金)?到位|除治|执行|完工)率$/;
function isBareRate(name: string): boolean {
	return BARE_RATE.exec(name)?.index === 0;
}
function withoutRate(name: string): string {
	return BARE_RATE.test(name) ? name.replace(BARE_RATE, '') : '';
}

/** What measures already and needs no head of the last thing. */
const MEASURES = new RegExp(`${SHARED_HEAD.source}|[率额数值]$|(?<!需氧)量$`);
/** Things that differ in one letter: 大、中、小型矿山, 东、西部. */
const SIDE = /^[大中小高低东西南北上下]$/;
const SIDED = /^[大中小高低东西南北上下](?:型|等|级|部|游|端|风险)/;
const ONE_LETTER = /^[一二三四五大中小高低东西南北上下]$/;
/** A thing by its rating. */
const RATED = /^\d[\d.]*[万亿]?(?:千伏|伏|兆瓦|千瓦|吨级?|米|公里|亩|岁以上|人以上)(.*)$/;
/** Kinds of works that are done to one thing. */
const BUILDS = /^(?:新|改|扩|续|迁|重|改扩)[建造修]$/;

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
