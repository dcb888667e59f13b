import type { EntryGenerator, RequestHandler } from './$types';
import { documentList, relatedStatements } from '$lib/store/queries/documents';
import { dataFile } from '$lib/store/engine/data-file.server';
import { query } from '$lib/store/engine/native.server';

export const prerender = true;

export const entries: EntryGenerator = async () => {
	const all = await query(documentList());
	return all.map(({ id }) => ({ id }));
};

export const GET: RequestHandler = async ({ params }) =>
	dataFile(await query(relatedStatements(params.id)));
