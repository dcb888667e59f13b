import type { PageServerLoad } from './$types';
import { LOCALE_PARAMETERS } from '$lib/base/locale';
import { otherNames } from '$lib/pages/profile/directory.server';
import { keptBoard } from '$lib/store/kept.server';

export const entries = () => LOCALE_PARAMETERS;

export const load: PageServerLoad = async () => ({
	board: await keptBoard(),
	departmentNames: await otherNames()
});
