import type { RequestHandler } from './$types';
import type { SeriesChoice } from '$lib/words/search/series-choice';
import { dataFile } from '$lib/store/engine/data-file.server';
import { query } from '$lib/store/engine/native.server';
import { placesPerSeries } from '$lib/store/queries/compare';
import { allSeries } from '$lib/store/queries/series';
import { seriesKeys } from '$lib/words/search/keys.server';

export const prerender = true;

/** All series, to be searched by Chinese, pinyin, initials or English. */
export const GET: RequestHandler = async () => {
	const places = new Map((await query(placesPerSeries())).map((row) => [row.series, row.places]));
	const series = await query(allSeries());
	return dataFile(
		series.map(({ id, name, name_en, name_en_source, ...row }): SeriesChoice => ({
			...{ id, name, name_en, name_en_source },
			unit: row.canonical_unit,
			years: [row.first_year, row.last_year],
			places: places.get(id) ?? 0,
			keys: seriesKeys({ name, name_en, measure: row.measure, aliases: row.aliases })
		}))
	);
};
