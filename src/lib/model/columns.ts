import type { DismissedNumber, DocumentRow, SeriesRow, StatisticRow, TargetRecord } from './record';

/** `list` is a list of strings. */
export type ColumnType = 'string' | 'int16' | 'int32' | 'double' | 'boolean' | 'list';

export interface Column {
	type: ColumnType;
	nullable: boolean;
	zh: string;
	en: string;
}

/** The row type of each table. */
export interface Rows {
	targets: TargetRecord;
	documents: DocumentRow;
	series: SeriesRow;
	dismissed: DismissedNumber;
	statistics: StatisticRow;
}
export type TableName = keyof Rows;

type TypeOf<Value> = Value extends string
	? 'string'
	: Value extends string[]
		? 'list'
		: Value extends boolean
			? 'boolean'
			: Value extends number
				? 'int16' | 'int32' | 'double'
				: never;

/** Exactly one column for each field of `Row`, of a type that can hold it. */
type Columns<Row> = {
	[Name in keyof Row]-?: Column & {
		type: TypeOf<NonNullable<Row[Name]>>;
		nullable: null extends Row[Name] ? true : false;
	};
};

const column = <Type extends ColumnType>(type: Type, zh: string, en: string) => ({
	type,
	nullable: false as const,
	zh,
	en
});
const nullable = <Type extends ColumnType>(type: Type, zh: string, en: string) => ({
	...column(type, zh, en),
	nullable: true as const
});

const targets = {
	id: column('string', '记录编号；同一文件同一位置每次相同', 'Stable id of the record'),
	document: column('string', '文件编号（documents.id）', 'Id of the document (documents.id)'),
	file: column('string', '原文文件名', 'Name of the source file'),
	at: column('int32', '数字在文件中的起点（UTF-16 单位）', 'Start of the number, UTF-16 units'),
	end: column(
		'int32',
		'原文数字的终点（span 的末尾，UTF-16 单位）',
		'End of span, UTF-16 units, exclusive'
	),
	span: column('string', '原文数字，连同比较词和单位', 'The number with its words, as printed'),
	quote: column('string', '所在句子原文', 'The sentence, as printed'),
	quote_at: column('int32', '句子的起点（UTF-16 单位）', 'Start of the sentence, UTF-16 units'),
	section: column('list', '上级标题，由外到内', 'Headings above, outermost first'),
	kind: column(
		'string',
		'类别：target 目标、actual 实绩、standard 政策标准',
		'target (to be reached), actual (reported) or standard (a rate or threshold per case)'
	),
	indicator: column('string', '指标名称', 'What is measured, in the words of the text'),
	value_low: column(
		'double',
		'数值下限，单位为 unit',
		'The value, or the low end of a range, in unit'
	),
	value_high: column('double', '数值上限；非区间时同下限', 'The high end; equal unless a range'),
	comparator: column(
		'string',
		'比较关系：eq 等于、ge 不低于、le 不高于、approx 约、range 区间',
		'eq, ge (at least), le (at most), approx or range'
	),
	unit: column('string', '原文单位，不含万、亿', 'Unit as printed, without multiplier'),
	measure: column(
		'string',
		'量的性质：level 水平、increase 增量、decrease 减量、growth 增长率、decline 下降率、share 比率',
		'level, increase, decrease, growth, decline or share'
	),
	year_start: column('int16', '所指首年', 'First year that the number speaks of'),
	year_end: column('int16', '所指末年', 'Last year that the number speaks of'),
	base_year: nullable('int16', '原文写明的基期年份', 'Base year, where the text names one'),
	sector: column('string', '领域', 'Sector of what is measured'),
	lead: column('list', '牵头部门', 'Departments in the lead'),
	support: column('list', '配合部门', 'Departments in support'),
	region: column(
		'list',
		'所涉地区：比文件辖区更小的',
		'Places, where narrower than the document’s region'
	),
	rules: column('list', '识别并填写本记录的规则', 'Rules that found the record and set its fields'),
	stated: column('list', '原文明示的字段，其余为推定', 'Fields that the clause states itself'),
	per: nullable(
		'string',
		'数的计量期：year 每年或年均、total 累计或合计、month 每月、day 每日',
		'What the number is counted over, where the text says so: year (each or on average), total (all years together), month or day'
	),
	part_of_year: nullable(
		'string',
		'所指的年内时段，照原文（上半年、一季度）',
		'The part of the year that it speaks of, as printed'
	),
	basis: nullable(
		'string',
		'比较口径，照原文（同口径、可比价、不变价）',
		'Basis of comparison, as printed (like for like, comparable or constant prices)'
	),
	estimate: column(
		'boolean',
		'是否非最终数：预计、初步核算等',
		'Given as expected or preliminary, not final'
	),
	scope: nullable(
		'string',
		'名称未写出的范围，照原文（区属国有企业），或与所属序列不同的口径',
		'The group that the name leaves out, as printed, or what it covers beside its series'
	),
	force: nullable(
		'string',
		'目标的约束力：hard 必须（确保、约束性）、soft 争取（力争、预期性）',
		'Wording of a target: hard (must, binding) or soft (strives, expected)'
	),
	repeats: nullable(
		'string',
		'重申的是：同一文件中先作同一承诺（或其总数）的记录编号',
		'Id of the record of the same document that makes this promise, or the whole that it is part of, first'
	),
	row: nullable('string', '表格中的行名', 'Name of the row, of a number in a table'),
	column: nullable('string', '表格中的列名', 'Name of the column, of a number in a table'),
	confidence: column(
		'double',
		'各主要字段全部正确的可能性，0 至 1',
		'How likely it is that every core field is right, 0 to 1'
	),
	page: nullable('int16', 'PDF 的页码，从 1 起', 'Page of a PDF, from 1'),
	canonical_low: column('double', '换算为统一单位的下限', 'value_low in canonical_unit'),
	canonical_high: column('double', '换算为统一单位的上限', 'value_high in canonical_unit'),
	canonical_unit: column('string', '统一单位', 'Canonical unit of the quantity'),
	series: nullable('string', '可比序列编号（series.id）', 'Comparable series (series.id)'),
	indicator_en: column('string', '英文指标名称', 'What is measured, in English'),
	indicator_en_source: column(
		'string',
		'英文指标名称来源：curated 人工审定、composed 由词表自动组成、partial 部分词未译',
		'Where that is from: curated (by a person), composed (of a glossary) or partial (some stayed Chinese)'
	),
	scope_en: nullable(
		'string',
		'英文范围，由词表自动组成',
		'scope in English, composed of a glossary'
	)
} satisfies Columns<TargetRecord>;

const documents = {
	id: column('string', '文件编号', 'Id of the document'),
	file: column('string', '原文文件名', 'Name of the source file'),
	title: column('string', '标题', 'Title'),
	issuer: nullable('string', '发文机关', 'Issuing body'),
	region: column('string', '文件辖区', 'Territory that the document governs'),
	kind: column('string', '文件种类', 'Kind of document'),
	issued: nullable('string', '成文日期（ISO 8601）', 'Date of issue, ISO 8601'),
	plan_start: column('int16', '规划首年', 'First year that it plans for'),
	plan_end: column('int16', '规划末年', 'Last year that it plans for'),
	from: nullable('int32', '在文件中的起点（UTF-16 单位）', 'Start in the file, UTF-16 units'),
	to: nullable(
		'int32',
		'在文件中的终点（UTF-16 单位）',
		'End in the file, UTF-16 units, exclusive'
	),
	sha256: column('string', '原文文件的 SHA-256', 'SHA-256 of the source file'),
	text: nullable(
		'string',
		'由原文文件转成的文本（偏移量以它为准）；文件本身是文本的为空',
		'File of the text made of the source file, which offsets are of; null where the file is a text'
	),
	characters: column('int32', '文件长度（UTF-16 单位）', 'Length of the document, UTF-16 units'),
	records: column('int32', '记录数', 'Number of records'),
	title_en: nullable('string', '英文标题', 'Title in English')
} satisfies Columns<DocumentRow>;

const series = {
	id: column('string', '序列编号', 'Id of the series'),
	name: column('string', '中文名称', 'Name in Chinese'),
	name_en: column('string', '英文名称', 'Name in English'),
	sector: column('string', '领域', 'Sector'),
	measure: column('string', '量的性质', 'Measure'),
	canonical_unit: column('string', '统一单位', 'Canonical unit'),
	curated: column('boolean', '人工审定（否则为自动归并）', 'Defined by a person, not proposed'),
	documents: column('int32', '涉及文件数', 'Number of documents'),
	records: column('int32', '记录数', 'Number of records'),
	first_year: column('int16', '首年', 'First year'),
	last_year: column('int16', '末年', 'Last year'),
	aliases: column('list', '其他叫法', 'Other names that it is looked for by'),
	name_en_source: column(
		'string',
		'英文名称来源：curated 人工审定、composed 自动组成、partial 部分词未译',
		'Where the English name is from: curated, composed or partial'
	)
} satisfies Columns<SeriesRow>;

const dismissed = {
	document: column('string', '文件编号（documents.id）', 'Id of the document (documents.id)'),
	file: column('string', '原文文件名', 'Name of the source file'),
	at: column('int32', '数字的起点（UTF-16 单位）', 'Start of the number, UTF-16 units'),
	end: column('int32', '数字的终点（UTF-16 单位）', 'End of the number, UTF-16 units, exclusive'),
	span: column(
		'string',
		'原文数字，或不设目标的句子',
		'The number, or the sentence that sets no target'
	),
	reason: column('string', '不计为记录的规则', 'The rule by which it is no record')
} satisfies Columns<DismissedNumber>;

const statistics = {
	series: column('string', '可比序列编号（series.id）', 'Comparable series (series.id)'),
	region: column('string', '地区全称', 'Territory, by its full name'),
	year: column('int16', '年份', 'Year'),
	value: column('double', '数值，单位为 unit', 'The value, in unit'),
	unit: column(
		'string',
		'单位，可带万、亿',
		'Unit, which may hold a multiplier (ten thousand, a hundred million)'
	),
	source: column('string', '出处：公报、年鉴及其位置', 'Where it is published'),
	published: nullable('string', '发布日期（ISO 8601）', 'Date of publication, ISO 8601'),
	id: column('string', '记录编号', 'Stable id of the statistic'),
	canonical_value: column('double', '换算为统一单位的数值', 'The value in canonical_unit'),
	canonical_unit: column('string', '统一单位', 'Canonical unit of the quantity')
} satisfies Columns<StatisticRow>;

/**
 * The columns of every table, in the order of the file. This is the only place that names them:
 * Parquet, Arrow and the data dictionary are made from it.
 */
export const TABLES: { readonly [Name in TableName]: Readonly<Record<string, Column>> } = {
	targets,
	documents,
	series,
	dismissed,
	statistics
};

export const TABLE_NAMES = Object.keys(TABLES) as TableName[];

/** The name under which each Parquet file carries the version of the data set that it is of. */
export const VERSION_KEY = 'data_version';
