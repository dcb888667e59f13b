import { error, json } from '@sveltejs/kit';
import type { EntryGenerator, RequestHandler } from './$types';
import type { ComparedSeries } from '$lib/comparison/lines';
import { query } from '$lib/query/native.server';
import { comparableSeries, seriesById, seriesStatements } from '$lib/query/series';

export const prerender = true;

export const entries: EntryGenerator = async () =>
	(await query(comparableSeries())).map(({ id }) => ({ id }));

/** One series with all its statements: choosing it needs no engine. */
export const GET: RequestHandler = async ({ params }) => {
	const [series] = await query(seriesById(params.id));
	if (!series) error(404, `no series ${params.id}`);
	const statements = await query(seriesStatements(params.id));
	return json({ series, statements } satisfies ComparedSeries);
};
