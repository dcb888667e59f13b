import { json } from '@sveltejs/kit';
import { pictureOf, requested } from '$lib/give/embed/endpoint.server';
import { figureEntries } from '$lib/give/embed/figures.server';
import { oembed, PNG_SCALE } from '$lib/give/embed/oembed';
import { links } from '$lib/base/links';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;

export const entries: EntryGenerator = figureEntries;

/** What a system needs to know that finds the embed by itself. */
export const GET: RequestHandler = async (event) => {
	const wanted = await requested(event);
	const to = links(wanted.figure.locale);
	const { width, height } = pictureOf(wanted);
	const image = { width: width * PNG_SCALE, height: height * PNG_SCALE };
	return json(
		oembed(wanted.figure, { ...wanted, script: to.embedScript(), home: to.home(), image })
	);
};
