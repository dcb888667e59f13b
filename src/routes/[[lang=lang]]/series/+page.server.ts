import type { PageServerLoad } from './$types';
import { groupBy } from '$lib/base/group-by';
import { summary } from '$lib/relate/statements/summary';
import { LOCALE_PARAMETERS, localeOf } from '$lib/base/locale';
import { query } from '$lib/store/engine/native.server';
import { allStatements, allSeries, seriesPlaces } from '$lib/store/queries/series';
import { seriesKeys } from '$lib/words/search/keys.server';
import { nameOf } from '$lib/words/name';

export const entries = () => LOCALE_PARAMETERS;

export const load: PageServerLoad = async ({ params }) => {
	const locale = localeOf(params.lang);
	const all = await query(allSeries());
	const groups = groupBy(await query(allStatements()), ({ series }) => series ?? '');
	const statements = new Map(groups.map((group) => [group[0].series, group]));
	return {
		rows: all.map(({ id, name, name_en, name_en_source, ...row }) => ({
			id,
			...row,
			name: nameOf({ name, name_en, name_en_source }, locale),
			keys: seriesKeys({ name, name_en, measure: row.measure, aliases: row.aliases }),
			summary: summary(statements.get(id) ?? [])
		})),
		places: (await query(seriesPlaces())).map(({ place }) => place),
		years: {
			first: Math.min(...all.map(({ first_year }) => first_year)),
			last: Math.max(...all.map(({ last_year }) => last_year))
		}
	};
};
