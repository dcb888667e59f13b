import { groupBy, groupsByKey } from '../../base/group-by';
import { plansFor, speaksOf } from '../../base/years';
import type { SeriesRow } from '../../model/record';
import { promiseKey, scoreboard, type KeptRow } from '../kept/scoreboard';
import type { NamedStatement } from '../kept/obstacles';
import {
	coverage,
	isGeneral,
	lastReported,
	type Coverage,
	type PlanYears
} from '../statements/coverage';
import type { Statement } from '../statements/statement';
import type { Withdrawal } from '../statements/withdrawal';
import {
	panelRow,
	resultsBeside,
	type PanelClaims,
	type PanelRow,
	type PanelStatus
} from './panel-row';

/** What a panel is made of. */
export interface PanelSource {
	/** Targets and results with what their words call the thing, in order of time. */
	records: readonly NamedStatement[];
	documents: readonly PlanYears[];
	withdrawals: readonly Withdrawal[];
}

/** A series in a territory: what a panel follows over the years. */
export interface PanelUnit {
	series: SeriesRow;
	territory: string;
}

/**
 * The units of which something is stated, and those of curated series where a general document could have stated
 * it.
 */
export function panelUnits(
	all: readonly SeriesRow[],
	{ records, documents }: PanelSource
): PanelUnit[] {
	const stated = new Set(records.map(({ record }) => `${record.series}|${record.territory}`));
	const general = new Set(documents.filter(isGeneral).map(({ region }) => region));
	const territories = [
		...new Set([...general, ...records.map(({ record }) => record.territory)])
	].sort();
	return all.flatMap((series) =>
		territories
			.filter(
				(territory) =>
					stated.has(`${series.id}|${territory}`) || (series.curated && general.has(territory))
			)
			.map((territory) => ({ series, territory }))
	);
}

/**
 * One row for each promise of a unit and year (the year in which it ends), with the result that can be set beside
 * it; one for each result beside none; and one for each year without either, which says why. A promise that is
 * made again counts once; two numbers for one year are two rows (`row` of `rows`), and nothing is averaged. Years
 * are those from the first to the last that a unit's general documents plan for or its statements speak of.
 * @param years only these
 */
export function panel(
	units: readonly PanelUnit[],
	{ records, documents, withdrawals }: PanelSource,
	years: readonly [number, number] | null = null
): PanelRow[] {
	const statements = groupsByKey(records, ({ record }) => `${record.series}|${record.territory}`);
	const planned = groupsByKey(documents, ({ region }) => region);
	const without = groupsByKey(withdrawals, ({ series, territory }) => `${series}|${territory}`);
	return units.flatMap((unit) => {
		const key = `${unit.series.id}|${unit.territory}`;
		const own = {
			records: statements.get(key) ?? [],
			documents: planned.get(unit.territory) ?? [],
			withdrawals: without.get(key) ?? []
		};
		return rowsOf(unit, own, years);
	});
}

function rowsOf(unit: PanelUnit, source: PanelSource, asked: readonly [number, number] | null) {
	const span = spanOf(source, asked);
	if (!span) return [];
	const { records, documents, withdrawals } = source;
	const statements = records.map(({ record }) => record);
	const known = coverage(statements, documents, span, withdrawals);
	const claims = groupsByKey(
		claimsOf(source),
		({ kept, results: [result] }) => (kept?.target ?? result)?.year_end
	);
	return [...known].flatMap(([year, covered]): PanelRow[] => {
		const found: readonly PanelClaims[] = claims.get(year) ?? [];
		const status = statusOf(covered, found);
		const silent = status === 'silent' ? (silentIn(documents, year)?.id ?? null) : null;
		const withdrawal =
			status === 'withdrawn' ? (withdrawals.find((each) => speaksOf(each, year)) ?? null) : null;
		const shown = found.length > 0 ? found : [{ kept: null, results: [], withdrawal: null }];
		return shown.map((each, index) =>
			panelRow(
				{ ...unit, year, status, row: index + 1, rows: shown.length, silent },
				{ ...each, withdrawal }
			)
		);
	});
}

function statusOf(covered: Coverage, found: readonly PanelClaims[]): PanelStatus {
	switch (covered) {
		case 'target':
			return found.some(({ kept }) => kept !== null) ? 'stated' : 'in-period';
		case 'withdrawn':
		case 'silent':
			return covered;
		case 'result':
		case 'none':
			return 'no-document';
	}
}

/** The document that would be the first to say something of a year: the one with the latest plan. */
const silentIn = (documents: readonly PlanYears[], year: number): PlanYears | undefined =>
	documents
		.filter((each) => isGeneral(each) && plansFor(each, year))
		.toSorted((a, b) => b.plan_start - a.plan_start)[0];

function spanOf(
	{ records, documents, withdrawals }: PanelSource,
	asked: readonly [number, number] | null
): [number, number] | null {
	const all = [
		...documents.filter(isGeneral).flatMap(({ plan_start, plan_end }) => [plan_start, plan_end]),
		...records.map(({ record }) => record.year_end),
		...withdrawals.flatMap(({ year_start, year_end }) => [year_start, year_end])
	];
	if (all.length === 0) return null;
	const first = Math.max(Math.min(...all), asked?.[0] ?? -Infinity);
	const last = Math.min(Math.max(...all), asked?.[1] ?? Infinity);
	return first <= last ? [first, last] : null;
}

/** Promises with their results, then the results that stand beside none, each value once. */
function claimsOf({ records, documents }: PanelSource): PanelClaims[] {
	const over = lastReported(documents);
	const promised = scoreboard(records, (territory) => over.get(territory) ?? -Infinity).map(
		(kept: KeptRow): PanelClaims => ({ kept, results: resultsBeside(kept), withdrawal: null })
	);
	const paired = new Set<Statement>(promised.flatMap(({ results }) => results));
	const alone = records.filter(({ record }) => record.kind === 'actual' && !paired.has(record));
	return [
		...promised,
		...groupBy(alone, promiseKey).map((same): PanelClaims => ({
			kept: null,
			results: same.map(({ record }) => record),
			withdrawal: null
		}))
	];
}
