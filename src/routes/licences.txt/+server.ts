import { noticesText, shippedPackages } from '$lib/give/files/shipped.server';
import type { RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

/** The licences of what the site gives to browsers, with their words. */
export const GET: RequestHandler = () =>
	new Response(noticesText(shippedPackages()), {
		headers: { 'content-type': 'text/plain; charset=utf-8' }
	});
