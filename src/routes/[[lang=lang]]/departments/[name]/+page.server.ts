import { error } from '@sveltejs/kit';
import type { EntryGenerator, PageServerLoad } from './$types';
import { LOCALE_PARAMETERS } from '$lib/i18n';
import { addresses, writings } from '$lib/profile/departments';
import { departments } from '$lib/profile/directory.server';
import { profileOf } from '$lib/profile/profile.server';
import { departmentTargets } from '$lib/query/departments';
import { query } from '$lib/query/native.server';

export const entries: EntryGenerator = async () => {
	const names = (await departments()).flatMap(addresses);
	return LOCALE_PARAMETERS.flatMap((lang) => names.map((name) => ({ ...lang, name })));
};

export const load: PageServerLoad = async ({ params }) => {
	const department = (await departments()).find((each) => addresses(each).includes(params.name));
	if (!department) error(404, `no department ${params.name}`);
	const [first = department.name, ...others] = writings(department);
	const targets = await query(departmentTargets([first, ...others]));
	return { department, profile: await profileOf(targets) };
};
