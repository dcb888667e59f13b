import type { Kind } from '../../model/record';
import { agreementOf, byExactness, type Agreement } from './agreement';
import { groupBy } from '../../base/group-by';
import { byYears } from './in-order-of-time';
import type { Statement } from './statement';

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

/** The same statements, exact ones first. */
function exactFirst(statements: Goal['statements']): Goal['statements'] {
	const [first = statements[0], ...others] = statements.toSorted(byExactness);
	return [first, ...others];
}

/** Joins the statements of one series that speak of the same place, years and kind. In order of time. */
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
		.toSorted(byYears);
}
