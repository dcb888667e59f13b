import type { Quantity } from './quantity';

/** Why a number is no record. The names are shown to readers. */
export type Reason =
	| 'year'
	| 'date'
	| 'period'
	| 'ordinal'
	| 'document-number'
	| 'title'
	| 'slogan'
	| 'item-number'
	| 'name'
	| 'rank'
	| 'list-count'
	| 'policy-package'
	| 'bare-number'
	| 'scope'
	| 'mention';

interface Around {
	text: string;
	quantity: Quantity;
	/** Up to 24 units before the span, and after it; cut at nothing. */
	before: string;
	after: string;
}

type Rule = readonly [Reason, (around: Around) => boolean];

const isYear = (quantity: Quantity) =>
	quantity.low >= 1900 && quantity.low <= 2100 && Number.isInteger(quantity.low);

/**
 * In the order in which they are asked; the first that holds names the reason.
 * Each is a rule of the language, with an example.
 */
const RULES: readonly Rule[] = [
	// 《…（2024—2026年）》
	['title', ({ text, quantity }) => isInside(text, quantity.at, '《', '》', 90)],
	// 国办发〔2024〕51号
	['document-number', ({ text, quantity }) => isInside(text, quantity.at, '[', ']', 8)],
	[
		'document-number',
		({ text, quantity }) => quantity.unit === '' && text.charAt(quantity.unitAt) === '号'
	],
	// “十个全覆盖”, “8337”; a quotation mark does not make a slogan of “破百” or of “达到5%以上”
	['slogan', ({ text, quantity }) => isQuotedName(text, quantity)],
	// 第3位, 第十一次
	['ordinal', ({ before }) => /第$/.test(before)],
	// G331, 5G, A4, 3A级, 400G/800G, XX-10
	['name', ({ text, quantity }) => isModelName(text, quantity)],
	['item-number', ({ text, quantity, before }) => isItemNumber(text, quantity, before)],
	[
		'year',
		({ quantity, text }) =>
			isYear(quantity) &&
			/^(?:年|-|至|到|、20\d\d年|和20\d\d年)/.test(
				text.slice(quantity.unitAt, quantity.unitAt + 7)
			) &&
			!quantity.unit.startsWith('个')
	],
	[
		'date',
		({ text, quantity }) =>
			/^(?:月(?!租|均|薪|供)|日(?!均|产|处理)|时(?!速|段)|点(?:钟|\d)|号|季度|世纪|年代|旬)/.test(
				text.slice(quantity.unitAt)
			)
	],
	// 第35届, 60周年, 14次会议
	[
		'ordinal',
		({ text, quantity }) =>
			/^(?:届|周年|中全会|次全会|次会议|[大中]全会)/.test(text.slice(quantity.unitAt))
	],
	// 500强, 8大产业, 前10位, 20国集团
	[
		'name',
		({ text, quantity }) => /^(?:强(?!度|化|链)|国集团|[Ａ-Ｚ])/.test(text.slice(quantity.unitAt))
	],
	[
		'list-count',
		({ text, quantity }) =>
			quantity.unit === '' &&
			/^(?:大(?!中型|型|中|力|学|于)|方面|字|者|力)/.test(text.slice(quantity.unitAt))
	],
	[
		'rank',
		({ text, quantity, before }) =>
			quantity.unit === '' && /^(?:位|名)/.test(text.slice(quantity.unitAt)) && /前$/.test(before)
	],
	[
		'rank',
		({ quantity, before }) =>
			/前$/.test(before) &&
			quantity.low <= 100 &&
			(quantity.unit === '位' ||
				quantity.unit === '名' ||
				quantity.unit === '' ||
				quantity.unit === '%' ||
				quantity.unit === '个' ||
				quantity.unit === '年' ||
				quantity.unit === '个月')
	],
	[
		'rank',
		({ quantity, before }) =>
			(quantity.unit === '位' || quantity.unit === '名') &&
			/(?:居|列|排名?|位列|位居|提升|上升|前移|前进|跃升|跃居|位次|晋升|升至|升到|进位)(?:了|至|到|全[国省区]|[^,。]{0,4}前)?$/.test(
				before
			)
	],
	// 1+N, 5+3
	[
		'slogan',
		({ text, quantity, before }) =>
			/[+×]$/.test(before) || (/^[+×]/.test(text.slice(quantity.unitAt)) && quantity.unit === '')
	],
	['period', ({ quantity, before, after }) => isPeriod(quantity, before, after)],
	['policy-package', ({ quantity, before, after }) => isPolicyPackage(quantity, before, after)],
	['list-count', ({ quantity, before, after }) => isListCount(quantity, before, after)],
	['scope', ({ quantity, before, after }) => isScope(quantity, before, after)]
];

/** Why the number is no record, or null where it may be one. */
export function dismiss(text: string, quantity: Quantity): Reason | null {
	const around: Around = {
		text,
		quantity,
		before: text.slice(Math.max(0, quantity.start - 24), quantity.start),
		after: text.slice(quantity.end, quantity.end + 24)
	};
	for (const [reason, holds] of RULES) if (holds(around)) return reason;
	return null;
}

function isInside(text: string, at: number, open: string, close: string, reach: number): boolean {
	const before = text.slice(Math.max(0, at - reach), at);
	const opened = before.lastIndexOf(open);
	if (opened < 0 || before.indexOf(close, opened) >= 0) return false;
	return text.slice(at, at + reach).includes(close);
}

/** Longest quotation that is taken for a name or a slogan. */
const LONGEST_SLOGAN = 18;

function isQuotedName(text: string, quantity: Quantity): boolean {
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

function isModelName(text: string, quantity: Quantity): boolean {
	const previous = text.charAt(quantity.at - 1);
	const next = text.charAt(quantity.unitAt);
	if (/[A-Za-z]/.test(previous) && quantity.unit === '') return true;
	if (/[A-Za-z]/.test(previous) && !/[%元亿万吨]/.test(text.slice(quantity.at, quantity.end)))
		return true;
	if (previous === '-' && /[A-Za-z]/.test(text.charAt(quantity.at - 2))) return true;
	if (/[A-Za-z]/.test(next) && quantity.unit === '') return true;
	// 5A级, 2.0版
	return (
		/^\.\d*版|^版(?!权|块|面)/.test(text.slice(quantity.unitAt)) ||
		(/^\d\.0$/.test(text.slice(quantity.at, quantity.unitAt)) && quantity.unit === '')
	);
}

function isItemNumber(text: string, quantity: Quantity, before: string): boolean {
	const opens = before === '' || /[\n。;)]$/.test(before);
	const next = text.charAt(quantity.unitAt);
	if (opens && quantity.unit === '' && /[.、)]/.test(next)) return true;
	if (/\($/.test(before) && next === ')' && quantity.unit === '') return true;
	return /附件:?$/.test(before);
}

function isPeriod(quantity: Quantity, before: string, after: string): boolean {
	if (
		quantity.unit !== '年' &&
		quantity.unit !== '个月' &&
		quantity.unit !== '周' &&
		quantity.unit !== '天'
	)
		return false;
	if (quantity.unit === '天' && /(?:优良|达标|好)[^,。]{0,8}$/.test(before)) return false;
	if (/(?:年限|寿命|受教育)[^,。]{0,8}$/.test(before)) return false;
	// An eligibility period is a standard: 缴纳社会保险一年以上的, 离校2年内未就业.
	if (quantity.comparator === 'ge' || quantity.comparator === 'le')
		return (
			!/(?:对|给予|补贴|缴纳|签订|运营|离校|毕业|正常|培训|满|任职|居住|从事|监管|连续工作|参保)[^。]{0,20}$/.test(
				before
			) && !/^[^,。]{0,10}(?:的,|未就业|劳动合同)/.test(after)
		);
	return !/^择业期/.test(after);
}

function isPolicyPackage(quantity: Quantity, before: string, after: string): boolean {
	if (quantity.unit !== '条' && quantity.unit !== '项') return false;
	if (
		/^(?:具体|配套|接续|支持|惠企|惠民|增量|稳|重点|务实|改革|针对性|政策|硬核|便民|利企|优化|创新|有力|综合|一揽子|工作|创造型|引领性|重大)*(?:政策|措施|举措|意见|办法|规定|任务|要求|清单|制度|机制|改革|工作|行动|计划|内容|指标任务)/.test(
			after
		)
	)
		return (
			!/(?:完成|办结|落实|推出|取消|出台|制定|推广|实施)[^,。;]{0,6}$/.test(before) ||
			/^(?:重点)?任务|^[^,。]{0,6}(?:政策|措施|举措)/.test(after)
		);
	return (
		quantity.unit === '条' &&
		quantity.comparator === null &&
		/^(?:[、,。;和及]|$)/.test(after) &&
		/(?:政策|措施|意见|经济|环境|发展|投资|建设|消费|振兴|民企|外贸|楼市|企业|增长|服务业|改革|科技|旅游)$/.test(
			before
		)
	);
}

const SMALL_UNITS = new Set([
	'个',
	'项',
	'条',
	'件',
	'类',
	'大',
	'种',
	'批',
	'张',
	'支',
	'步',
	'场',
	'次',
	'轮',
	'门'
]);

function isListCount(quantity: Quantity, before: string, after: string): boolean {
	if (!SMALL_UNITS.has(quantity.unit)) return false;
	if (
		/^(?:方面|坚持|确保|更加|着力|重点任务|环节|关键|专项行动|大局|维护|意识|自信|全覆盖|一批|统筹|到位|转变|突破|五年|严禁|必须|层面|维度|字|标准|典型模式|“)/.test(
			after
		) &&
		quantity.comparator === null &&
		quantity.low < 100
	)
		return (
			!/^“[^”]+”(?:品牌|项目|企业|基地|示范)/.test(after) ||
			(quantity.low <= 12 &&
				!/(?:新增|新建|建设|打造|培育|创建|推出|建成|新推出|实现|完成|开展|办好)[^,。;]{0,4}$/.test(
					before
				))
		);
	if (quantity.low > 20 || quantity.comparator !== null || quantity.rule === 'range') return false;
	if (quantity.unit === '件' && /^(?:大事|实事|民生|事|要事)/.test(after)) return true;
	return (
		/(?:抓好|办好|做好|聚焦|围绕|突出|抓住|按照|坚持|上述|以上|等|这|锚定|统筹|把握|守住|谋划)$/.test(
			before
		) ||
		(quantity.rule === 'number-in-words' && quantity.low < 20)
	);
}

function isScope(quantity: Quantity, before: string, after: string): boolean {
	// 14个盟市, 31个省份: the units of government that there are.
	return (
		quantity.unit === '个' &&
		/^(?:省份?|地市|设区市|市州|州市|盟市|地级市|省区市|市(?=[、,。]|$))/.test(after) &&
		/(?:全[国省区市]|我[省区市])$/.test(before)
	);
}
