/** What the text of a cell looks like, before anything is known of its column. */
export type Shape =
	| 'empty'
	/** —, /, 无: there is no number. */
	| 'dash'
	/** A number with what may stand beside one: a comparator, a unit, a short qualifier. */
	| 'value'
	/** 完成省下达任务: words in the place of a number. */
	| 'word'
	/** 预期性, 约束性. */
	| 'attribute'
	/** 万吨, %. */
	| 'unit'
	/** 省发展改革委、省财政厅. */
	| 'departments'
	| 'text';

const NUMERAL = /[+-]?\d[\d,]*(?:\.\d+)?/g;
const DASH = /^(?:[-/\\·*.…]+|无|暂无|空|\(-+\)|\[-+\])$/;
const ATTRIBUTE = /^[☆★*]?(?:预期|约束|引领|引导|指导|参考|监测|控制|导向)(?:性)?(?:指标)?$/;
const BESIDE_NUMBERS =
	/[≥≤%‰()[\]*+]|左右|以上|以下|以内|之内|及以上|不低于|不高于|不少于|不超过|超过|突破|高于|低于|达到|控制在|稳定在|保持在?|增长|提高|下降|降低|减少|增加|累计|年均|力争|大于|小于|达|约|近|超|至|到|个百分点|[十百千万亿]|[-~]/g;
/** 完成国家下达任务, 稳中有升: where a number could stand. */
const WORD =
	/^(?:[<《]?(?:完成|达到|达标|不低于|不高于|不降低|不减少|不超过|稳中|基本|持续|保持|力争|消除|控制在|有效|符合|按照?|满足|进一步|逐步|逐年|明显|大幅|显著|稳步|高于|低于|优于|与|待|全覆盖|实现|国家|省级?|上级|合格|优秀|良好|进入|位居|下降|上升|提升|提高|降低|质量不下降|全部|已完成|未完成|较|合理区间|运行在|处于|各年度|视情|同步|快于))/;
/** SO2, PM2.5: digits of a name. */
const FORMULA = /(?<![\d.])[A-Z][A-Za-z]*\d+(?:\.\d+)?/g;
/** 度较2015年下降率: the end of a name. */
const YEAR_WITHIN = /(?<=[一-龥])(?:19|20)\d\d年(?=[一-龥])/g;
/** 3.公路总里程, 5级及以上堤防达标率(%), 15岁以上人群吸烟率: names that begin with a number. */
const NAME =
	/^(?:\d{1,2}[.、](?!\d)[^\d]*[一-龥]{2}|\d+(?![.\d])[^\d≥≤]{3,}(?:[率比度数量额]|比重|占比|里程|面积|水平|能力)(?:\([^\d()]{1,10}\))?$)/;
const UNIT =
	/^\(?(?:[十百千万亿]*(?:人民币)?(?:元|美元|吨|公里|千米|米|里|亩|公顷|平方米|平方公里|平方千米|立方米|方|千瓦|兆瓦|千瓦时|度|瓦|人|人次|户|家|个|所|项|件|条|处|座|套|台|辆|张|床|岁|年|天|日|小时|分钟|倍|名|位|种|株|头|只|斤|公斤|千克|克|微克|毫克|升|标准煤|标煤|吨标准煤|吨标煤|TEU|标箱|km|m|t|kg|h|kW|kWh|MW|GW|EFLOPS|P|G|Mbps|Gbps|分贝|级|分|次|班|列|艘|架|平方|幢|栋|间|门|片|支|场|册|部|本|篇|期|批|宗|例|对|根|艘次|架次|车次|吨公里|公里小时|m2|m3|㎡|m³|m²|hm2|%|‰|百分点|个百分点)(?:\/[^,。;]{1,10}|·[^,。;]{1,6}|每[^,。;]{1,6})*)(?:\/[^,。;]{1,10})?\)?$/;
const DEPARTMENT =
	/(?:局|委|委员会|厅|办|办公室|部|院|会|政府|公司|中心|单位|街道|管委会|集团|银行|支队|大队|总队|处|室|社|校|大学|学院|法院|检察院|盟市|旗县区?|市州|区县|县区|县市区|市县|园区|乡镇|镇|乡|部门|总工会|妇联|团委|残联|科协|工商联|文联|侨联|行署|公署|馆|站|署|各市|各县|各区|开发区|新区|分局|分行|税务|海关)(?:\([^)]*\))?(?:等)?(?:有关)?(?:部门|单位)?(?:牵头|负责|配合)?$/;

/** What a cell's text, without blanks, looks like. */
export function shapeOf(text: string): Shape {
	if (text === '') return 'empty';
	if (DASH.test(text)) return 'dash';
	if (ATTRIBUTE.test(text)) return 'attribute';
	if (UNIT.test(text)) return 'unit';
	// >7、力争投入强度高于“十三五”时期实际
	if (/^[≥≤]\d/.test(text)) return 'value';
	if (NAME.test(text)) return 'text';
	if (/\d/.test(text.replace(FORMULA, '').replace(YEAR_WITHIN, '')))
		return qualifier(text).length <= LONGEST_QUALIFIER ? 'value' : 'text';
	if (isDepartments(text)) return 'departments';
	return WORD.test(text) && text.length <= 24 && !/\([%‰一-龥/]+\)$/.test(text) ? 'word' : 'text';
}

/** Letters that may stand beside a number in its cell (重点城市≥30); more are a text that holds a number. */
const LONGEST_QUALIFIER = 6;

/** What is left of a cell without its numbers and what belongs to them, per number. */
function qualifier(text: string): string {
	const numbers = text.match(NUMERAL)?.length ?? 1;
	const rest = text
		.replace(
			/([\d万亿千百])(?:[^\d,;、()[\]≥≤]{0,3}\/[^\d,;、()[\]≥≤]{1,5}|[a-zA-Z㎡³²0-9/]+)/g,
			'$1'
		)
		.replace(NUMERAL, '')
		.replace(BESIDE_NUMBERS, '')
		.replace(/[,;、:。]/g, '');
	return rest.slice(0, Math.ceil(rest.length / numbers));
}

/** Whether a text is a list of departments and nothing else. */
export function isDepartments(text: string): boolean {
	const names = text.replace(/^(?:牵头|责任|配合|主办|负责)(?:单位|部门)?:/, '').split(/[、,;]/);
	return names.every((name) => name.length <= 24 && DEPARTMENT.test(name) && !/[。]/.test(name));
}

/** Whether a cell stands where a number could. */
export function isValueLike(shape: Shape): boolean {
	return shape === 'value' || shape === 'dash' || shape === 'word';
}
