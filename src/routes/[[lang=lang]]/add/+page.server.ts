import type { PageServerLoad } from './$types';
import { LOCALE_PARAMETERS } from '$lib/base/locale';
import { otherNames } from '$lib/pages/profile/directory.server';

export const entries = () => LOCALE_PARAMETERS;

export const load: PageServerLoad = async () => ({ departmentNames: await otherNames() });
