import { links, queryString } from '../../base/links';
import type { Parameters } from '../../base/parameters';
import { levelsFigure } from '../../figures/kinds/levels';
import type { PlacedSeries, PlannedYears } from '../../relate/levels/states';
import { PARAMETERS } from '../embed/addresses';
import type { SharedChart } from './shared-chart';

/** The places of a series as a map, or from level to level, as their page shows them under an address. */
export function sharedLevels(
	data: PlacedSeries,
	planned: readonly PlannedYears[],
	address: Parameters
): SharedChart {
	const { id } = data.series;
	const asked = Object.fromEntries(PARAMETERS.levels.map((name) => [name, address.all(name)]));
	const usual = levelsFigure(data, planned, 'zh', address);
	const query = { series: id, ...asked };
	return {
		built: usual && queryString({ ...asked, view: null }) === '' ? { kind: usual.kind, id } : null,
		view: { of: 'levels', query },
		page: (locale) => links(locale).levels(query),
		figure: (locale) => levelsFigure(data, planned, locale, address)
	};
}
