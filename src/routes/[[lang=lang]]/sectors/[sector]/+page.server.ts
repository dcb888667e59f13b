import { error } from '@sveltejs/kit';
import type { EntryGenerator, PageServerLoad } from './$types';
import { smallCharts } from '$lib/give/embed/figures.server';
import { SECTORS } from '$lib/model/record';
import { LOCALE_PARAMETERS } from '$lib/base/locale';
import { profileOf } from '$lib/pages/profile/profile.server';
import { query } from '$lib/store/engine/native.server';
import { namedPairs } from '$lib/store/plans.server';
import { sectorTargets } from '$lib/store/queries/sectors';

export const entries: EntryGenerator = () =>
	LOCALE_PARAMETERS.flatMap((lang) => SECTORS.map((sector) => ({ ...lang, sector })));

export const load: PageServerLoad = async ({ params }) => {
	const sector = SECTORS.find((each) => each === params.sector);
	if (!sector) error(404, `no sector ${params.sector}`);
	return {
		sector,
		plans: await namedPairs(),
		charts: await smallCharts('compare', sector),
		profile: await profileOf(await query(sectorTargets(sector)))
	};
};
