import { error } from '@sveltejs/kit';
import type { EntryGenerator, RequestHandler } from './$types';
import { planText } from '$lib/pages/changes/plan-text.server';
import { dataFile } from '$lib/store/engine/data-file.server';
import { query } from '$lib/store/engine/native.server';
import { allDocuments } from '$lib/store/queries/documents';

export const prerender = true;

export const entries: EntryGenerator = async () =>
	(await query(allDocuments())).map(({ id }) => ({ id }));

/** A document with its targets and its text: any two are compared in the browser. */
export const GET: RequestHandler = async ({ params }) => {
	const plan = await planText(params.id);
	if (!plan) error(404, `no document ${params.id}`);
	return dataFile(plan);
};
