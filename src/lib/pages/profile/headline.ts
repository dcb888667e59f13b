import type { Commitment } from './commitment';

/** The years that targets speak of, as one span. Empty without targets. */
export function yearSpan(commitments: readonly Commitment[]): string {
	if (commitments.length === 0) return '';
	const first = Math.min(...commitments.map(({ year_start }) => year_start));
	const last = Math.max(...commitments.map(({ year_end }) => year_end));
	return first === last ? String(first) : `${first}–${last}`;
}
