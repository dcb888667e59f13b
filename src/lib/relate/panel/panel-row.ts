import type { SeriesRow } from '../../model/record';
import type { Statement } from '../statements/statement';
import type { Withdrawal } from '../statements/withdrawal';
import type { KeptRow } from '../kept/scoreboard';

/**
 * What is known of the target of a territory, year and series: it is `stated`; only a goal of several years covers
 * the year (`in-period`); a document says that it sets none (`withdrawn`); a document that would be expected to
 * say one does not (`silent`); or the collection has no such document.
 */
export const PANEL_STATUSES = [
	'stated',
	'in-period',
	'withdrawn',
	'silent',
	'no-document'
] as const;
export type PanelStatus = (typeof PANEL_STATUSES)[number];

/** The territory, year and series of a row, and how many rows these have. */
export interface PanelCell {
	series: SeriesRow;
	territory: string;
	year: number;
	status: PanelStatus;
	row: number;
	rows: number;
	/** The document that is silent, of a silent year. */
	silent: string | null;
}

/** Whether a target and a result may be set beside each other is decided as for kept targets. */
const BESIDE: readonly string[] = ['vague', 'estimate', 'unsure'];

/**
 * The results that stand in the row of a target: those of the same thing and time, unless they contradict each
 * other.
 */
export const resultsBeside = ({ results, obstacles }: KeptRow): readonly Statement[] =>
	obstacles.every((obstacle) => BESIDE.includes(obstacle)) ? results : [];

/** What a row holds beside its cell. */
export interface PanelClaims {
	kept: KeptRow | null;
	/** What says the same result; the first is shown. */
	results: readonly Statement[];
	withdrawal: Withdrawal | null;
}

/** A cell with its claims as one flat row; shape and meaning of its fields stand in `panelColumns`. */
export function panelRow(
	{ series, territory, year, status, row, rows, silent }: PanelCell,
	{ kept, results, withdrawal }: PanelClaims
) {
	const target = kept?.target ?? null;
	const result = results[0] ?? null;
	const of = target ?? result;
	const telling = kept ? [kept.target, ...kept.also] : [];
	// One literal: a row spread from parts takes engines ten times as long, and there are many.
	return {
		territory,
		year,
		series: series.id,
		name: series.name,
		name_en: series.name_en,
		sector: series.sector,
		status,
		row,
		rows,
		target: target && valueOf(target),
		low: target?.canonical_low ?? null,
		high: target?.canonical_high ?? null,
		comparator: target?.comparator ?? null,
		force: target?.force ?? null,
		unit: of?.canonical_unit ?? series.canonical_unit,
		measure: of?.measure ?? series.measure,
		year_start: of?.year_start ?? withdrawal?.year_start ?? year,
		base_year: of?.base_year ?? null,
		per: of?.per ?? null,
		part_of_year: of?.part_of_year ?? null,
		basis: of?.basis ?? null,
		scope: of?.scope ?? null,
		places: of?.region.join('、') || null,
		confidence: target?.confidence ?? null,
		id: target?.id ?? null,
		document: target?.document ?? withdrawal?.document ?? silent,
		issued: target?.issued ?? withdrawal?.issued ?? null,
		documents: new Set(telling.map(({ document }) => document)).size,
		said: telling.reduce((sum, { restated }) => sum + 1 + restated.length, 0),
		result: result && valueOf(result),
		result_low: result?.canonical_low ?? null,
		result_high: result?.canonical_high ?? null,
		result_comparator: result?.comparator ?? null,
		result_estimate: result?.estimate ?? null,
		result_confidence: result?.confidence ?? null,
		result_id: result?.id ?? null,
		result_document: result?.document ?? null,
		result_issued: result?.issued ?? null,
		results: results.length,
		outcome: kept?.outcome ?? null,
		obstacles: kept?.obstacles.join(' ') || null,
		sentence: target?.quote ?? withdrawal?.sentence ?? null,
		result_sentence: result?.quote ?? null
	};
}
export type PanelRow = ReturnType<typeof panelRow>;

/** A range has no value of its own: its middle is nobody's word. */
const valueOf = ({ canonical_low, canonical_high }: Statement): number | null =>
	canonical_low === canonical_high ? canonical_low : null;
