import type { Measure } from '../../model/record';
import type { VerbClass } from '../../language/vocabulary';
import type { Rule } from '../rule';

/** What the measure of a number in a table is read from. */
export interface MeasureFacts {
	name: string;
	/** The head of its column, without unit. */
	head: string;
	/** The verb that the cell itself prints before the number. */
	verb: string;
	unit: string;
	/** Classes of the verb that the name begins with. */
	classes: ReadonlySet<VerbClass>;
	/** Whether the table sets values of several years beside each other. */
	compared: boolean;
	/** Whether the caption or the head speaks of tasks. */
	task: boolean;
}

const table = (rows: string): string => `指标\t2025年\n${rows}`;
const ratio = ({ unit }: MeasureFacts): boolean => /^[%‰]$/.test(unit);
const GROWS = /(?:增速|增长|增幅|涨幅|增减|增长率|增长速度|[比较](?:上年|去年)|同比)$/;
/** What is in % itself: 失业率 under 年均 is one of each year. */
const isRate = (name: string): boolean => /(?:[率度]|比重|占比|比例)$/.test(name);
/** What is measured is a state, whatever verb the name begins with: 发电装机总容量, 新增劳动力平均受教育年限. */
const STANDS = /(?:装机|容量|年限|时间|时长|寿命|密度|水平|强度)$/;
/** Work that is done within a period. */
const WORKS =
	/新[建增开]|改造|改建|治理|整治|修复|培训|减排|减少|造林|开工|建成|建设|实施|完成|引进|累计/;
const has = (facts: MeasureFacts, ...names: readonly VerbClass[]): boolean =>
	names.some((name) => facts.classes.has(name));

/**
 * What the cell, the head and the name of a row say of how a number measures (annotation rules, sections 3 and 7). A
 * table prints no sentence: what these do not decide is decided as in prose.
 */
export const MEASURE_RULES: readonly Rule<MeasureFacts, Measure>[] = [
	{
		name: 'cell-falls',
		example: table('单位能耗\t下降15%\n森林覆盖率\t23%'),
		counterexample: table('单位能耗\t降至0.5吨标准煤\n森林覆盖率\t23%'),
		when: ({ verb }) => /(?:下降|降低|减少|压减)$/.test(verb),
		gives: (facts) => (ratio(facts) ? 'decline' : 'decrease')
	},
	{
		name: 'cell-rises',
		example: table('工业增加值\t增长7%\n森林覆盖率\t23%'),
		counterexample: table('工业增加值\t提高到70亿元\n森林覆盖率\t23%'),
		when: ({ verb }) => /(?:增长|提高|提升|增加|新增)$/.test(verb),
		gives: (facts) => (ratio(facts) ? 'growth' : 'increase')
	},
	{
		name: 'head-grows',
		example:
			'指标\t2020年\t2025年\t年均增速\n工业增加值（亿元）\t70\t90\t7%\n粮食产量（亿斤）\t700\t740\t1%',
		counterexample: null,
		when: (facts) =>
			ratio(facts) &&
			(GROWS.test(facts.head) ||
				(/年均$/.test(facts.head) && !isRate(facts.name.replace(/年均$/, '')))),
		gives: () => 'growth'
	},
	{
		name: 'head-adds',
		example:
			'指标\t2020年\t2025年\t“十四五”增量\n风电装机（万千瓦）\t70\t90\t20\n光伏装机（万千瓦）\t70\t74\t4',
		counterexample:
			'指标\t2020年\t2025年\n污水处理增量（万吨）\t70\t90\n光伏装机（万千瓦）\t70\t74',
		when: ({ head, unit }) => /(?:增量|增加量|净增|新增)$/.test(head) && !/^[%‰]$/.test(unit),
		gives: () => 'increase'
	},
	{
		name: 'head-adds-up',
		example:
			'指标\t2020年\t2025年\t年均增速\n清洁能源占比（%）\t70\t90\t[20]\n粮食产量（亿斤）\t700\t740\t1%',
		counterexample: null,
		when: ({ head, name }) => head === '累计' && !/(?:降低|下降|减少|增长|减排)/.test(name),
		gives: () => 'increase'
	},
	{
		name: 'name-adds',
		example: table('城镇新增就业人数（万人）\t12\n森林覆盖率（%）\t23'),
		counterexample: table('新增劳动力平均受教育年限（年）\t13.5\n森林覆盖率（%）\t23'),
		when: (facts) => !ratio(facts) && /(?:新增|净增)(?!劳动力)/.test(facts.name),
		gives: () => 'increase'
	},
	{
		name: 'head-rate',
		example:
			'指标\t计划任务\t完成\t完成率\n新建管网（公里）\t200\t240\t120%\n改造泵站（座）\t10\t12\t120%',
		counterexample: null,
		when: (facts) => ratio(facts) && /(?:率|占比|比重|比例)$/.test(facts.head),
		gives: () => 'share'
	},
	{
		name: 'name-falls',
		example: table('单位地区生产总值能耗降低（%）\t14\n森林覆盖率（%）\t23'),
		counterexample: null,
		when: ({ name }) =>
			/(?:降低|下降|减少|降幅|减排|削减|压减)(?:率|比例|幅度|量|目标)?$/.test(name) ||
			/(?:排放|消耗|总量)(?:累计)?(?:减少|削减|下降)/.test(name),
		gives: (facts) => (ratio(facts) ? 'decline' : 'decrease')
	},
	{
		name: 'name-rises',
		example: table('工业增加值年均增长（%）\t7\n森林覆盖率（%）\t23'),
		counterexample: null,
		when: (facts) =>
			/(?:增长|增速|增幅|涨幅|提升|提高|上涨)(?:率|幅度|速度|目标)?$/.test(facts.name) &&
			(ratio(facts) || facts.unit === '百分点'),
		gives: ({ unit }) => (unit === '百分点' ? 'increase' : 'growth')
	},
	{
		name: 'share',
		example: table('工业增加值（亿元）\t70\n森林覆盖率（%）\t23'),
		counterexample: null,
		when: ratio,
		gives: () => 'share'
	},
	{
		name: 'reduces',
		example: table('压减落后产能（万吨）\t70\n粮食产量（亿斤）\t740'),
		counterexample: null,
		when: (facts) => has(facts, 'decrease') && !/[率量]$/.test(facts.name),
		gives: () => 'decrease'
	},
	{
		name: 'delivers',
		example: table('增加应急排涝能力（万立方米）\t70\n粮食产量（亿斤）\t740'),
		counterexample: null,
		when: (facts) =>
			has(facts, 'add', 'deliver_kept', 'work', 'grow') &&
			!/[率值]$/.test(facts.name) &&
			!(STANDS.test(facts.name) && !/新增(?!劳动力)|净增/.test(facts.name)),
		gives: () => 'increase'
	},
	{
		name: 'task',
		example: '2025年造林任务分解表\n县区\t封山育林（万亩）\n甲县\t8\n乙县\t6.5',
		counterexample: '2025年粮食生产任务分解表\n县区\t粮食产量（万吨）\n甲县\t8\n乙县\t6.5',
		when: (facts) =>
			facts.task &&
			!facts.compared &&
			!ratio(facts) &&
			!/(?:产量|面积|总量|规模|保有量|收入|投资|数|额|值)$/.test(facts.name),
		gives: () => 'increase'
	},
	{
		name: 'stands',
		example: '指标\t2024年\t2025年\n快递服务网点（处）\t1820\t1900\n森林覆盖率（%）\t22\t23',
		counterexample: table('快递服务网点（处）\t1900\n森林覆盖率（%）\t23'),
		when: ({ name, classes, compared }) => compared && classes.size === 0 && !WORKS.test(name),
		gives: () => 'level'
	}
];
