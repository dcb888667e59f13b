import { chosenPanel, type PanelParts } from '../relate/panel/choice';
import type { PanelRow } from '../relate/panel/panel-row';
import { isStatistic } from '../base/document-ids';
import { query } from './engine/native.server';
import { namedStatements } from './named-statements.server';
import { allPlanYears, allSeries } from './queries/series';
import { withdrawals } from './withdrawals.server';

let parts: Promise<PanelParts> | undefined;

/** What the panels of all choices have in common. */
export const panelParts = (): Promise<PanelParts> => (parts ??= readParts());

async function readParts(): Promise<PanelParts> {
	const named = await namedStatements();
	return {
		names: Object.fromEntries(named.map(({ record, name }) => [record.id, name])),
		documents: await query(allPlanYears()),
		statistics: named.map(({ record }) => record).filter(isStatistic),
		withdrawals: await withdrawals()
	};
}

let whole: Promise<PanelRow[]> | undefined;

/** The panel of the whole collection. Its page and all its files ask. */
export const wholePanel = (): Promise<PanelRow[]> => (whole ??= readPanel());

async function readPanel(): Promise<PanelRow[]> {
	const choice = {
		series: [...(await query(allSeries()))].sort((a, b) => (a.id < b.id ? -1 : 1)),
		statements: (await namedStatements()).map(({ record }) => record),
		territories: null,
		years: null,
		asOf: null
	};
	return chosenPanel(await panelParts(), choice);
}
