import { error } from '@sveltejs/kit';
import { parseSeriesFile, seriesFile, seriesFileNames } from '$lib/give/files/series-files.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = async () =>
	(await seriesFileNames()).map((file) => ({ file }));

/** All statements of a series, or what is known of it. */
export const GET: RequestHandler = async ({ params, url }) => {
	const name = parseSeriesFile(params.file);
	const file = name ? await seriesFile(name.id, name.ending, url) : null;
	if (!file) error(404, `no file ${params.file}`);
	return new Response(file.bytes, { headers: { 'content-type': file.mediaType } });
};
