import type { Statement } from '$lib/relate/statements/statement';
import { query } from '$lib/store/engine/native.server';
import { seriesNames, targetsOfSeries } from '$lib/store/queries/profiles';
import { commitment } from './commitment';
import { planChanges } from './plan-changes';
import type { Profile } from './profile';

/** The profile of some targets. */
export async function profileOf(own: readonly Statement[]): Promise<Profile> {
	const ids = [...new Set(own.flatMap(({ series }) => series ?? []))];
	const names = await query(seriesNames());
	return {
		commitments: own.map(commitment),
		changes: planChanges(await query(targetsOfSeries(ids)), new Set(own.map(({ id }) => id))),
		series: Object.fromEntries(
			names.filter(({ id }) => ids.includes(id)).map(({ id, ...named }) => [id, named])
		)
	};
}
