/** What a column of a table holds, as its head says. */
export type Role =
	| 'ordinal'
	| 'group'
	| 'name'
	| 'unit'
	| 'attribute'
	| 'lead'
	| 'support'
	| 'responsible'
	/** Sentences: tasks, measures. */
	| 'text'
	| 'value'
	/** Numbers without a head among columns that have one. */
	| 'unknown'
	/** 备注, 数据来源: nothing that is read. */
	| 'note';

/**
 * The roles of the heads of a table: of several names the last names the rows, and a group behind all else is what 指标类型
 * heads as well, 预期性 or 约束性.
 */
export function rolesOfHeads(heads: readonly string[]): Role[] {
	const roles = heads.map((head): Role => roleOfHead(head) ?? 'value');
	const name = roles.lastIndexOf('name');
	return roles.map((role, index) => {
		if (role === 'name' && index < name) return 'group';
		return role === 'group' && index > 0 && index === roles.length - 1 ? 'attribute' : role;
	});
}

/** Heads of columns of places. */
const PLACES =
	/^(?:(?:各|全)?(?:地区|区域|行政区划?|盟市|市州|州市|市县|县区|区县|旗县|县市区?|设区市|地市|乡镇|镇街|街道|城市)(?:名称)?|[市县区旗]\([州县市区盟旗]?(?:、[县市区旗])?\))$/;

const ROLES: readonly (readonly [Role, RegExp])[] = [
	['ordinal', /^(?:序号?|编号|No\.?|号|项次|行次)$/i],
	['attribute', /^(?:指标)?(?:属性|性质)$/],
	['lead', /牵头|主办|第一责任|主责/],
	['support', /^(?:配合|协办|协同|参与|参加|协作)/],
	[
		'responsible',
		/责任(?:单位|部门|主体|科室|人)|(?:负责|承办|落实|实施|主管|分管)(?:单位|部门)|^部门$|^责任$/
	],
	['unit', /^(?:计量|计算|指标|数量)?单位(?:名称)?$|^计量$/],
	[
		'note',
		/^(?:备注|说明|注|数据来源|来源|指标解释|解释|统计口径|依据|联系人|完成时限|时限|时间进度|期限|考核方式)$/
	],
	[
		'text',
		/^(?:(?:主要|重点|具体|年度|工作)*(?:任务|内容|举措|措施|工作|事项|要求|目标任务|建设内容|建设任务)(?:内容|名称|安排|分解)?|工作目标|实施内容|任务目标)$/
	],
	[
		'name',
		/^(?:(?:主要|具体|核心|规划|发展|目标|监测|一级|二级|三级|预期|考核|评价|约束性|预期性|经济社会发展|数量)*指标(?:名称|内容|项目|\(单位\))?(?:及单位)?|(?:项目|指标|任务|地区|工程|产品|科目|实事)名称|(?:实事|民生实事|收支|收入|支出|预算)?(?:项目|科目)|(?:指标)?年(?:份|度)|名称|单位名称|行业|产品|品种|工程|目标名称|[一-龥]{2,8}(?:种类|品种|品类))$/
	],
	['name', PLACES],
	[
		'group',
		/^(?:(?:指标|项目|目标|任务)?(?:类别|类型|分类|领域|方面|维度|门类|板块)|大类|一级指标)$/
	]
];
const VALUE_HEAD =
	/(?:19|20)\d\d|十[一二三四五六七]?五|现状|基期|基准|基数|目标|规划|完成|实际|实绩|计划|任务|年均|增长|增速|累计|预计|预期|数值|数量|规模|指标值|总量|合计|占比|比重|比例|增幅|降幅|\(.{0,3}(?:吨|元|亩|%|人|个|公里).{0,3}\)|上年|本年|今年|去年|近期|远期|中期|进度|变化|预算|决算|收入|支出|产值|产量|面积|投资|资金|里程|装机|容量|人口|户数|人数|绝对(?:数|量|值|额)/;

/** The role that a column's head gives it; null where the words are no head of a column. */
export function roleOfHead(head: string): Role | null {
	const text = head.replace(/\s/g, '');
	const found = ROLES.find(([, pattern]) => pattern.test(text));
	if (found) return found[0];
	return text.length <= LONGEST_HEAD && VALUE_HEAD.test(text) && !/[。;,]/.test(text)
		? 'value'
		: null;
}

const LONGEST_HEAD = 24;

/** Whether a text can be nothing but a column's head: 指标, 2025年, 属性; a row's name can be 规模 as well. */
export function isPlainHead(text: string): boolean {
	const role = roleOfHead(text);
	if (role === null) return false;
	if (role !== 'value') return true;
	if (/^(?:(?:比|较)上年|同比)?(?:增长|增速|增幅|增减|涨幅)(?:率|幅度)?(?:\(?±?%\)?)?$/.test(text))
		return true;
	return (
		/^(?:到|至)?(?:“?十[一二三四五六七]?五”?|(?:19|20)\d\d年?|现状|基期|基准|目标|规划|完成|实际|计划|任务|年均|累计|五年|预期|预计|其中|绝对(?:数|量|值|额))/.test(
			text
		) && text.length <= 16
	);
}

/** Whether a head is of places: 地区, 县（市、区）. */
export const isPlaceHead = (head: string): boolean => PLACES.test(head);

/** A year that heads a column: 2025年, 2025. */
export const isYearHead = (text: string): boolean => /^(?:19|20)\d\d年?$/.test(text);
