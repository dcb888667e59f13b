import type { Handle } from '@sveltejs/kit';
import { LANGUAGE_TAGS, localeOf } from '$lib/base/locale';

export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk: ({ html }) =>
			html.replace('%lang%', LANGUAGE_TAGS[localeOf(event.params.lang)])
	});
