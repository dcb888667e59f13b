import type { Locale } from '../base/locale';
import { canonicalClaim } from '../model/claim';
import type { SeriesRow } from '../model/record';
import { OUTCOMES, REPORTED, type KeptOutcome } from '../relate/kept/outcomes';
import type { KeptRow } from '../relate/kept/scoreboard';
import type { WaitingPace, WaitingRow } from '../relate/kept/waiting';
import type { Statement } from '../relate/statements/statement';
import { kept as messages } from './messages/kept';
import { differenceWords, signedAmount } from './change';
import { formatClaim } from './claim';
import { indicatorName, nameOf, type BilingualName } from './name';
import { formatPercentChange } from './number';

/** Names of series by their ids. */
export type KeptNames = Readonly<Record<string, BilingualName & Pick<SeriesRow, 'curated'>>>;

/** What a target is of: its series, else the words of its document. */
export function keptName(
	target: Pick<Statement, 'series' | 'indicator' | 'indicator_en' | 'indicator_en_source'>,
	names: KeptNames,
	locale: Locale
): string {
	const known = target.series === null ? undefined : names[target.series];
	return known ? nameOf(known, locale) : indicatorName(target, locale);
}

/** How many targets have each outcome. */
export const countOutcomes = (
	rows: readonly Pick<KeptRow, 'outcome'>[]
): Record<KeptOutcome, number> =>
	Object.fromEntries(
		OUTCOMES.map((outcome) => [outcome, rows.filter((row) => row.outcome === outcome).length])
	) as Record<KeptOutcome, number>;

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
	return by === 0 ? null : differenceWords(by, ratio, target.canonical_unit, locale);
}

/** How fast a goal must be approached: 2022年1.2亿千瓦，2025年目标1.7亿千瓦：每年还需+12.3%（+1667万千瓦）. */
export function paceWords(goal: PacedGoal, pace: WaitingPace, locale: Locale): string {
	const m = messages[locale];
	const { from, reached, amount, growth } = pace;
	const each = signedAmount(rounded(amount), goal.canonical_unit, locale);
	const rest = reached
		? m.paceReached
		: growth === null
			? m.paceAmount(each)
			: m.paceGrowth(formatPercentChange(growth, locale), each);
	return m.pace(
		m.paceFrom(from.year_end, formatClaim(canonicalClaim(from), locale)),
		m.paceTo(goal.year_end, formatClaim(canonicalClaim(goal), locale)),
		rest
	);
}

type PacedGoal = Parameters<typeof canonicalClaim>[0] & Pick<WaitingRow, 'year_end'>;

/** A quotient is no printed number: three digits say what is meant. */
const rounded = (value: number): number => Number(value.toPrecision(3));
