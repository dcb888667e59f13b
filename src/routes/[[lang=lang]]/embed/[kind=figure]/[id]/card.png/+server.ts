import { pngPicture, requested } from '$lib/give/embed/endpoint.server';
import { figureEntries } from '$lib/give/embed/figures.server';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = figureEntries;

/** The card by which systems show a link, two pixels for each. */
export const GET: RequestHandler = async (event) =>
	new Response(await pngPicture(await requested(event), 'card'), {
		headers: { 'content-type': 'image/png' }
	});
