import { error } from '@sveltejs/kit';
import type { EntryGenerator, PageServerLoad } from './$types';
import { smallCharts } from '$lib/give/embed/figures.server';
import { LOCALE_PARAMETERS } from '$lib/base/locale';
import { places } from '$lib/pages/profile/directory.server';
import { profileOf } from '$lib/pages/profile/profile.server';
import { query } from '$lib/store/engine/native.server';
import { regionDocuments, regionTargets } from '$lib/store/queries/regions';

export const entries: EntryGenerator = async () => {
	const { governed, named } = await places();
	return LOCALE_PARAMETERS.flatMap((lang) =>
		[...governed, ...named].map((name) => ({ ...lang, name }))
	);
};

export const load: PageServerLoad = async ({ params }) => {
	const { governed, named } = await places();
	if (![...governed, ...named].includes(params.name)) error(404, `no place ${params.name}`);
	return {
		name: params.name,
		charts: await smallCharts('place', params.name),
		documents: await query(regionDocuments(params.name)),
		profile: await profileOf(await query(regionTargets(params.name)))
	};
};
