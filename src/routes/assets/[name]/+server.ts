import { error } from '@sveltejs/kit';
import { assetBytes, assetNames } from '$lib/store/engine/assets.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = async () =>
	Object.values(await assetNames()).map((name) => ({ name }));

export const GET: RequestHandler = async ({ params }) => {
	const bytes = await assetBytes(params.name);
	if (!bytes) error(404, `no asset named ${params.name}`);
	return new Response(new Uint8Array(bytes), {
		headers: { 'content-type': 'application/octet-stream' }
	});
};
