import type { EntryGenerator, PageServerLoad } from './$types';
import { LOCALE_PARAMETERS } from '$lib/base/locale';
import { VIEW_PAGES } from '$lib/base/links';

export const entries: EntryGenerator = () =>
	LOCALE_PARAMETERS.flatMap((lang) => VIEW_PAGES.map((of) => ({ ...lang, of })));

export const load: PageServerLoad = ({ params }) => ({ of: params.of });
