import { boardOf, pacesIn, type KeptBoard } from '../relate/kept/board';
import { scoreboard, type KeptRow } from '../relate/kept/scoreboard';
import type { WaitingRow } from '../relate/kept/waiting';
import { lastReported } from '../relate/statements/coverage';
import { query } from './engine/native.server';
import { namedStatements } from './named-statements.server';
import { allDocuments } from './queries/documents';
import { allSeries } from './queries/series';

let board: Promise<KeptBoard> | undefined;

/** What came of all targets; many pages and every chart of them ask. */
export const keptBoard = (): Promise<KeptBoard> => (board ??= readBoard());

async function readBoard(): Promise<KeptBoard> {
	const over = lastReported(await query(allDocuments()));
	const targets = scoreboard(
		await namedStatements(),
		(territory) => over.get(territory) ?? -Infinity
	);
	return boardOf(targets, await query(allSeries()));
}

/** The goals of a series that are still open, of which a pace can be told. */
export const pacesOfSeries = async (id: string): Promise<WaitingRow[]> =>
	pacesIn(await keptBoard()).filter(({ series }) => series === id);

/** What came of the targets of a series where its years have a result. */
export const keptOfSeries = async (id: string): Promise<KeptRow[]> =>
	(await keptBoard()).rows.filter(({ target }) => target.series === id);
