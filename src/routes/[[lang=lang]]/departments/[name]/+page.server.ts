import { error } from '@sveltejs/kit';
import type { EntryGenerator, PageServerLoad } from './$types';
import { LOCALE_PARAMETERS } from '$lib/base/locale';
import { addresses, writings } from '$lib/pages/profile/departments';
import { departments } from '$lib/pages/profile/directory.server';
import { yearCounts } from '$lib/pages/profile/periods';
import { profileOf } from '$lib/pages/profile/profile.server';
import { unassignedBy } from '$lib/pages/profile/unassigned';
import { departmentTargets } from '$lib/store/queries/departments';
import { countedTargets } from '$lib/store/queries/profiles';
import { ledTargets, targetStatements } from '$lib/store/queries/statements';
import { inheritedLeads, type InheritedLead } from '$lib/relate/statements/inherited-lead';
import { commitment, type Commitment } from '$lib/pages/profile/commitment';
import { namedPairs } from '$lib/store/plans.server';
import { query } from '$lib/store/engine/native.server';

let leads: Map<string, InheritedLead> | undefined;

/** The targets of which nobody is said to be responsible and whose indicator these names led before. */
async function formerlyLed(
	names: readonly string[]
): Promise<{ target: Commitment; before: InheritedLead }[]> {
	const all = await query(targetStatements().compile());
	const known = (leads ??= inheritedLeads(await query(ledTargets().compile())));
	return all.flatMap((statement) => {
		const before = known.get(statement.id);
		const own = before?.lead.some((name) => names.includes(name));
		return before && own ? [{ target: commitment(statement), before }] : [];
	});
}

export const entries: EntryGenerator = async () => {
	const names = (await departments()).flatMap(addresses);
	return LOCALE_PARAMETERS.flatMap((lang) => names.map((name) => ({ ...lang, name })));
};

export const load: PageServerLoad = async ({ params }) => {
	const department = (await departments()).find((each) => addresses(each).includes(params.name));
	if (!department) error(404, `no department ${params.name}`);
	const [first = department.name, ...others] = writings(department);
	const targets = await query(departmentTargets([first, ...others]));
	const profile = await profileOf(targets);
	const territories = new Set(profile.commitments.map(({ territory }) => territory));
	const beside = (await query(countedTargets())).filter(({ territory }) =>
		territories.has(territory)
	);
	const years = yearCounts(profile.commitments).map(({ year }) => year);
	const plans = (await namedPairs()).filter((pair) =>
		pair.some(({ id }) => targets.some(({ document }) => document === id))
	);
	const inherited = await formerlyLed([first, ...others]);
	return { department, profile, plans, inherited, unassigned: unassignedBy(years, beside) };
};
