import type { PageServerLoad } from './$types';
import { LOCALE_PARAMETERS } from '$lib/base/locale';
import { writings } from '$lib/pages/profile/departments';
import { departments } from '$lib/pages/profile/directory.server';
import { yearCounts } from '$lib/pages/profile/periods';
import { yearTable } from '$lib/pages/profile/year-table';
import { query } from '$lib/store/engine/native.server';
import { countedTargets } from '$lib/store/queries/profiles';

export const entries = () => LOCALE_PARAMETERS;

export const load: PageServerLoad = async () => {
	const all = await departments();
	const targets = await query(countedTargets());
	const assigned = targets.filter(({ lead, support }) => lead.length + support.length > 0);
	const years = yearCounts(assigned).map(({ year }) => year);
	const nameOf = new Map(
		all.flatMap((department) => writings(department).map((each) => [each, department.name]))
	);
	const counted = (role: 'lead' | 'support') =>
		yearTable(
			assigned.flatMap((target) =>
				target[role].map((each) => ({ ...target, key: nameOf.get(each) ?? each }))
			),
			years
		);
	return { years, departments: all, lead: counted('lead'), support: counted('support') };
};
