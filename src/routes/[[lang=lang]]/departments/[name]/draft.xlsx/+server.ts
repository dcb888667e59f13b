import { error } from '@sveltejs/kit';
import type { EntryGenerator, RequestHandler } from './$types';
import { links } from '$lib/base/links';
import { draftFile } from '$lib/give/files/worksheets.server';
import { writings } from '$lib/pages/profile/departments';
import { departments } from '$lib/pages/profile/directory.server';
import { query } from '$lib/store/engine/native.server';
import { departmentTargets } from '$lib/store/queries/departments';

export const prerender = true;

export const entries: EntryGenerator = async () =>
	(await departments()).map(({ name }) => ({ name }));

/** What the next plan of a department may start from. */
export const GET: RequestHandler = async ({ params, url }) => {
	const department = (await departments()).find(({ name }) => name === params.name);
	if (!department) error(404, `no department ${params.name}`);
	const [first = department.name, ...others] = writings(department);
	const targets = await query(departmentTargets([first, ...others]));
	return draftFile(
		department.name,
		targets,
		new URL(links('zh').department(department.name), url).href
	);
};
