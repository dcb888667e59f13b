import type { Locale } from '../../base/locale';
import { areOfOneScope } from '../../relate/changes/succession';
import {
	droppedIn,
	hasChanged,
	inOrderOfSize,
	isSure,
	sidesOf,
	size,
	type ComparedPlans
} from '../../relate/changes/compared-plans';
import { pairName } from '../../relate/changes/pair-name';
import { titleIn } from '../../words/book-title';
import { embed } from '../../words/messages/embed';
import { changes as messages } from '../../words/messages/changes';
import { changeLine, changesHeadline, countChanges, droppedLine } from '../../words/plan-change';
import { changeTable } from '../change-table';
import { completeFigure } from '../complete-figure';
import type { Figure } from '../figure';

/** So many changes are told beside the counts of all. */
const TOP = 6;

/** What changed between two plans: the counts as its title, and a list of the largest changes. */
export function changesFigure(compared: ComparedPlans, locale: Locale): Figure | null {
	const { before, after, series } = compared;
	const sure = inOrderOfSize(compared.changes.filter(isSure));
	const moved = sure
		.filter(hasChanged)
		.toSorted((a, b) => size(b) - size(a))
		.slice(0, TOP);
	if (moved.length === 0) return null;
	// The later words: those of both plans side by side, and of what is gone, are on the page.
	const statements = moved.flatMap((change) => sidesOf(change).slice(0, 1));
	const gone = droppedIn(compared);
	const named = gone.slice(0, TOP);
	const dropped = droppedLine(named, gone.length - named.length, series, locale);
	const lines = [
		...moved.map((change) => changeLine(change, series, locale)),
		...(dropped === null ? [] : [dropped])
	];
	return completeFigure({
		kind: 'changes',
		id: pairName(before.id, after.id),
		locale,
		series: Object.values(series).filter(({ id }) => statements.some((one) => one.series === id)),
		title: changesHeadline(compared, locale),
		cautions: [messages[locale].largest, ...changeCautions(compared, locale)],
		// Nothing is drawn.
		legend: [],
		source: embed[locale].documents([after, before].map((plan) => titleIn(plan, locale))),
		table: changeTable(`changes-${before.id}-${after.id}`, compared.changes),
		panels: [
			{
				heading: null,
				cautions: [],
				alternative: lines.join(locale === 'zh' ? '；' : '; '),
				chart: null,
				lines,
				statements,
				height: () => 0
			}
		]
	});
}

/** What a reader must know of two plans before believing a comparison of them. */
export function changeCautions(
	{ before, after, changes }: ComparedPlans,
	locale: Locale
): string[] {
	const m = messages[locale];
	const { unsure } = countChanges(changes);
	const gap = after.plan_start - before.plan_end - 1;
	return [
		...(areOfOneScope(before, after)
			? before.kind === after.kind
				? []
				: [m.otherKind]
			: [before.region === after.region ? m.otherScope : m.otherPlace]),
		...(gap > 0 ? [m.gap(before.plan_end + 1, after.plan_start - 1)] : []),
		...(unsure > 0 ? [m.unsure(unsure)] : [])
	];
}
