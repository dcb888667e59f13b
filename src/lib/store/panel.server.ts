import { chosenPanel, type PanelParts } from '../relate/panel/choice';
import type { PanelRow } from '../relate/panel/panel-row';
import { isStatistic } from '../base/links';
import { query } from './engine/native.server';
import { pledgeNamer } from './plans.server';
import { allPlanYears, allSeries } from './queries/series';
import { statementsOfAll } from './statements.server';
import { withdrawals } from './withdrawals.server';

let parts: Promise<PanelParts> | undefined;

/** What the panels of all choices have in common. */
export const panelParts = (): Promise<PanelParts> => (parts ??= readParts());

async function readParts(): Promise<PanelParts> {
	const nameOf = await pledgeNamer();
	const statements = await statementsOfAll();
	return {
		names: Object.fromEntries(
			statements.map((statement) => [statement.id, nameOf(statement, statement.territory)])
		),
		documents: await query(allPlanYears()),
		statistics: statements.filter(isStatistic),
		withdrawals: await withdrawals()
	};
}

let whole: Promise<PanelRow[]> | undefined;

/** The panel of the whole collection. Its page and all its files ask. */
export const wholePanel = (): Promise<PanelRow[]> => (whole ??= readPanel());

async function readPanel(): Promise<PanelRow[]> {
	const choice = {
		series: [...(await query(allSeries()))].sort((a, b) => (a.id < b.id ? -1 : 1)),
		statements: await statementsOfAll(),
		territories: null,
		years: null,
		asOf: null
	};
	return chosenPanel(await panelParts(), choice);
}
