import { json } from '@sveltejs/kit';
import type { EntryGenerator, RequestHandler } from './$types';
import { documentList, relatedStatements } from '$lib/query/documents';
import { query } from '$lib/query/native.server';

export const prerender = true;

export const entries: EntryGenerator = async () => {
	const all = await query(documentList());
	return all.map(({ id }) => ({ id }));
};

export const GET: RequestHandler = async ({ params }) =>
	json(await query(relatedStatements(params.id)));
