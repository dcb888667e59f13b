/** Heads that several things share when they stand before one: 肉奶产量, 城镇、农村居民收入. */
export const SHARED_HEAD = new RegExp(
	[
		'(?:人均可支配收入|人均|财政|重点工程|补助|补贴|保障|最低|可支配收入|人均纯收入|居民收入|收入|增加值|总产量|产量|(?:(?:先进|绿色|高效)?产能)?占比|医师数|护士数',
		'|装机(?:容量|规模)?|(?:抽检|抽查|检测|监测|检验)?(?:死亡|参保|入学|入园|覆盖|知晓|利用|合格|完成|达标|处理|普及|巩固|就业|建成|安装|落实)?率|(?:回收|综合|循环|资源化|无害化)*(?:利用|处理|处置|使用|消耗|供应|储备|开采)量|用水量|减排量|排放量|排放|消费量',
		'|总量|总额|数量|规模|面积|里程|投资|零售额|进出口(?:总?额)?|标准|水平|(?:使用|利用|应用|替代|(?:水质)?(?:优良|达标|合格))?(?:比例|比重)|浓度|人数|[增减存]量',
		'|能力|个数|户数|产值|销售额|出口额?|进口额?|贷款余额|余额|案件|增速|床位数?|套数|起数|件数|次数)+$'
	].join('')
);
const SINGLE_GOODS = /^[粮肉奶蛋菜油糖棉鱼果茶煤电牛羊猪禽]{2,4}(?=产量|总产|生产|产)/;

/** 第一、二、三产业增加值, 第一、第三产业增加值: numbered things share what follows the last number. */
const NUMBERED = /^第?[二三四五](?!产(?!业)|[氧甲次手农好级线维星期类])(.{2,})$/;

const BARE_RATE = new RegExp(
	[
		'(?:年末|按期|按时|及时|总体|平均|综合|资源化|无害化|集中|规范化?|有效|一次性?|首次|分类|安全|初次|去向|重点人群|群众|回收)*',
		'(?:覆盖|完成|合格|达标|满意|就业|完好|开工|投产|履约|普及|整改|使用|办结|签约|成活|参与|入住|利用|处理|处置|收集|破案|清欠',
		'|回收|发案|空置|转化|落实|兑现|化解|受理|公开|建成|达产|(?:资金)?到位|除治|执行|完工)率$'
	].join('')
);
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

const ALIKE = /^(?:职工|居民|城镇|农村|城市|县城|男性|女性|小学|初中|高中)$/;
const ALIKE_FIRST = /^(?:职工|居民|城镇|农村|城市|县城|男性|女性|小学|初中|高中)./;

/** What the first thing is reckoned per, and so the others of its list. */
const BASIS = /^(?:单位(?:国内|地区)?(?:生产总值|GDP)|每[百千万十]+人口?(?:拥有)?)/;

/** A thing of a list with the list that it stands in. */
interface ListedThing {
	part: string;
	index: number;
	parts: readonly string[];
	/** The last thing, which may have what all share. */
	final: string;
}

/** What a thing takes from the others of its list; null where it takes nothing in this way. In the order of asking. */
const SHARES: readonly ((item: ListedThing) => string | null)[] = [
	// 化纤、水泥、钢铁产量占全省比重
	({ part, index, parts, final }) => {
		const share = /占[^占]{2,}比重$/.exec(final);
		if (!share || part.includes('占')) return null;
		const head = SHARED_HEAD.exec(final.slice(0, share.index))?.[0] ?? '';
		return index < parts.length - 1 && !MEASURES.test(part) ? part + head + share[0] : null;
	},
	// 居民、工商户用气计量率和管网巡检率: the first shares the head of the second.
	({ part, index, parts }) => {
		const follower = parts[index + 1] ?? '';
		const headed =
			index === 0 &&
			parts.length > 2 &&
			/.{6,}率$/.test(follower) &&
			part.length <= 4 &&
			!/[率量额数]$/.test(part);
		return headed ? part + follower.slice(follower.length >= 8 ? 3 : 2) : null;
	},
	// 国家级、部级创新平台; 国家和省级龙头企业
	({ part, final }) => {
		const grade = /^.{1,4}级(.{2,})$/.exec(final)?.[1];
		return grade && (/级$/.test(part) || part === '国家') ? part + grade : null;
	},
	// 大、中、小型矿山
	({ part, final }) => (SIDE.test(part) && SIDED.test(final) ? part + final.slice(1) : null),
	// 500千伏和220千伏变电站
	({ part, final }) => {
		const rated = RATED.exec(final)?.[1];
		return rated && RATED.exec(part)?.[1] === '' ? part + rated : null;
	},
	// 新建、改建农村公路
	({ part, final }) =>
		BUILDS.test(part) && BUILDS.test(final.slice(0, 2)) ? part + final.slice(2) : null,
	// 签约项目履约率、开工率
	({ part, parts }) => {
		const owner = withoutRate(parts[0] ?? '');
		return owner && isBareRate(part) ? owner + part : null;
	},
	// 营运车辆和营运船舶单位运输周转量能耗: what both are reckoned per stands behind the last.
	({ part, index, parts, final }) => {
		const per = /^.{2,6}?(单位.{3,})$/.exec(final)?.[1];
		const last = index === parts.length - 1;
		return per && !last && !parts.slice(0, -1).some((one) => /单位|[率量额]$/.test(one))
			? part + per
			: null;
	},
	// 单位生产总值能耗、二氧化碳排放
	({ part, index, parts }) => {
		const basis = BASIS.exec(parts[0] ?? '')?.[0];
		return basis && index > 0 && !BASIS.test(part) ? basis + part : null;
	},
	// 第一、二、三产业增加值
	({ part, final }) => {
		const numbered = NUMBERED.exec(final);
		if (!numbered) return null;
		if (/^第?[一二三四五]$/.test(part)) return `第${part.slice(-1)}${numbered[1] ?? ''}`;
		return part === final && !final.startsWith('第') ? `第${final}` : null;
	},
	// 道路交通事故起数和死亡人数: of those that the first names.
	({ part, index, parts }) => {
		const owner = /^(.{2,})(?:起数|次数)$/.exec(parts[0] ?? '')?.[1];
		return owner && index > 0 && OF_ACCIDENTS.test(part) ? owner + part : null;
	},
	// 职工和居民医保报销比例: what follows the second is of both.
	({ part, index, parts, final }) =>
		index < parts.length - 1 && ALIKE.test(part) && ALIKE_FIRST.test(final)
			? part + final.slice(2)
			: null,
	// 小麦、玉米产量
	({ part, index, parts, final }) => {
		// 高技术制造业、装备制造业增加值年均
		const yearly = YEARLY.exec(final)?.[0] ?? '';
		const head = SHARED_HEAD.exec(final.slice(0, final.length - yearly.length))?.[0];
		const takes =
			head &&
			index < parts.length - 1 &&
			!MEASURES.test(part) &&
			// 单位产值能耗、二氧化碳排放
			!(part.endsWith('耗') && /^排放/.test(head)) &&
			lengthOf(part) <= 8;
		return takes ? part + head + yearly : null;
	}
];

const YEARLY = /年均(?:增长|增速|下降)?$/;

/** What is counted of accidents. */
const OF_ACCIDENTS = /^(?:死亡|受伤|伤亡)(?:人数)?$|^(?:直接)?经济损失$/;

/** The letters of a thing without what a bracket adds: 化学需氧量(COD). */
const lengthOf = (part: string): number => part.replace(/\([^()]*\)/, '').length;

/** Several towns that their number sums up, and what is measured of each. */
const TOWNS =
	/^((?:[^、和及与]{2,8}[、和及与])+)([^、和及与]{2,8}?)[两三四五六七八九十\d]+个?[省市县州盟区旗地](?:的)?(.{2,})$/;

/** The `count` things that a phrase names, or null where it does not name so many. */
export function splitThings(phrase: string, count: number, respectively: boolean): string[] | null {
	// 二氧化硫、氮氧化物两项污染物排放量
	const summed = phrase.replace(/(?<=.)[两三四五六七八九十\d]+[项种类](?:主要)?污染物/, '');
	if (summed !== phrase) return splitThings(summed, count, respectively);
	// 沈阳、大连、鞍山三市PM2.5浓度
	const [, listed = '', last = '', measured = ''] = TOWNS.exec(phrase) ?? [];
	const towns = [...listed.split(/[、和及与]/).filter(Boolean), last];
	if (measured && respectively && towns.length === count)
		return towns.map((town) => town + measured);
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
	const industries = /^(?:三次产业|一二三(?:次产业|产业?))(.{0,8})$/.exec(phrase);
	if (count === 3 && industries)
		return ['第一产业', '第二产业', '第三产业'].map((which) => which + (industries[1] ?? ''));
	const parts = phrase.split(/、|以及|和|及|与/).filter(Boolean);
	if (parts.length !== count || parts.some((part) => part.length < 2 && !ONE_LETTER.test(part)))
		return null;
	const final = parts.at(-1) ?? '';
	return parts.map((part, index) => {
		const item = { part, index, parts, final };
		for (const share of SHARES) {
			const name = share(item);
			if (name !== null) return name;
		}
		return part;
	});
}
