import { embedDocument } from '$lib/give/embed/document.server';
import { requested } from '$lib/give/embed/endpoint.server';
import { figureEntries } from '$lib/give/embed/figures.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'always';

export const entries: EntryGenerator = figureEntries;

/** A chart for other people's pages. */
export const GET: RequestHandler = async (event) => {
	const { figure, ...context } = await requested(event);
	return new Response(embedDocument(figure, { ...context, frozen: false }), {
		// Exactly this type, or SvelteKit does not write it as a page.
		headers: { 'content-type': 'text/html' }
	});
};
