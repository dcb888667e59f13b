import type { Sector } from '$lib/dataset/record';
import { targetStatements } from './statements';

/** All targets of a sector. */
export const sectorTargets = (sector: Sector) =>
	targetStatements().where('targets.sector', '=', sector).compile();
