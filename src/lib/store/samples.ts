import type { Rows, TableName } from '../model/columns';
import { NO_FACTS, type CatalogEntry, type TargetRecord } from '../model/record';

/** Rows for tests: every column type, null and empty list, text beyond the basic plane, inexact doubles. */
const target: TargetRecord = {
	id: 'plan-12',
	document: 'plan',
	file: 'plan.txt',
	at: 12,
	end: 18,
	span: '1.4万公里',
	quote: '公路建设规模1.4万公里，“𠮷”字头。',
	quote_at: 6,
	section: ['一、努力扩大有效需求', '（二）加快重点项目建设'],
	kind: 'target',
	indicator: '公路建设规模',
	value_low: 14000,
	value_high: 14000,
	comparator: 'eq',
	unit: '公里',
	measure: 'level',
	year_start: 2014,
	year_end: 2014,
	base_year: null,
	sector: 'transport',
	lead: ['自治区交通运输厅'],
	support: [],
	region: [],
	rules: ['number', 'unit'],
	stated: ['unit'],
	...NO_FACTS,
	confidence: 0.9,
	page: null,
	canonical_low: 14000,
	canonical_high: 14000,
	canonical_unit: '公里',
	series: 'road-length',
	indicator_en: 'Length of roads',
	indicator_en_source: 'curated',
	scope_en: null
};

export const SAMPLE_ENTRY: CatalogEntry = {
	id: 'plan',
	file: 'plan.txt',
	title: '计划',
	title_en: null,
	issuer: null,
	region: '内蒙古自治区',
	kind: 'annual-plan',
	issued: '2014-02-28',
	plan_start: 2014,
	plan_end: 2014,
	from: null,
	to: null
};

export const SAMPLE_ROWS: { readonly [Name in TableName]: Rows[Name][] } = {
	targets: [
		target,
		{
			...target,
			id: 'plan-30',
			value_low: 0.1 + 0.2,
			value_high: 1e13,
			comparator: 'range',
			base_year: 2010,
			per: 'year',
			part_of_year: '上半年',
			basis: '同口径',
			estimate: true,
			scope: '区属国有企业',
			force: 'hard',
			repeats: null,
			row: '公路',
			column: '2014年',
			page: 3,
			section: [],
			series: null
		}
	],
	documents: [
		{ ...SAMPLE_ENTRY, sha256: 'ab'.repeat(32), text: null, characters: 40, records: 2 },
		{
			...SAMPLE_ENTRY,
			id: 'other',
			issuer: '某市人民政府',
			from: 0,
			to: 20,
			sha256: 'cd'.repeat(32),
			text: 'texts/other.pdf.txt',
			characters: 20,
			records: 0
		}
	],
	series: [
		{
			id: 'road-length',
			name: '公路里程',
			name_en: 'Length of roads',
			name_en_source: 'curated',
			sector: 'transport',
			measure: 'level',
			canonical_unit: '公里',
			curated: true,
			documents: 1,
			records: 1,
			first_year: 2014,
			last_year: 2014,
			aliases: []
		}
	],
	dismissed: [
		{ document: 'plan', file: 'plan.txt', at: 1, end: 6, span: '2014年', reason: 'date' }
	],
	statistics: [
		{
			id: 'road-length@2014-0a1b2c3d',
			series: 'road-length',
			region: '内蒙古自治区',
			year: 2014,
			value: 1.6,
			unit: '万公里',
			source: '统计公报',
			published: null,
			canonical_value: 16000,
			canonical_unit: '公里'
		}
	]
};
