import { version } from '$app/environment';

/** The ISO date of this publication: SvelteKit names a build by the millisecond of its making. */
export const PUBLISHED = new Date(Number(version)).toISOString().slice(0, 10);
