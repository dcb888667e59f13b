import type { RequestHandler } from './$types';

export const prerender = true;

/** What search engines need to know; charts kept at a version have their newest without /frozen/VERSION. */
export const GET: RequestHandler = ({ url }) =>
	new Response(
		`User-agent: *\nAllow: /\nDisallow: /frozen/\nSitemap: ${new URL('sitemap.xml', url).href}\n`,
		{ headers: { 'content-type': 'text/plain' } }
	);
