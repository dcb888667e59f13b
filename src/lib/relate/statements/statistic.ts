import { NO_FACTS, type SeriesRow, type StatisticRow } from '../../model/record';
import { statisticDocument } from '../../base/document-ids';
import type { Statement } from './statement';

/**
 * What a statistic says as a statement of its series: a result, of a source in place of a document. Its sentence is the
 * line of the table.
 * @param document what stands in place of its document
 */
export function statisticStatement(
	row: StatisticRow,
	series: SeriesRow,
	document = statisticDocument(row.source)
): Statement {
	const { id, region, year, value, unit, source, published } = row;
	const span = `${value}${unit}`;
	const before = `${region}，${year}年，${series.name}：`;
	return {
		...NO_FACTS,
		id,
		document,
		file: '',
		at: before.length,
		end: before.length + span.length,
		span,
		quote: before + span,
		quote_at: 0,
		section: [],
		kind: 'actual',
		indicator: series.name,
		indicator_en: series.name_en,
		indicator_en_source: series.name_en_source,
		scope_en: null,
		value_low: value,
		value_high: value,
		comparator: 'eq',
		unit,
		measure: series.measure,
		year_start: year,
		year_end: year,
		base_year: null,
		sector: series.sector,
		lead: [],
		support: [],
		region: [],
		rules: [],
		stated: ['value_low', 'value_high', 'unit', 'year_start', 'year_end'],
		confidence: 1,
		canonical_low: row.canonical_value,
		canonical_high: row.canonical_value,
		canonical_unit: row.canonical_unit,
		series: series.id,
		title: source,
		title_en: null,
		issued: published,
		issuer: null,
		document_kind: null,
		territory: region,
		plan_start: year,
		plan_end: year,
		restated: [],
		named_in: null
	};
}
