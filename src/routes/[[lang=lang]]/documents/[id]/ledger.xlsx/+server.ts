import { error } from '@sveltejs/kit';
import type { EntryGenerator, RequestHandler } from './$types';
import { links } from '$lib/base/links';
import { ledgerFile } from '$lib/give/files/worksheets.server';
import { query } from '$lib/store/engine/native.server';
import { allDocuments } from '$lib/store/queries/documents';

export const prerender = true;

export const entries: EntryGenerator = async () =>
	(await query(allDocuments())).map(({ id }) => ({ id }));

/** The targets of a document as a sheet of tasks to be followed up. */
export const GET: RequestHandler = async ({ params, url }) => {
	const page = new URL(links('zh').document(params.id), url).href;
	return (await ledgerFile(params.id, page)) ?? error(404, `no document ${params.id}`);
};
