import type { Filters } from '$lib/model/filters';
import { NO_FILTERS } from '$lib/model/filters';
import type { PanelChoice } from '$lib/relate/panel/choice';
import type { Explorer } from '$lib/store/explore/explorer';

/** The series and territories that the matching records are of, and the years that are asked for. */
export function panelChoice(explorer: Explorer, filters: Filters): PanelChoice {
	const matching = explorer.records(filters, null);
	const ids = new Set(matching.map(({ series }) => series));
	return {
		series: explorer.series.filter(({ id }) => ids.has(id)),
		statements: explorer.records(NO_FILTERS, null),
		territories: [...new Set(matching.map(({ territory }) => territory))],
		years: filters.years,
		asOf: filters.asOf
	};
}
