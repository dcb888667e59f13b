import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { NO_FACTS, type CatalogEntry, type ExtractedRecord } from '../model/record';
import { readSeriesVocabulary } from './definitions';
import { relateRecords } from './series';
import { loadVocabulary } from '../language/load';

const read = (name: string): unknown => parse(readFileSync(`data/${name}.yaml`, 'utf8'));

/** The vocabularies of the project, for tests. */
export const words = await loadVocabulary('data');
export const { units } = words;
export const vocabulary = readSeriesVocabulary(read('series'), words);

/** A record of an annual plan for 2025 with the given fields; `indicator` and `unit` say the most. */
export function recordOf(fields: Partial<ExtractedRecord>): ExtractedRecord {
	const value = fields.value_low ?? 1;
	return {
		id: `${fields.document ?? 'plan'}@${fields.at ?? 0}`,
		document: 'plan',
		file: 'plan.txt',
		at: 0,
		end: 1,
		span: String(value),
		quote: '',
		quote_at: 0,
		section: [],
		kind: 'target',
		indicator: '指标',
		value_low: value,
		value_high: value,
		comparator: 'eq',
		unit: '个',
		measure: 'level',
		year_start: 2025,
		year_end: 2025,
		base_year: null,
		sector: 'macro',
		lead: [],
		support: [],
		region: [],
		rules: [],
		stated: [],
		...NO_FACTS,
		...fields
	};
}

/** A catalog entry of a plan for 2025 that governs `region`. */
function documentOf(id: string, region = '内蒙古自治区'): CatalogEntry {
	return {
		id,
		file: `${id}.txt`,
		title: id,
		title_en: null,
		issuer: null,
		region,
		kind: 'annual-plan',
		issued: null,
		plan_start: 2025,
		plan_end: 2025,
		from: null,
		to: null
	};
}

/** The documents that records of tests may stand in; `plan` is that of records that name none. */
export const documents = [
	documentOf('plan'),
	documentOf('report'),
	documentOf('guangxi', '广西壮族自治区'),
	documentOf('nation', '全国')
];

/** Relates records with the given fields, numbered as they come. */
export const relate = (...records: Partial<ExtractedRecord>[]) =>
	relateRecords(
		records.map((fields, at) => recordOf({ at, ...fields })),
		documents,
		vocabulary
	);
