import type { PageServerLoad } from './$types';
import { LOCALE_PARAMETERS } from '$lib/i18n';
import { writings } from '$lib/profile/departments';
import { departments } from '$lib/profile/directory.server';
import { yearCounts } from '$lib/profile/periods';
import { yearTable } from '$lib/profile/year-table';
import { query } from '$lib/query/native.server';
import { countedTargets } from '$lib/query/profiles';

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
