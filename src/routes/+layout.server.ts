import type { LayoutServerLoad } from './$types';
import { isPictured } from '$lib/embed/figures.server';
import { localeOf } from '$lib/i18n';
import { assetNames, dataVersion } from '$lib/query/assets.server';

export const load: LayoutServerLoad = async ({ params }) => ({
	locale: localeOf(params.lang),
	assets: await assetNames(),
	dataVersion: await dataVersion(),
	pictured: await isPictured()
});
