import type { Sector } from '$lib/model/record';
import { targetStatements } from './statements';

/** All targets of a sector. */
export const sectorTargets = (sector: Sector) =>
	targetStatements().where('targets.sector', '=', sector).compile();
