import { error } from '@sveltejs/kit';
import { VERSION_FILES, versionFile } from '$lib/give/files/data-versions.server';
import { dataVersion } from '$lib/store/engine/assets.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = async () => {
	const version = await dataVersion();
	return VERSION_FILES.map((file) => ({ version, file }));
};

/**
 * The tables of this version of the data, and what differs from the one before. Builds leave those of earlier versions
 * where they are; `npm run freeze` keeps them in the repository.
 */
export const GET: RequestHandler = async ({ params }) => {
	const current = params.version === (await dataVersion());
	const bytes = current ? await versionFile(params.file) : null;
	if (!bytes) error(404, `version ${params.version} was not kept`);
	const type = params.file.endsWith('.json')
		? 'application/json'
		: 'application/vnd.apache.parquet';
	return new Response(bytes, { headers: { 'content-type': type } });
};
