import type { LayoutServerLoad } from './$types';
import { isPictured } from '$lib/give/embed/figures.server';
import { localeOf } from '$lib/base/locale';
import { query } from '$lib/store/engine/native.server';
import { numberedTerritories } from '$lib/store/queries/regions';
import { assetNames, dataVersion } from '$lib/store/engine/assets.server';

/** The territories that the collection has numbers of; every page names them. */
const territories = async (): Promise<string[]> =>
	(await query(numberedTerritories())).map(({ place }) => place);

export const load: LayoutServerLoad = async ({ params }) => ({
	locale: localeOf(params.lang),
	assets: await assetNames(),
	dataVersion: await dataVersion(),
	territories: await territories(),
	pictured: await isPictured()
});
