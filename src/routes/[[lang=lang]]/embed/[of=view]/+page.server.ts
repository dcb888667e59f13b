import type { EntryGenerator, PageServerLoad } from './$types';
import { LOCALE_PARAMETERS } from '$lib/i18n';
import { VIEW_PAGES } from '$lib/links';

export const entries: EntryGenerator = () =>
	LOCALE_PARAMETERS.flatMap((lang) => VIEW_PAGES.map((of) => ({ ...lang, of })));

export const load: PageServerLoad = ({ params }) => ({ of: params.of });
