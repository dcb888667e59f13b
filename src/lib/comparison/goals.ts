import type { Kind } from '../dataset/record';
import { groupBy, possibleValues, sameValue, within, type Statement } from './statement';

/**
 * How the statements of one goal stand to each other: `single` when there is one, `same` when all give
 * the same value and comparator, `wording` when only the comparator differs, `looser` when some only say
 * "over 2" where others say 2.3, and `differ` when values contradict each other.
 */
export type Agreement = 'single' | 'same' | 'wording' | 'looser' | 'differ';

/** What one place states about the same years: one goal, or one result, in one or more statements. */
export interface Goal {
	place: string;
	kind: Kind;
	year_start: number;
	year_end: number;
	agreement: Agreement;
	/** The first is the one to show where only one is shown: the most exact. */
	statements: [Statement, ...Statement[]];
}

type Statements = Goal['statements'];

const isExact = ({ comparator }: Statement) => comparator !== 'ge' && comparator !== 'le';

function agreementOf([first, ...others]: Statements): Agreement {
	if (others.length === 0) return 'single';
	if (others.every((other) => sameValue(first, other))) {
		return others.every((other) => other.comparator === first.comparator) ? 'same' : 'wording';
	}
	const fits = (other: Statement) =>
		isExact(other) ? sameValue(first, other) : within(possibleValues(first), possibleValues(other));
	return isExact(first) && others.every(fits) ? 'looser' : 'differ';
}

/** The same statements, exact ones first. */
function exactFirst(statements: Statements): Statements {
	const [first = statements[0], ...others] = statements.toSorted(
		(a, b) => Number(isExact(b)) - Number(isExact(a))
	);
	return [first, ...others];
}

/** Joins the statements that speak of the same place, years and kind. In order of time. */
export function goals(statements: readonly Statement[]): Goal[] {
	const key = ({ territory, kind, year_start, year_end }: Statement) =>
		[territory, kind, year_start, year_end].join('|');
	return groupBy(statements, key)
		.map(exactFirst)
		.map((group) => ({
			place: group[0].territory,
			kind: group[0].kind,
			year_start: group[0].year_start,
			year_end: group[0].year_end,
			agreement: agreementOf(group),
			statements: group
		}))
		.toSorted((a, b) => a.year_end - b.year_end || a.year_start - b.year_start);
}
