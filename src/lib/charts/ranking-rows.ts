import type { RankingRow, RankingValue } from './ranking-chart';
import type { Locale } from '../i18n';
import { canonicalClaim, formatClaim } from '../i18n/claim';
import { goals } from '../comparison/goals';
import type { Statement } from '../comparison/statement';

const value = ({ canonical_low, canonical_high, comparator }: Statement): RankingValue => ({
	low: canonical_low,
	high: canonical_high,
	comparator
});

/** Each place's target for a year, with its result of the year before where one is reported. */
export function rankingRows(
	statements: readonly Statement[],
	year: number,
	locale: Locale
): RankingRow[] {
	const ofYear = (wanted: number) =>
		goals(statements).filter(
			({ year_start, year_end, agreement }) =>
				year_start === wanted && year_end === wanted && agreement !== 'differ'
		);
	const results = ofYear(year - 1).filter(({ kind }) => kind === 'actual');
	return ofYear(year)
		.filter(({ kind }) => kind === 'target')
		.map(({ place, statements: [target] }) => {
			const result = results.find((other) => other.place === place)?.statements[0];
			return {
				place,
				target: value(target),
				result: result && value(result),
				label: formatClaim(canonicalClaim(target), locale)
			};
		});
}
