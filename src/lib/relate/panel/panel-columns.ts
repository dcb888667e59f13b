import { TABLES, type Column } from '../../model/columns';
import type { Columns } from '../../model/table';
import type { PanelRow } from './panel-row';

const nullable = (type: Column['type'], zh: string, en: string): Column => ({
	type,
	nullable: true,
	zh,
	en
});
const always = (type: Column['type'], zh: string, en: string): Column => ({
	...nullable(type, zh, en),
	nullable: false
});

/** What the data set says of a column of its own, which a panel leaves empty where there is no number. */
const as = (name: string): Column => {
	const column = TABLES.targets[name];
	if (!column) throw new RangeError(`no column ${name} in targets`);
	return { ...column, nullable: true };
};

/** The columns of a panel, in the order of the file: one for each field of a row. */
const PANEL: Record<keyof PanelRow, Column> = {
	territory: always('string', '地区：文件的辖区', 'Territory that the documents govern'),
	year: always('int16', '年份：目标或实绩所指的末年', 'Year, the last that the number speaks of'),
	series: always('string', '可比序列编号（series.id）', 'Comparable series (series.id)'),
	name: always('string', '序列名称', 'Name of the series in Chinese'),
	name_en: always('string', '序列英文名称', 'Name of the series in English'),
	sector: always('string', '领域', 'Sector'),
	status: always(
		'string',
		'目标状态：stated 写明、in-period 只有跨年目标覆盖、withdrawn 文件写明不设、silent 应提而未提、no-document 没有收录文件',
		'Of the target: stated, in-period (only a goal of several years covers the year), withdrawn (a document says that it sets none), silent (a document that would be expected to say it does not), no-document'
	),
	row: always('int16', '同一地区、年份、序列的第几行', 'Which of the rows of this cell, from 1'),
	rows: always(
		'int16',
		'同一地区、年份、序列共几行：多于一行的，各数并列，未取平均',
		'How many rows this territory, year and series has: several numbers stand side by side, never averaged'
	),
	target: nullable(
		'double',
		'目标值，单位为 unit；区间没有单一值，为空',
		'The target in unit; empty of a range, which has no one value'
	),
	low: nullable('double', '目标下限', 'Low end of the target; equal to high unless a range'),
	high: nullable('double', '目标上限', 'High end of the target'),
	comparator: as('comparator'),
	force: as('force'),
	unit: always('string', '统一单位', 'Canonical unit of target and result'),
	measure: always(
		'string',
		'量的性质：level 水平、increase 增量、decrease 减量、growth 增长率、decline 下降率（正数为下降）、share 比率',
		'level, increase, decrease, growth, decline (a positive number is a fall) or share'
	),
	year_start: always('int16', '所指首年，跨年的早于 year', 'First year that the number speaks of'),
	base_year: as('base_year'),
	per: as('per'),
	part_of_year: as('part_of_year'),
	basis: as('basis'),
	scope: as('scope'),
	places: nullable('string', '所涉地区：比辖区更小的', 'Places, where narrower than the territory'),
	confidence: as('confidence'),
	id: nullable('string', '目标的记录编号（targets.id）', 'Record of the target (targets.id)'),
	document: nullable(
		'string',
		'写明目标、写明不设或应提而未提的文件',
		'Document that states the target, says that it sets none, or is silent'
	),
	issued: nullable('string', '该文件的成文日期（ISO 8601）', 'Date of issue of that document'),
	documents: always('int16', '作同一承诺的文件数', 'How many documents make this promise'),
	said: always('int16', '同一承诺共写了几处', 'How often they make it'),
	result: nullable(
		'double',
		'可与目标并列的实绩，单位为 unit；区间为空',
		'The result that can be set beside the target, in unit; empty of a range'
	),
	result_low: nullable('double', '实绩下限', 'Low end of the result'),
	result_high: nullable('double', '实绩上限', 'High end of the result'),
	result_comparator: nullable(
		'string',
		'实绩的比较关系，代码同 comparator',
		'Comparator of the result'
	),
	result_estimate: nullable(
		'boolean',
		'实绩是否非最终数：预计、初步核算等',
		'Result given as expected or preliminary'
	),
	result_confidence: nullable('double', '实绩记录的把握，0 至 1', 'Confidence of the result'),
	result_id: nullable('string', '实绩的记录编号', 'Record of the result'),
	result_document: nullable(
		'string',
		'报告实绩的文件，或统计资料的出处',
		'Document that reports the result, or the source of a statistic'
	),
	result_issued: nullable('string', '实绩的发布日期（ISO 8601）', 'Date of issue of the result'),
	results: always('int16', '有几处报告这一实绩', 'How many records report this result'),
	outcome: nullable(
		'string',
		'目标的结果：met 达到、missed 未达到、above 高于、below 低于、unjudged 不作判断、unreported 未见结果、open 未到期',
		'met, missed, above, below, unjudged, unreported or open'
	),
	obstacles: nullable(
		'string',
		'不作判断的原因（代码，空格分隔）',
		'Why the target is not judged: codes with blanks between them'
	),
	sentence: nullable('string', '目标所在原句', 'Sentence of the target, as printed'),
	result_sentence: nullable('string', '实绩所在原句', 'Sentence of the result, as printed')
};

/** With sentences, or without. */
export function panelColumns(sentences: boolean): Columns {
	const entries = Object.entries(PANEL);
	return Object.fromEntries(
		sentences ? entries : entries.filter(([name]) => !name.endsWith('sentence'))
	);
}
