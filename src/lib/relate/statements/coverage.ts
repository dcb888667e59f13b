import { plansFor, speaksOf, yearsFrom } from '../../base/years';
import { SECTORS, type DocumentKind } from '../../model/record';
import { isOfGeneralYear } from '../changes/succession';
import type { Statement } from './statement';
import type { Withdrawal } from './withdrawal';

/** What the collection needs to tell of a document to say which years it plans for. */
export interface PlanYears {
	id: string;
	title: string;
	title_en: string | null;
	region: string;
	/** ISO date, or null where nobody knows. */
	issued: string | null;
	kind: DocumentKind;
	plan_start: number;
	plan_end: number;
	/** In how many sectors it sets targets. */
	sectors: number;
}

/**
 * Whether a document plans for a whole territory and so would be expected to say what it has no word of: a
 * plan against AIDS is not silent about GDP. Its kind tells its scope (a short work report is one), or how many of
 * the sectors it sets targets in: plans of five years are of one sector too.
 */
export const isGeneral = ({ kind, sectors }: PlanYears): boolean =>
	isOfGeneralYear(kind) || sectors * 2 >= SECTORS.length;

/**
 * What is known of a year: a `target` is stated for it; a document says that it sets none (`withdrawn`); its
 * general documents are `silent` about one; or no such document plans for it, and a later one reports a `result`,
 * or `none` does.
 */
export type Coverage = 'target' | 'withdrawn' | 'result' | 'silent' | 'none';

/** The coverage of every year from `first` to `last` for some places. */
export function coverage(
	statements: readonly Statement[],
	documents: readonly PlanYears[],
	[first, last]: readonly [number, number],
	withdrawals: readonly Withdrawal[] = []
): Map<number, Coverage> {
	const states = (year: number, kind: Statement['kind']) =>
		statements.some((statement) => statement.kind === kind && speaksOf(statement, year));
	const general = documents.filter(isGeneral);
	const planned = (year: number) => general.some((document) => plansFor(document, year));
	return new Map(
		yearsFrom(first, last).map((year): [number, Coverage] => {
			if (states(year, 'target')) return [year, 'target'];
			if (withdrawals.some((withdrawal) => speaksOf(withdrawal, year))) return [year, 'withdrawn'];
			if (planned(year)) return [year, 'silent'];
			return [year, states(year, 'actual') ? 'result' : 'none'];
		})
	);
}

/** Runs of neighbouring years: 2015, 2016, 2017, 2020 is [2015, 2017], [2020, 2020]. */
export function yearRuns(years: readonly number[]): [number, number][] {
	const runs: [number, number][] = [];
	for (const year of years.toSorted((a, b) => a - b)) {
		const run = runs.at(-1);
		if (run && run[1] + 1 === year) run[1] = year;
		else runs.push([year, year]);
	}
	return runs;
}

/** General documents that say nothing of the series. */
export function silentDocuments<Document extends PlanYears>(
	statements: readonly Statement[],
	documents: readonly Document[]
): Document[] {
	const speaking = new Set(statements.map(({ document }) => document));
	return documents.filter((each) => isGeneral(each) && !speaking.has(each.id));
}

/**
 * The last year of which each territory's documents can report a result: who plans for a year reports the one
 * before.
 */
export function lastReported(
	documents: readonly Pick<PlanYears, 'region' | 'plan_start'>[]
): Map<string, number> {
	const last = new Map<string, number>();
	for (const { region, plan_start } of documents)
		last.set(region, Math.max(last.get(region) ?? -Infinity, plan_start - 1));
	return last;
}
