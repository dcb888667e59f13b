import { figureEntries, requested, pictureOf } from '$lib/embed/endpoint.server';
import { pngOf } from '$lib/embed/png.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = figureEntries;

/** The same picture in pixels, two for each; also what previews of links show. */
export const GET: RequestHandler = async (event) =>
	new Response(await pngOf(pictureOf(await requested(event)).svg), {
		headers: { 'content-type': 'image/png' }
	});
