import { error, json } from '@sveltejs/kit';
import { describe, TABLE_FILES, tableFile } from '$lib/give/files/files.server';
import { links } from '$lib/base/links';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

const DESCRIPTOR = 'datapackage.json';

export const entries: EntryGenerator = () =>
	[DESCRIPTOR, ...TABLE_FILES.map(({ file }) => file)].map((file) => ({ file }));

/** The whole data set: each table in each format, and their description. */
export const GET: RequestHandler = async ({ params, url }) => {
	const homepage = new URL(links('zh').data(), url).href;
	if (params.file === DESCRIPTOR) return json(await describe(homepage));
	const wanted = TABLE_FILES.find(({ file }) => file === params.file);
	if (!wanted) error(404, `no file ${params.file}`);
	const { bytes, mediaType } = await tableFile(wanted.table, wanted.format, homepage);
	return new Response(bytes, { headers: { 'content-type': mediaType } });
};
