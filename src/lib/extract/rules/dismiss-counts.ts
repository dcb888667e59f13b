import type { Around } from './around';
import { isInside } from './around';

// Tests of numbers that only announce, or say how long: each is asked by a rule of dismissals.ts.

const ELIGIBILITY =
	/(?:对|给予|补贴|缴纳|签订|运营|离校|毕业|正常|培训|满|任职|居住|从事|监管|连续工作|参保)[^。]{0,20}$/;

export function isPeriod({ quantity, before, after, next }: Around): boolean {
	if (
		/^个?(?:季度|工作日)/.test(next) &&
		!/(?:压缩|缩短|压减|缩减|时限|办结)[^,。]{0,8}$/.test(before)
	)
		return true;
	if (!/^(?:年|个月|周|天)$/.test(quantity.unit)) return false;
	if (/(?:优良|达标)天数[^,。]{0,16}$/.test(before)) return false;
	if (
		/(?:年限|寿命|受教育|优良|达标|住院日|(?:储备|储气|应急|保障)能力|平均[^,]{0,6}|时间|时限|时长|周期|缩短|压缩|压减)[^,。]{0,8}$/.test(
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

const PACKAGE = new RegExp(
	[
		'^(?:具体|配套|接续|支持|惠企|惠民|增量|稳|重点|务实|改革|针对性|政策|硬核|便民|利企|优化|创新|有力|综合',
		'|一揽子|工作|创造型|引领性|重大)*',
		'(?:政策|措施|举措|意见|办法|规定|任务|要求|清单|制度|机制|改革|工作|行动|计划|内容|指标任务)'
	].join('')
);
const PACKAGE_NAME =
	/(?:政策|措施|意见|经济|环境|发展|投资|建设|消费|振兴|民企|外贸|楼市|企业|增长|服务业|改革|科技|旅游)$/;

export function isPolicyPackage({ quantity, before, after }: Around): boolean {
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
const ANNOUNCED = new RegExp(
	[
		'^(?:方面|坚持|确保|更加|着力|重点任务|环节|关键|专项行动|大局|维护|意识|自信|全覆盖|一批|统筹|到位|转变|突破|五年|严禁|必须',
		'|层面|维度|字|标准|典型模式|领域|(?:主要|核心|约束性|预期性|关键|具体|发展|规划|目标|量化)+指标|(?:为民|民生)?实事|大事|要事|事)'
	].join('')
);
const DELIVERED =
	/(?:新增|新建|建设|打造|培育|创建|推出|建成|新推出|实现|完成|开展|办好)[^,。;]{0,4}$/;

export function isListCount({ quantity, before, after, text, counts }: Around): boolean {
	if (!SMALL_UNITS.test(quantity.unit) || quantity.comparator !== null) return false;
	const { unit } = quantity;
	const low = Math.abs(quantity.low);
	if (low < 100 && ANNOUNCED.test(after))
		return low <= 12 || !DELIVERED.test(before) || unit === '件';
	// A heading that closes with the count of its items: 加强社会保障10件
	if (unit === '件' && /^\n/.test(after)) return true;
	if (low > 50) return false;
	// 在“3+3+2”领域和22条产业链选择企业: chains that a policy names.
	if (unit === '条' && /^[^,。;、\d]{0,8}产业链/.test(after) && !DELIVERED.test(before))
		return true;
	if (
		/(?:精心谋划|谋划|聚焦|围绕|锚定|盯住|瞄准|突出|按照)[^,。;]{0,12}$/.test(before) &&
		!/(?:建设|新建|建成|打造|培育|改造)$/.test(before)
	)
		return true;
	// 建设6类应用场景项目3000多万千瓦: kinds of a thing that has its own number
	if (/^[类种]$/.test(unit) && /^[^,。;、\d]{2,12}\d/.test(after)) return true;
	if (/^指标/.test(after) && /(?:提出|设置|设定|确定|包括)$/.test(before)) return true;
	if (low === 1 && /(?:指派|明确|确定|安排|指定)$/.test(before)) return true;
	if (low > 20) return false;
	if (/(?:抓好|办好|做好|抓住|坚持|上述|以上|这|统筹|把握|守住)$/.test(before)) return true;
	return (
		(quantity.rule === 'number-in-words' && !counts) || isInside(text, quantity.at, '“', '”', 12)
	);
}
