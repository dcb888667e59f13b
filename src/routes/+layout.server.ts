import type { LayoutServerLoad } from './$types';
import { isPictured } from '$lib/give/embed/figures.server';
import { localeOf } from '$lib/base/locale';
import { assetNames, dataVersion } from '$lib/store/engine/assets.server';

export const load: LayoutServerLoad = async ({ params }) => ({
	locale: localeOf(params.lang),
	assets: await assetNames(),
	dataVersion: await dataVersion(),
	pictured: await isPictured()
});
