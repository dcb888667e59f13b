import { error } from '@sveltejs/kit';
import type { EntryGenerator, RequestHandler } from './$types';
import { dataFile } from '$lib/store/engine/data-file.server';
import { query } from '$lib/store/engine/native.server';
import { seriesData } from '$lib/store/series-data.server';
import { allSeries, seriesById } from '$lib/store/queries/series';

export const prerender = true;

export const entries: EntryGenerator = async () =>
	(await query(allSeries())).map(({ id }) => ({ id }));

/** One series with all its statements: choosing or embedding it needs no engine. */
export const GET: RequestHandler = async ({ params }) => {
	const [series] = await query(seriesById(params.id));
	if (!series) error(404, `no series ${params.id}`);
	return dataFile(await seriesData(series));
};
