import type { PageServerLoad } from './$types';
import { LOCALE_PARAMETERS } from '$lib/i18n';
import { writings } from '$lib/profile/departments';
import { departments } from '$lib/profile/directory.server';
import { yearTable } from '$lib/profile/year-table';
import { query } from '$lib/query/native.server';
import { countedTargets, planYears } from '$lib/query/profiles';

export const entries = () => LOCALE_PARAMETERS;

export const load: PageServerLoad = async () => {
	const all = await departments();
	const years = (await query(planYears())).map(({ year }) => year);
	const targets = await query(countedTargets());
	const nameOf = new Map(
		all.flatMap((department) => writings(department).map((each) => [each, department.name]))
	);
	const counted = (role: 'lead' | 'support') =>
		yearTable(
			targets.flatMap((target) =>
				target[role].map((each) => ({ ...target, key: nameOf.get(each) ?? each }))
			),
			years
		);
	return { years, departments: all, lead: counted('lead'), support: counted('support') };
};
