import type { Locale } from '../../base/locale';
import { canonicalClaim } from '../../model/claim';
import type { PledgeChange } from '../../relate/changes/compare';
import { isSure, type ComparedPlans } from '../../relate/changes/compared-plans';
import { pairName } from '../../relate/changes/pair-name';
import { groupBy } from '../../base/group-by';
import type { Statement } from '../../relate/statements/statement';
import { markText } from '../../words/claim';
import { changes as messages } from '../../words/messages/changes';
import { changeLine, changeName, planName } from '../../words/plan-change';
import { chartUnit } from '../../words/number';
import { changeTable } from '../change-table';
import { completeFigure } from '../complete-figure';
import { slopeHeight, type SlopeEnd } from '../charts/slope';
import type { Figure, FigurePanel } from '../figure';
import { changeCautions } from './changes';

/** A change of two values that were compared. */
type Compared = PledgeChange<Statement> & Record<'before' | 'after', { record: Statement }>;

const isCompared = (change: PledgeChange<Statement>): change is Compared =>
	change.before !== null && change.after !== null && change.by !== null;

/**
 * What the comparable targets of two plans were and became, a panel for each unit that two of them or more share; null
 * where no two do.
 */
export function slopesFigure(compared: ComparedPlans, locale: Locale): Figure | null {
	const { before, after, series } = compared;
	const drawn = compared.changes.filter(isSure).filter(isCompared);
	const groups = groupBy(drawn, (change) => change.after.record.canonical_unit)
		.filter(({ length }) => length > 1)
		.toSorted((a, b) => b.length - a.length);
	const shown = groups.flat();
	if (shown.length === 0) return null;
	const ids = new Set(shown.map((change) => change.after.record.series));
	return completeFigure({
		kind: 'changes',
		id: pairName(before.id, after.id),
		locale,
		series: Object.values(series).filter(({ id }) => ids.has(id)),
		title: messages[locale].slopes(planName(after, locale)),
		cautions: [messages[locale].slopesLead, ...changeCautions(compared, locale)],
		table: changeTable(`slopes-${before.id}-${after.id}`, shown),
		panels: groups.map((group) => panelOf(group, compared, locale))
	});
}

function panelOf(
	group: readonly Compared[],
	{ before, after, series }: ComparedPlans,
	locale: Locale
): FigurePanel {
	const unit = group[0]?.after.record.canonical_unit ?? '';
	const slopes = group.map((change) => {
		const name = changeName(change, series, locale);
		const endOf = (record: Statement) => slopeEnd(record, name, locale);
		return { name, before: endOf(change.before.record), after: endOf(change.after.record) };
	});
	return {
		heading: messages[locale].inUnit(chartUnit(unit, locale)),
		cautions: [],
		alternative: group
			.map((change) => changeLine(change, series, locale))
			.join(locale === 'zh' ? '；' : '; '),
		chart: {
			type: 'slope',
			slopes,
			heads: [String(before.plan_start), String(after.plan_start)]
		},
		statements: group.flatMap((change) => [change.before.record, change.after.record]),
		height: () => slopeHeight(slopes.length)
	};
}

/** The mark says the comparator and the panel's heading the unit: that leaves room for the name. */
const slopeEnd = (record: Statement, name: string, locale: Locale): SlopeEnd => ({
	low: record.canonical_low,
	high: record.canonical_high,
	comparator: record.comparator,
	label: markText(canonicalClaim(record), locale, name)
});
