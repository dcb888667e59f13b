import type { PledgeNamer } from '$lib/relate/changes/pledge';
import { withNames } from '$lib/relate/kept/obstacles';
import { REPORTED } from '$lib/relate/kept/outcomes';
import { scoreboard, type KeptRow } from '$lib/relate/kept/scoreboard';
import { lastReported } from '$lib/relate/statements/coverage';
import { inOrderOfTime } from '$lib/relate/statements/in-order-of-time';
import { ownStatements } from '$lib/store/own/own-statements';
import { ownStatisticStatements } from '$lib/store/own/own-statistics';
import type { Collection } from './collection';
import type { Added } from './protocol';

/**
 * What came of the targets of some series, by what the collection says and what the reader added: those of whose
 * years there is a result.
 */
export function keptBeside(
	{ documents, series, told }: Pick<Collection, 'documents' | 'series' | 'told'>,
	{ documents: own, statistics }: Added,
	ids: readonly string[],
	nameOf: PledgeNamer
): KeptRow[] {
	const asked = new Set(ids);
	const records = inOrderOfTime(
		told(asked),
		ids.flatMap((id) => ownStatements(own, id)),
		series
			.filter(({ id }) => asked.has(id))
			.flatMap((one) => ownStatisticStatements([{ rows: statistics }], one))
	);
	const over = lastReported([...documents, ...own.map(({ entry }) => entry)]);
	return scoreboard(
		withNames(records, nameOf),
		(territory) => over.get(territory) ?? -Infinity
	).filter(({ outcome }) => REPORTED.some((reported) => reported === outcome));
}
