import { groupBy } from '../../base/group-by';
import { decimal, difference } from '../../base/decimal';
import { isStatistic } from '../../base/document-ids';
import { SURE } from '../../model/sure';
import { agreementOf, byExactness } from '../statements/agreement';
import type { Statement } from '../statements/statement';
import { calledFor } from './called-for';
import { obstaclesBetween, type NamedStatement } from './obstacles';

/** How fast a value must change from its last result for a goal to be reached. */
export interface Pace {
	/** The last result before the end of the goal's years. */
	from: Statement;
	/** From the year of the result to that of the goal, at least 1. */
	years: number;
	/** Whether the result keeps the goal already; it then only has to be held. */
	reached: boolean;
	/** What is missing a year, in the canonical unit; of a share, percentage points. */
	amount: number;
	/** The growth a year that is needed, compounded; null of shares, and where a value is not above zero. */
	growth: number | null;
}

/**
 * The pace that a goal still needs; null where it is none of a value that a year has (a stock, a yearly flow, a share),
 * or no exact and sure result of the same thing stands before it.
 */
export function paceOf(goal: NamedStatement, among: readonly NamedStatement[]): Pace | null {
	const { record } = goal;
	if (!isValue(record) || record.confidence < SURE) return null;
	const from = lastResult(goal, among);
	if (!from) return null;
	const years = record.year_end - from.year_end;
	const { low, high } = calledFor(record);
	const is = from.canonical_low;
	const reached = is >= low && is <= high;
	const end = is > record.canonical_high ? record.canonical_high : record.canonical_low;
	const missing = reached ? 0 : difference(end, is);
	const grows = record.measure === 'level' && is > 0 && end > 0 && !reached;
	return {
		from,
		years,
		reached,
		amount: decimal(missing / years),
		growth: grows ? (end / is) ** (1 / years) - 1 : null
	};
}

const isValue = ({ measure, per, canonical_low }: Statement): boolean =>
	(measure === 'level' || measure === 'share') && per === null && Number.isFinite(canonical_low);

/** The results of the latest year that are of the same thing, where they are exact and agree. */
function lastResult(goal: NamedStatement, among: readonly NamedStatement[]): Statement | null {
	const before = among.filter(
		(result) =>
			result.record.kind === 'actual' &&
			result.record.year_end < goal.record.year_end &&
			isValue(result.record) &&
			obstaclesBetween(goal, result).every((obstacle) => obstacle === 'period')
	);
	const years = groupBy(before, ({ record }) => record.year_end).toSorted(
		([a], [b]) => b.record.year_end - a.record.year_end
	);
	const last = years[0]?.map(({ record }) => record) ?? [];
	const counted = last.filter(isStatistic);
	const asked = (counted.length > 0 ? counted : last).toSorted(byExactness);
	const [result] = asked;
	if (!result || result.comparator !== 'eq' || result.confidence < SURE) return null;
	return agreementOf(asked) === 'differ' ? null : result;
}
