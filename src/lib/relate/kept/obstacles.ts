import { isStatistic } from '../../base/document-ids';
import type { Statement } from '../statements/statement';
import { differences, type Difference } from '../changes/outcome';
import type { Pledge, PledgeNamer } from '../changes/pledge';

/** Why a result says nothing of a target: what it differs in, or what is not known well enough. */
export type Obstacle = Difference | 'vague' | 'results' | 'estimate' | 'unsure';

/** A target or a result with what its words call the thing. */
export type NamedStatement = Pick<Pledge<Statement>, 'record' | 'name'>;

/** Statements with what their words call the thing. */
export const withNames = (records: readonly Statement[], nameOf: PledgeNamer): NamedStatement[] =>
	records.map((record) => ({ record, name: nameOf(record, record.territory) }));

/** Two plans are compared by the length of their years; a result must be of the very years of its target. */
const ONLY_OF_PLANS: ReadonlySet<Difference> = new Set(['period', 'base-year']);

/** What keeps a result from being set beside a target; empty where nothing does. */
export const obstaclesBetween = (target: NamedStatement, result: NamedStatement): Obstacle[] => [
	...differences({ ...target, again: [] }, { ...asTold(target, result), again: [] }).filter(
		(each) => !ONLY_OF_PLANS.has(each)
	),
	...(isOfItsYears(target.record, result.record) ? [] : (['period'] as const)),
	...(baseOf(target.record) === baseOf(result.record) ? [] : (['base-year'] as const))
];

/** A statistic is of its series as it is defined: it has no words of its own that could name another thing. */
const asTold = (target: NamedStatement, result: NamedStatement): NamedStatement =>
	isStatistic(result.record) ? { record: result.record, name: target.name } : result;

/** What a value at the end of a period says is the same whenever the period began. */
const isState = ({ measure, per }: Statement): boolean =>
	(measure === 'level' || measure === 'share') && per === null;

function isOfItsYears(target: Statement, result: Statement): boolean {
	if (target.year_end !== result.year_end) return false;
	if (isState(target) && isState(result)) return true;
	return target.year_start === result.year_start && lengthOf(target) === lengthOf(result);
}

/** Of one year 年均 and 累计 say what the year says; a change since a named year is one over all years. */
function lengthOf({ year_start, year_end, per, base_year }: Statement): string | null {
	if (year_start === year_end) return per === 'year' || per === 'total' ? null : per;
	return per ?? (base_year === null ? null : 'total');
}

/** The year that a change is counted from: the one before its years, where nothing else is said. */
function baseOf({ measure, year_start, base_year }: Statement): number | null {
	if (measure !== 'growth' && measure !== 'decline') return null;
	return base_year ?? year_start - 1;
}
