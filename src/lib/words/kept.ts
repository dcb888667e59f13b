import type { Locale } from '../base/locale';
import type { SeriesRow } from '../model/record';
import { OUTCOMES, REPORTED, type KeptRow, type Outcome } from '../relate/kept/scoreboard';
import type { Statement } from '../relate/statements/statement';
import { kept as messages } from './messages/kept';
import { nameOf } from './name';
import { formatPercentChange, formatSigned, joinUnit } from './number';
import { unitName, unitOfDifference } from './units';

/** Names of series by their ids. */
export type SeriesNames = Readonly<Record<string, Pick<SeriesRow, 'name' | 'name_en' | 'curated'>>>;

/** What a target is of: its series, else the words of its document. */
export function keptName(
	target: Pick<Statement, 'series' | 'indicator'>,
	names: SeriesNames,
	locale: Locale
): string {
	const known = target.series === null ? undefined : names[target.series];
	return known ? nameOf(known, locale) : target.indicator;
}

/** How many targets have each outcome. */
export const countOutcomes = (rows: readonly Pick<KeptRow, 'outcome'>[]): Record<Outcome, number> =>
	Object.fromEntries(
		OUTCOMES.map((outcome) => [outcome, rows.filter((row) => row.outcome === outcome).length])
	) as Record<Outcome, number>;

/** The counts of what was reported, in words, none that is 0. */
export function outcomeCounts(rows: readonly KeptRow[], locale: Locale): string[] {
	const counts = countOutcomes(rows);
	return REPORTED.filter((outcome) => counts[outcome] > 0).map((outcome) =>
		messages[locale].counted(outcome, counts[outcome])
	);
}

/** The finding over some targets that have results. */
export const keptHeadline = (rows: readonly KeptRow[], locale: Locale): string =>
	rows.length === 0
		? messages[locale].none
		: messages[locale].headline(rows.length, outcomeCounts(rows, locale));

/** How far a result lies from its target: +32万人（+32%）, 正好; null where nothing is judged. */
export function gapWords({ target, judgement }: KeptRow, locale: Locale): string | null {
	if (!judgement) return null;
	const { by, ratio } = judgement;
	if (by === 0) return null;
	const unit = unitName(unitOfDifference(target.canonical_unit), locale);
	const gap = joinUnit({ number: formatSigned(by, locale), unit }, locale);
	if (ratio === null || target.canonical_unit === '%') return gap;
	const part = formatPercentChange(ratio, locale);
	return locale === 'zh' ? `${gap}（${part}）` : `${gap} (${part})`;
}
