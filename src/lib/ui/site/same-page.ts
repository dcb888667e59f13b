import { resolve } from '$app/paths';
import { page } from '$app/state';
import type { Locale } from '$lib/base/locale';
import { links } from '$lib/base/links';

type RouteId = '/[[lang=lang]]';

/** The address of the open page in a language, without its query. */
export function samePage(locale: Locale): string {
	const id = page.route.id;
	if (!id?.startsWith('/[[lang=lang]]')) return links(locale).home();
	const lang = locale === 'en' ? 'en' : undefined;
	const resolved = resolve(id as RouteId, { ...page.params, lang });
	return resolved.endsWith('/') ? resolved : `${resolved}/`;
}
