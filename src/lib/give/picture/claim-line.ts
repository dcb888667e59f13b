import { formatYears } from '../../base/years';
import type { Locale } from '../../base/locale';
import { canonicalClaim } from '../../model/claim';
import type { Statement } from '../../relate/statements/statement';
import { formatClaim } from '../../words/claim';
import { estimatedBefore } from '../../words/kind';
import { vocabulary } from '../../words/messages/vocabulary';

type ClaimedNumber = Parameters<typeof canonicalClaim>[0] &
	Pick<Statement, 'kind' | 'year_start' | 'year_end'> &
	Parameters<typeof estimatedBefore>[0];

/** What a number is, and of which years: 2025年目标. */
export const claimKind = ({ kind, year_start, year_end }: ClaimedNumber, locale: Locale): string =>
	locale === 'zh'
		? `${formatYears(year_start, year_end)}年${vocabulary.zh.kind[kind]}`
		: `${vocabulary.en.kind[kind]}, ${formatYears(year_start, year_end)}`;

/** What it says, with whether it is an estimate. */
export const claimWords = (record: ClaimedNumber, locale: Locale): string =>
	estimatedBefore(record, locale) + formatClaim(canonicalClaim(record), locale);
