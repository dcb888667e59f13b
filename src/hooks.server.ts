import { building } from '$app/environment';
import type { Handle } from '@sveltejs/kit';
import { LANGUAGE_TAGS, localeOf } from '$lib/base/locale';
import { withCard } from '$lib/give/embed/card.server';

export const handle: Handle = ({ event, resolve }) =>
	resolve(event, {
		transformPageChunk({ html }) {
			const { lang } = event.params;
			const page = html.replace('%lang%', LANGUAGE_TAGS[localeOf(lang)]);
			// While somebody works on a page, all figures need not be made for it.
			return building ? withCard(page, { url: event.url, lang }) : page;
		}
	});
