import { LOCALE_PARAMETERS } from '$lib/base/locale';

export const entries = () => LOCALE_PARAMETERS;
