import { formatYears } from '../base/years';
import type { Locale } from '../base/locale';
import { canonicalClaim } from '../model/claim';
import type { PledgeChange } from '../relate/changes/compare';
import { isSure, sidesOf, type ComparedPlans } from '../relate/changes/compared-plans';
import { FATES, WORDINGS, type Fate, type WordingChange } from '../relate/changes/outcome';
import type { Planning } from '../relate/changes/succession';
import type { Statement } from '../relate/statements/statement';
import { changeWords } from './change';
import { formatClaim } from './claim';
import { list } from './list';
import { changes as messages } from './messages/changes';
import { vocabulary } from './messages/vocabulary';
import { indicatorName, nameOf } from './name';
import { placeName } from './places';

/** What a changed target is called: by its series, else as the later plan calls it. */
export function changeName(
	change: PledgeChange<Statement>,
	series: ComparedPlans['series'],
	locale: Locale
): string {
	const [record] = sidesOf(change);
	const known = record?.series ? series[record.series] : undefined;
	if (known) return nameOf(known, locale);
	return record ? indicatorName(record, locale) : '';
}

/** The two claims of a change, 395万亩 → 850万亩; one where there is one. */
export function changedClaims(change: PledgeChange<Statement>, locale: Locale): string {
	return [change.before, change.after]
		.flatMap((pledge) => (pledge ? [formatClaim(canonicalClaim(pledge.record), locale)] : []))
		.join(' → ');
}

/** By how much a value changed and how its bound is worded now; null where no change was computed. */
export function changedBy(
	{ before, after, by, ratio }: PledgeChange<Statement>,
	locale: Locale
): string | null {
	if (!before || !after || by === null) return null;
	const [was, is] = [before.record, after.record];
	const unit = is.canonical_unit;
	return changeWords(
		{ difference: by, ratio, unit, comparators: [was.comparator, is.comparator] },
		locale
	);
}

/** A change in one line: 新建高标准农田：395万亩 → 850万亩，+455万亩（+115.2%）. */
export function changeLine(
	change: PledgeChange<Statement>,
	series: ComparedPlans['series'],
	locale: Locale
): string {
	return messages[locale].line(
		changeName(change, series, locale),
		changedClaims(change, locale),
		changedBy(change, locale) ?? messages[locale].fate[change.fate]
	);
}

/** What a plan no longer states, by name, and how many others; null where that is nothing. */
export function droppedLine(
	named: readonly PledgeChange<Statement>[],
	others: number,
	series: ComparedPlans['series'],
	locale: Locale
): string | null {
	if (named.length === 0) return null;
	const names = named.map((change) => changeName(change, series, locale));
	return messages[locale].dropped(list(names, locale), others);
}

/** How many changes there are of each fate and wording; those that are not sure are counted apart. */
export interface ChangeCounts {
	fates: Record<Fate, number>;
	wordings: Record<WordingChange, number>;
	unsure: number;
}

export function countChanges(changes: readonly PledgeChange<Statement>[]): ChangeCounts {
	const sure = changes.filter(isSure);
	const count = <Value extends string>(
		values: readonly Value[],
		of: (one: PledgeChange) => unknown
	) =>
		Object.fromEntries(
			values.map((value) => [value, sure.filter((one) => of(one) === value).length])
		) as Record<Value, number>;
	return {
		fates: count(FATES, ({ fate }) => fate),
		wordings: count(WORDINGS, ({ wording }) => wording),
		unsure: changes.length - sure.length
	};
}

/** A plan in a title: 内蒙古2025年年度计划. */
export const planName = (
	{ region, kind, plan_start, plan_end }: Planning,
	locale: Locale,
	withPlace = true
): string =>
	messages[locale].plan(
		withPlace ? placeName(region, locale) : '',
		formatYears(plan_start, plan_end),
		vocabulary[locale].documentKind[kind]
	);

/** The finding over two plans, with the numbers of what changed. */
export const changesHeadline = (
	{ before, after, changes }: Omit<ComparedPlans, 'series'>,
	locale: Locale
): string => countsHeadline(before, after, countChanges(changes), locale);

/** The same where the changes are counted already. */
export function countsHeadline(
	before: Planning,
	after: Planning,
	{ fates, wordings }: ChangeCounts,
	locale: Locale
): string {
	const m = messages[locale];
	const counted = FATES.filter((fate) => fate !== 'unjudged' && fates[fate] > 0);
	return m.headline(
		planName(after, locale),
		planName(before, locale, before.region !== after.region),
		[
			...counted.map((fate) => m.counted(fate, fates[fate])),
			...(wordings.softened > 0 ? [m.softer(wordings.softened)] : []),
			...(wordings.hardened > 0 ? [m.firmer(wordings.hardened)] : [])
		]
	);
}
