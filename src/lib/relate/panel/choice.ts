import type { SeriesRow } from '../../model/record';
import { isOwn } from '../../base/document-ids';
import type { PledgeName } from '../changes/pledge';
import { vintageOf, wasKnown } from '../statements/as-of';
import type { PlanYears } from '../statements/coverage';
import { inOrderOfTime } from '../statements/in-order-of-time';
import type { Statement } from '../statements/statement';
import type { Withdrawal } from '../statements/withdrawal';
import { panel, panelUnits } from './panel';
import type { PanelRow } from './panel-row';

/** What a panel needs to know of the collection beside the statements. */
export interface PanelParts {
	/** What the words of each statement call the thing, by the id of its record. */
	names: Readonly<Record<string, PledgeName>>;
	documents: readonly PlanYears[];
	/** Results from statistics. */
	statistics: readonly Statement[];
	withdrawals: readonly Withdrawal[];
}

/** The part of a panel that a reader chose. */
export interface PanelChoice {
	series: readonly SeriesRow[];
	/** What the documents of the collection say of these series, in all territories. */
	statements: readonly Statement[];
	/** Null for all. */
	territories: readonly string[] | null;
	/** Null for all. */
	years: readonly [number, number] | null;
	/** The last day that documents are of; null for all. */
	asOf: string | null;
}

/** The rows of the collection's panel that are of the chosen series, territories and years. */
export function chosenPanel(parts: PanelParts, choice: PanelChoice): PanelRow[] {
	const { series, territories, years, asOf } = choice;
	const ids = new Set(series.map(({ id }) => id));
	const told = new Set(parts.statistics.map(({ id }) => id));
	const documents = choice.statements.filter(({ id }) => !told.has(id));
	const records = inOrderOfTime(documents, parts.statistics).flatMap((record) => {
		const name = parts.names[record.id];
		// What a reader added is nobody's published plan.
		if (!name || !wasKnown(record, asOf) || isOwn(record.document) || !ids.has(record.series ?? ''))
			return [];
		return record.kind === 'standard' ? [] : [{ record, name }];
	});
	const { documents: plans, withdrawals } = vintageOf({ ...parts, statements: [] }, asOf);
	const source = { documents: plans, withdrawals, records };
	const units = panelUnits(series, source).filter(
		({ territory }) => territories === null || territories.includes(territory)
	);
	return panel(units, source, years);
}
