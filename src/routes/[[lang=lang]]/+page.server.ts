import { LOCALE_PARAMETERS } from '$lib/i18n';
import { query } from '$lib/query/native.server';
import { comparableSeries } from '$lib/query/series';

export const entries = () => LOCALE_PARAMETERS;

export const load = async () => ({ series: await query(comparableSeries()) });
