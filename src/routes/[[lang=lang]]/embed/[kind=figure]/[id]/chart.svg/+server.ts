import { pictureOf, requested } from '$lib/give/embed/endpoint.server';
import { figureEntries } from '$lib/give/embed/figures.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = figureEntries;

/** A chart as one picture, for systems that allow no frames. */
export const GET: RequestHandler = async (event) =>
	new Response(pictureOf(await requested(event)).svg, {
		headers: { 'content-type': 'image/svg+xml' }
	});
