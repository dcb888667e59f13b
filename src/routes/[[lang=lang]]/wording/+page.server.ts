import type { PageServerLoad } from './$types';
import { LOCALE_PARAMETERS } from '$lib/base/locale';
import { wordings } from '$lib/store/wording.server';

export const entries = () => LOCALE_PARAMETERS;

export const load: PageServerLoad = async () => ({ counts: await wordings() });
