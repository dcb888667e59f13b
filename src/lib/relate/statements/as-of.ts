import type { SeriesRow } from '../../model/record';
import type { PlanYears } from './coverage';
import type { Statement } from './statement';
import type { Withdrawal } from './withdrawal';

interface DatedDocument {
	issued: string | null;
	plan_start: number;
}

/** The day from which a document is known: one without a date from the end of the first year that it plans for. */
export const knownSince = ({ issued, plan_start }: DatedDocument): string =>
	issued ?? `${plan_start}-12-31`;

/** Whether a document was known on a day; null is today. */
export const wasKnown = (document: DatedDocument, day: string | null): boolean =>
	day === null || knownSince(document) <= day;

interface Vintage {
	statements: readonly Statement[];
	documents?: readonly PlanYears[];
	withdrawals?: readonly Withdrawal[];
}

/** What was known of a series on a day: what later documents say of earlier years is not. */
export function vintageOf<Data extends Vintage>(data: Data, day: string | null): Data {
	if (day === null) return data;
	const { statements, documents, withdrawals } = data;
	const known = (one: DatedDocument) => wasKnown(one, day);
	return {
		...data,
		statements: statements.filter(known),
		...(documents ? { documents: documents.filter(known) } : {}),
		...(withdrawals ? { withdrawals: withdrawals.filter(known) } : {})
	};
}

/** A series with the numbers that it had on a day; without a day as it is. */
export function seriesAsOf(
	series: SeriesRow,
	statements: readonly Statement[],
	day: string | null
): SeriesRow {
	if (day === null) return series;
	if (statements.length === 0) return { ...series, documents: 0, records: 0 };
	return {
		...series,
		documents: new Set(statements.map(({ document }) => document)).size,
		records: statements.length,
		first_year: Math.min(...statements.map(({ year_start }) => year_start)),
		last_year: Math.max(...statements.map(({ year_end }) => year_end))
	};
}
