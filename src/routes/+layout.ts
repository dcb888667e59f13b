import type { LayoutLoad } from './$types';
import { loaded } from 'virtual:english-words';

export const prerender = true;
export const trailingSlash = 'always';

/** Where the words do not come the page stays as it was prerendered, and says so, as with every missing script. */
export const load: LayoutLoad = async ({ data }) => {
	if (data.locale === 'en') await loaded();
	return data;
};
