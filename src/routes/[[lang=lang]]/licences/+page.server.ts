import type { PageServerLoad } from './$types';
import { shippedPackages } from '$lib/give/files/shipped.server';

export const load: PageServerLoad = () => ({
	packages: shippedPackages().map(({ name, version, licence }) => ({ name, version, licence }))
});
