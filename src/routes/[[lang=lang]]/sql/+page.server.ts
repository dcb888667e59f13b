import { LOCALE_PARAMETERS } from '$lib/i18n';

export const entries = () => LOCALE_PARAMETERS;
