import type { Quantity } from '../../language/zh/quantity';
import type { CountVerbs } from './counts';

/** Why a number is no record. The names are shown to readers. */
export const REASONS = [
	'year',
	'date',
	'period',
	'ordinal',
	'document-number',
	'title',
	'slogan',
	'item-number',
	'name',
	'rank',
	'list-count',
	'policy-package',
	'bare-number',
	'scope',
	'mention',
	'denominator',
	'unsound',
	'table-head'
] as const;
export type Reason = (typeof REASONS)[number];

interface Around {
	text: string;
	quantity: Quantity;
	/** Up to 24 units before the span. */
	before: string;
	/** Up to 24 units after the span. */
	after: string;
	/** Up to 12 units from the end of the numeral, unit included. */
	next: string;
	/** Whether a verb of work stands right before it. */
	counts: boolean;
}

type Rule = readonly [Reason, (around: Around) => boolean];

/**
 * In the order in which they are asked; the first that holds names the reason.
 * Each is a rule of the language, with an example.
 */
const RULES: readonly Rule[] = [
	// 增速-5.3%: a dash or a sign; more digits than can be kept
	['unsound', ({ quantity }) => quantity.doubtful],
	// 《…（2024—2026年）》
	['title', ({ text, quantity }) => isInside(text, quantity.at, '《', '》', 90)],
	// 国办发〔2024〕51号
	['document-number', ({ text, quantity }) => isInside(text, quantity.at, '[', ']', 8)],
	['document-number', ({ quantity, next }) => quantity.unit === '' && /^号/.test(next)],
	// “十个全覆盖”, “8337”, but not “破百”
	['slogan', ({ text, quantity }) => isQuotedName(text, quantity)],
	// 第3位, 第十一次
	['ordinal', ({ before }) => /第$/.test(before)],
	// G331, 5G, 3A级, 400G/800G, 2.0版
	['name', isModelName],
	['item-number', isItemNumber],
	[
		'year',
		({ quantity, next }) => isYear(quantity) && /^(?:年|-|至|到|、20\d\d年|和20\d\d年|$)/.test(next)
	],
	[
		'date',
		({ next }) =>
			/^(?:月(?!租|均|薪|供)|日(?!均|产|处理|元|圆)|时(?!速|段)|点(?:钟|\d)|号|季度|个季度|世纪|年代|旬)/.test(
				next
			)
	],
	// 8时30分
	['date', ({ before, next }) => /\d时$/.test(before) && /^分/.test(next)],
	// 60周年, 14次会议
	// 十四届, 二期工程
	[
		'ordinal',
		({ quantity }) => /^[届期]$/.test(quantity.unit) && quantity.rule === 'number-in-words'
	],
	['ordinal', ({ next }) => /^(?:周年|中全会|次全会|次会议|[大中]全会)/.test(next)],
	// 500强, 20国集团
	['name', ({ next }) => /^(?:强(?!度|化|链)|国集团)/.test(next)],
	[
		'list-count',
		({ quantity, next }) =>
			quantity.unit === '' && /^(?:大(?!中型|型|中|力|学|于)|方面|字|者|力)/.test(next)
	],
	// 跨过3个万亿元台阶
	[
		'list-count',
		({ next }) => /^个(?:[十百千万]*[万亿]元?|大|新)?(?:台阶|大关|门槛|关口)/.test(next)
	],
	['rank', isRank],
	// 连续6年稳定在…, 连续12届获…
	[
		'period',
		({ quantity, before }) =>
			/连续$/.test(before) && /^(?:年|次|届|个月|天|期)$/.test(quantity.unit)
	],
	// 1+N, 5+3
	[
		'slogan',
		({ quantity, before, next }) =>
			/[+×]$/.test(before) || (quantity.unit === '' && /^[+×]/.test(next))
	],
	['period', isPeriod],
	['policy-package', isPolicyPackage],
	['list-count', isListCount],
	['scope', isScope],
	['mention', isMention],
	// 每10万人口孕产妇死亡率, 每万名劳动者
	[
		'denominator',
		({ quantity, before }) =>
			/每$/.test(before) && quantity.multiplied && /^(?:人|户|名|)$/.test(quantity.unit)
	]
];

/** Why the number is no record, or null where it may be one. */
export function dismiss(text: string, quantity: Quantity, counts: CountVerbs): Reason | null {
	const around: Around = {
		text,
		quantity,
		before: text.slice(Math.max(0, quantity.start - 24), quantity.start),
		after: text.slice(quantity.end, quantity.end + 24),
		next: text.slice(quantity.unitAt, quantity.unitAt + 12),
		counts: counts(text, quantity.start)
	};
	for (const [reason, holds] of RULES) if (holds(around)) return reason;
	return null;
}

function isYear({ low }: Quantity): boolean {
	return low >= 1900 && low <= 2100 && Number.isInteger(low);
}

function isInside(text: string, at: number, open: string, close: string, reach: number): boolean {
	const before = text.slice(Math.max(0, at - reach), at);
	const opened = before.lastIndexOf(open);
	if (opened < 0 || before.indexOf(close, opened) >= 0) return false;
	return text.slice(at, at + reach).includes(close);
}

/** Longest quotation that is taken for a name or a slogan. */
const LONGEST_SLOGAN = 18;

/** Whether a number is part of a short quotation, which is a name or a slogan: “十个全覆盖”. */
export function isQuotedName(text: string, quantity: Quantity): boolean {
	const from = Math.max(0, quantity.start - LONGEST_SLOGAN);
	const before = text.slice(from, quantity.start);
	const opened = before.lastIndexOf('“');
	if (opened < 0 || before.indexOf('”', opened) >= 0) return false;
	const closed = text.slice(quantity.start, quantity.end + LONGEST_SLOGAN).indexOf('”');
	if (closed < 0) return false;
	const quoted = text.slice(from + opened + 1, quantity.start + closed);
	if (quoted.length > LONGEST_SLOGAN) return false;
	return !(quantity.comparator !== null && opened === before.length - 1 && quoted.length <= 4);
}

function isModelName({ text, quantity, next }: Around): boolean {
	const previous = text.charAt(quantity.at - 1);
	const named =
		/[A-Za-z]/.test(previous) ||
		(previous === '-' && /[A-Za-z]/.test(text.charAt(quantity.at - 2)));
	if (named && !quantity.multiplied && !/^[%元吨]/.test(quantity.unit))
		return !quantity.comparator || quantity.unit === '';
	if (quantity.unit !== '') return false;
	return /^[A-Za-z]/.test(next) || /^(?:\.\d*)?版(?!权|块|面)/.test(next);
}

function isItemNumber({ text, quantity, before, next }: Around): boolean {
	const opens = quantity.start === 0 || /[\n。;)]$/.test(before);
	if (opens && quantity.unit === '' && /^[.、)]/.test(next)) return true;
	if (/\($/.test(before) && quantity.unit === '' && next.startsWith(')')) return true;
	// 附件:1.…名录(89个、95处)
	return (
		/附件:/.test(text.slice(Math.max(0, quantity.start - 70), quantity.start)) &&
		/[(、]$|附件:$/.test(before)
	);
}

function isRank({ quantity, before, next }: Around): boolean {
	const { unit, low } = quantity;
	// 居全国前10位, 前三季度
	if (/前$/.test(before) && low <= 100 && (unit === '' || /^(?:位|名|%|‰|个|年|个月)$/.test(unit)))
		return true;
	if (/前$/.test(before) && /^(?:位|名)/.test(next)) return true;
	return (
		(unit === '位' || unit === '名') &&
		/(?:居|列|排名?|提升|上升|前移|前进|跃升|位次|晋升|升至|升到|进位)(?:了|至|到|全[国省区]|[^,。]{0,4}前)?$/.test(
			before
		)
	);
}

const ELIGIBILITY =
	/(?:对|给予|补贴|缴纳|签订|运营|离校|毕业|正常|培训|满|任职|居住|从事|监管|连续工作|参保)[^。]{0,20}$/;

function isPeriod({ quantity, before, after, next }: Around): boolean {
	if (
		/^个?(?:季度|工作日)/.test(next) &&
		!/(?:压缩|缩短|压减|缩减|时限|办结)[^,。]{0,8}$/.test(before)
	)
		return true;
	if (!/^(?:年|个月|周|天)$/.test(quantity.unit)) return false;
	if (/(?:优良|达标)天数[^,。]{0,16}$/.test(before)) return false;
	if (
		/(?:年限|寿命|受教育|优良|达标|住院日|平均[^,]{0,6}|时间|时限|时长|周期|缩短|压缩|压减)[^,。]{0,8}$/.test(
			before
		) &&
		!/用[^,。]{0,4}$/.test(before)
	)
		return false;
	// An eligibility period is a standard: 缴纳社会保险一年以上的, 离校2年内未就业.
	const limited = quantity.comparator === 'ge' || quantity.comparator === 'le';
	if (limited)
		return !ELIGIBILITY.test(before) && !/^[^,。]{0,10}(?:的,|未就业|劳动合同)/.test(after);
	return !/^择业期/.test(after);
}

const PACKAGE =
	/^(?:具体|配套|接续|支持|惠企|惠民|增量|稳|重点|务实|改革|针对性|政策|硬核|便民|利企|优化|创新|有力|综合|一揽子|工作|创造型|引领性|重大)*(?:政策|措施|举措|意见|办法|规定|任务|要求|清单|制度|机制|改革|工作|行动|计划|内容|指标任务)/;
const PACKAGE_NAME =
	/(?:政策|措施|意见|经济|环境|发展|投资|建设|消费|振兴|民企|外贸|楼市|企业|增长|服务业|改革|科技|旅游)$/;

function isPolicyPackage({ quantity, before, after }: Around): boolean {
	if (quantity.unit !== '条' && quantity.unit !== '项') return false;
	if (PACKAGE.test(after)) {
		const counted = /(?:完成|办结|落实|推出|取消|出台|制定|推广|实施)[^,。;]{0,6}$/.test(before);
		return !counted || /^(?:重点)?任务|^[^,。;]{0,6}(?:政策|措施|举措)/.test(after);
	}
	const bare =
		quantity.unit === '条' && quantity.comparator === null && /^(?:[、,。;和及]|$)/.test(after);
	return bare && PACKAGE_NAME.test(before);
}

const SMALL_UNITS = /^(?:个|名|项|条|件|类|种|批|张|支|场|次|门|家)$/;
const ANNOUNCED =
	/^(?:方面|坚持|确保|更加|着力|重点任务|环节|关键|专项行动|大局|维护|意识|自信|全覆盖|一批|统筹|到位|转变|突破|五年|严禁|必须|层面|维度|字|标准|典型模式|领域|(?:为民|民生)?实事|大事|要事|事)/;
const DELIVERED =
	/(?:新增|新建|建设|打造|培育|创建|推出|建成|新推出|实现|完成|开展|办好)[^,。;]{0,4}$/;

function isListCount({ quantity, before, after, text, counts }: Around): boolean {
	if (!SMALL_UNITS.test(quantity.unit) || quantity.comparator !== null) return false;
	const { unit } = quantity;
	const low = Math.abs(quantity.low);
	if (low < 100 && ANNOUNCED.test(after))
		return low <= 12 || !DELIVERED.test(before) || unit === '件';
	// A heading that closes with the count of its items: 加强社会保障10件
	if (unit === '件' && /^\n/.test(after)) return true;
	if (low > 50) return false;
	if (/(?:精心谋划|谋划|聚焦|围绕|锚定|盯住|瞄准|突出|按照)[^,。;]{0,12}$/.test(before))
		return true;
	// 建设6类应用场景项目3000多万千瓦: kinds of a thing that has its own number
	if (/^[类种]$/.test(unit) && /^[^,。;、\d]{2,12}\d/.test(after)) return true;
	if (low === 1 && /(?:指派|明确|确定|安排|指定)$/.test(before)) return true;
	if (low > 20) return false;
	if (/(?:抓好|办好|做好|抓住|坚持|上述|以上|这|统筹|把握|守住)$/.test(before)) return true;
	return (
		(quantity.rule === 'number-in-words' && !counts) || isInside(text, quantity.at, '“', '”', 12)
	);
}

function isScope({ quantity, before, after }: Around): boolean {
	// 全国31个省份, 在14个市州城区: the units of government that there are.
	return (
		quantity.unit === '个' &&
		/^(?:省份?|地市|设区市|市州|州市|盟市|地级市|省区市|市(?=[、,。]|$))/.test(after) &&
		/(?:全[国省区市]|我[省区市]|在|各)$/.test(before)
	);
}

function isMention({ quantity, after }: Around): boolean {
	// 全区2400多万各族人民一定会…, 13亿多人口的大国
	return (
		quantity.multiplied && /^(?:各族)?(?:人民(?!币)|儿女|人口的大国|父老乡亲|同胞)/.test(after)
	);
}
