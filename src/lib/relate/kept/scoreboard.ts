import { groupBy } from '../../base/group-by';
import { isStatistic } from '../../base/document-ids';
import { SURE } from '../../model/sure';
import { estimateOf } from '../estimate';
import { agreementOf, byExactness } from '../statements/agreement';
import { byYears } from '../statements/in-order-of-time';
import type { Statement } from '../statements/statement';
import { judge, type Judgement } from './judge';
import type { KeptOutcome } from './outcomes';
import { paceOf, type Pace } from './pace';
import { obstaclesBetween, type NamedStatement, type Obstacle } from './obstacles';

/** A target with what came of it. */
export interface KeptRow {
	target: Statement;
	/** The same promise in other documents. */
	also: readonly Statement[];
	/** The results of its years; the first is the one that it is judged by. */
	results: readonly Statement[];
	outcome: KeptOutcome;
	/** Why it is not judged. */
	obstacles: readonly Obstacle[];
	/** Null where nothing is judged. */
	judgement: Judgement | null;
	/** What an open goal still needs; null where that cannot be told. */
	pace: Pace | null;
}

/**
 * Every target of a series with what came of it, in order of time.
 * @param records targets and results, with what their words call the thing
 * @param over the last year of which a territory's results can be known
 */
export function scoreboard(
	records: readonly NamedStatement[],
	over: (territory: string) => number
): KeptRow[] {
	const known = records.filter(({ record }) => record.series !== null);
	const results = groupBy(
		known.filter(({ record }) => record.kind === 'actual'),
		placeInSeries
	);
	const resultsOf = new Map(results.map((group) => [placeInSeries(group[0]), group]));
	return promises(known.filter(({ record }) => record.kind === 'target'))
		.map((promise) =>
			rowOf(
				promise,
				resultsOf.get(placeInSeries(promise[0])) ?? [],
				over(promise[0].record.territory)
			)
		)
		.toSorted((a, b) => byYears(a.target, b.target));
}

const placeInSeries = ({ record }: NamedStatement): string =>
	`${record.series}|${record.territory}`;

/** What two numbers of one kind agree in that say the same of the same years. */
export function promiseKey(named: NamedStatement): string {
	const { record, name } = named;
	const { year_start, year_end, per, part_of_year, basis, scope, region, comparator } = record;
	return JSON.stringify([
		placeInSeries(named),
		[year_start, year_end, per, part_of_year, basis, scope, [...region].sort(), comparator],
		[record.canonical_low, record.canonical_high, record.measure, name.work, name.members]
	]);
}

/** Targets that promise the same of the same years, in whatever document: one promise, the surest first. */
function promises(targets: readonly NamedStatement[]): [NamedStatement, ...NamedStatement[]][] {
	return groupBy(targets, promiseKey).map(([first, ...others]) => {
		const [surest = first, ...rest] = [first, ...others].toSorted(
			(a, b) => b.record.confidence - a.record.confidence
		);
		return [surest, ...rest];
	});
}

function rowOf(
	[first, ...others]: readonly [NamedStatement, ...NamedStatement[]],
	among: readonly NamedStatement[],
	over: number
): KeptRow {
	const target = first.record;
	const ofItsYear = among.filter(({ record }) => record.year_end === target.year_end);
	const row = { target, also: others.map(({ record }) => record) };
	if (ofItsYear.length === 0) {
		const isOpen = target.year_end > over;
		return {
			...row,
			results: [],
			outcome: isOpen ? 'open' : 'unreported',
			obstacles: [],
			judgement: null,
			pace: isOpen ? paceOf(first, among) : null
		};
	}
	return { ...row, ...outcomeOf(first, ofItsYear), pace: null };
}

type ToldOutcome = Pick<KeptRow, 'results' | 'outcome' | 'obstacles' | 'judgement'>;

function outcomeOf(target: NamedStatement, among: readonly NamedStatement[]): ToldOutcome {
	const apart = among.map((result) => obstaclesBetween(target, result));
	const fit = among.filter((_, index) => apart[index]?.length === 0);
	if (fit.length === 0) {
		const nearest = among
			.map((result, index) => ({ result, obstacles: apart[index] ?? [] }))
			.toSorted((a, b) => a.obstacles.length - b.obstacles.length);
		return unjudged(
			nearest.map(({ result }) => result.record),
			nearest[0]?.obstacles ?? []
		);
	}
	const all = fit.map(({ record }) => record).toSorted(byExactness);
	const final = lastStatistics(all);
	const results = [...final, ...all.filter((each) => !final.includes(each))];
	const [result] = results;
	const asked = final.length > 0 ? final : all;
	if (!result || agreementOf(asked) === 'differ') return unjudged(results, ['results']);
	const judgement = judge(target.record, result);
	const { verdict } = judgement;
	if (verdict === 'unclear') return unjudged(results, ['vague']);
	const doubt = doubtOf(target.record, result, verdict);
	return doubt
		? unjudged(results, [doubt])
		: { results, outcome: verdict, obstacles: [], judgement };
}

/** The statistics among some results, of a revised one the last: they are counted later than a report reckons. */
function lastStatistics(results: readonly Statement[]): Statement[] {
	const statistics = results.filter(isStatistic);
	const last = statistics
		.map(({ issued }) => issued ?? '')
		.sort()
		.at(-1);
	return statistics.filter(({ issued }) => (issued ?? '') === last);
}

const unjudged = (results: readonly Statement[], obstacles: readonly Obstacle[]): ToldOutcome => ({
	results,
	outcome: 'unjudged',
	obstacles,
	judgement: null
});

/** A number that is not sure of itself judges nobody, and one that was only expected breaks no promise. */
function doubtOf(target: Statement, result: Statement, verdict: KeptOutcome): Obstacle | null {
	if (Math.min(target.confidence, result.confidence) < SURE) return 'unsure';
	if (verdict === 'missed' && estimateOf(result) !== null) return 'estimate';
	return null;
}
