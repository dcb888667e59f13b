import type { LayoutServerLoad } from './$types';
import { localeOf } from '$lib/i18n';
import { assetNames, dataVersion } from '$lib/query/assets.server';

export const load: LayoutServerLoad = async ({ params }) => ({
	locale: localeOf('lang' in params ? params.lang : undefined),
	assets: await assetNames(),
	dataVersion: await dataVersion()
});
