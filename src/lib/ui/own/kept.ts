import type { PledgeNamer } from '$lib/relate/changes/pledge';
import { boardOf, type KeptBoard } from '$lib/relate/kept/board';
import { withNames } from '$lib/relate/kept/obstacles';
import { scoreboard } from '$lib/relate/kept/scoreboard';
import { lastReported } from '$lib/relate/statements/coverage';
import { inOrderOfTime } from '$lib/relate/statements/in-order-of-time';
import { ownStatements } from '$lib/store/own/own-statements';
import { ownStatisticStatements } from '$lib/store/own/own-statistics';
import type { Collection } from './collection';
import type { Added } from './protocol';

/**
 * What came of targets, by what the collection says and what the reader added.
 * @param asked of some series; null for all
 */
export function keptBeside(
	{ documents, series, told }: Pick<Collection, 'documents' | 'series' | 'told'>,
	{ documents: own, statistics }: Added,
	asked: readonly string[] | null,
	nameOf: PledgeNamer
): KeptBoard {
	const those = asked === null ? series : series.filter(({ id }) => asked.includes(id));
	const records = inOrderOfTime(
		told(new Set(those.map(({ id }) => id))),
		those.flatMap(({ id }) => ownStatements(own, id)),
		those.flatMap((one) => ownStatisticStatements([{ rows: statistics }], one))
	);
	const over = lastReported([...documents, ...own.map(({ entry }) => entry)]);
	const targets = scoreboard(
		withNames(records, nameOf),
		(territory) => over.get(territory) ?? -Infinity
	);
	return boardOf(targets, series);
}
