import { error } from '@sveltejs/kit';
import type { EntryGenerator, RequestHandler } from './$types';
import type { SeriesData } from '$lib/relate/statements/series-data';
import { dataFile } from '$lib/store/engine/data-file.server';
import { query } from '$lib/store/engine/native.server';
import { statementsOfSeries } from '$lib/store/statements.server';
import { withdrawalsOf } from '$lib/store/withdrawals.server';
import { allSeries, documentsBeside, seriesById } from '$lib/store/queries/series';

export const prerender = true;

export const entries: EntryGenerator = async () =>
	(await query(allSeries())).map(({ id }) => ({ id }));

/** One series with all its statements: choosing or embedding it needs no engine. */
export const GET: RequestHandler = async ({ params }) => {
	const [series] = await query(seriesById(params.id));
	if (!series) error(404, `no series ${params.id}`);
	const statements = await statementsOfSeries(series);
	const documents = await query(documentsBeside(params.id));
	const withdrawals = await withdrawalsOf(series);
	return dataFile({ series, statements, documents, withdrawals } satisfies SeriesData);
};
