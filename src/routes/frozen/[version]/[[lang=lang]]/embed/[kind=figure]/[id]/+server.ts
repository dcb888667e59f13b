import { error } from '@sveltejs/kit';
import { embedDocument } from '$lib/give/embed/document.server';
import { requested } from '$lib/give/embed/endpoint.server';
import { figureEntries } from '$lib/give/embed/figures.server';
import { dataVersion } from '$lib/store/engine/assets.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'always';

export const entries: EntryGenerator = async () => {
	const version = await dataVersion();
	return (await figureEntries()).map((entry) => ({ ...entry, version }));
};

/**
 * A chart that stays at this version of the data. The build makes those of its own version; `npm run
 * freeze` keeps them for the builds after it.
 */
export const GET: RequestHandler = async (event) => {
	const { figure, ...context } = await requested({ ...event, frozen: true });
	if (event.params.version !== context.version)
		error(404, `version ${event.params.version} was not kept`);
	return new Response(embedDocument(figure, { ...context, frozen: true }), {
		// Exactly this type, or SvelteKit does not write it as a page.
		headers: { 'content-type': 'text/html' }
	});
};
