import { links } from '../../base/links';
import { changeTable } from '../../figures/change-table';
import { changesFigure } from '../../figures/kinds/changes';
import { slopesFigure } from '../../figures/kinds/slopes';
import type { ComparedPlans } from '../../relate/changes/compared-plans';
import { pairName } from '../../relate/changes/pair-name';
import type { SharedChart } from './shared-chart';

const pageOf =
	({ before, after }: ComparedPlans): SharedChart['page'] =>
	(locale) =>
		links(locale).changes(before.id, after.id);

/**
 * What changed between two plans.
 * @param shown what the filters leave, to be taken away as a table
 * @param built whether the pair has a page of its own, and so an embed
 */
export const sharedChanges = (
	compared: ComparedPlans,
	shown: ComparedPlans,
	built: boolean
): SharedChart => ({
	built: built ? { kind: 'changes', id: pairName(compared.before.id, compared.after.id) } : null,
	view: null,
	page: pageOf(compared),
	figure(locale) {
		const figure = changesFigure(compared, locale);
		return figure && { ...figure, table: changeTable(figure.table.name, shown.changes) };
	},
	all: changeTable(`changes-${compared.before.id}-${compared.after.id}-all`, compared.changes)
});

/** The chart of the values that can be compared. */
export const sharedSlopes = (compared: ComparedPlans): SharedChart => ({
	built: null,
	view: null,
	page: pageOf(compared),
	figure: (locale) => slopesFigure(compared, locale)
});
