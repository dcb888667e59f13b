import { pick } from '../base/pick';
import { movementOf } from '../model/claim';
import { lastReported } from '../relate/statements/coverage';
import { REPORTED } from '../relate/kept/outcomes';
import { scoreboard, type KeptRow } from '../relate/kept/scoreboard';
import {
	RESULT_FIELDS,
	WAITING_FIELDS,
	type KeptBoard,
	type WaitingRow
} from '../relate/kept/waiting';
import { query } from './engine/native.server';
import { namedStatements } from './named-statements.server';
import { allDocuments } from './queries/documents';
import { allSeries } from './queries/series';

/** Every target of a series with what came of it, in order of time. */
async function readRows(): Promise<KeptRow[]> {
	const over = lastReported(await query(allDocuments()));
	return scoreboard(await namedStatements(), (territory) => over.get(territory) ?? -Infinity);
}

const isReported = ({ outcome }: KeptRow): boolean =>
	REPORTED.some((reported) => reported === outcome);

let board: Promise<KeptBoard> | undefined;

/** What came of all targets; many pages and every chart of them ask. */
export const keptBoard = (): Promise<KeptBoard> => (board ??= readBoard());

async function readBoard(): Promise<KeptBoard> {
	const rows = await readRows();
	const ids = new Set(rows.map(({ target }) => target.series));
	return {
		rows: rows.filter(isReported),
		waiting: rows
			.filter((row) => !isReported(row))
			.map(({ target, outcome, pace }) => ({
				...pick(target, WAITING_FIELDS),
				outcome,
				movement: movementOf(target),
				pace: pace && {
					...pace,
					from: { ...pick(pace.from, RESULT_FIELDS), movement: movementOf(pace.from) }
				}
			})),
		series: (await query(allSeries())).filter(({ id }) => ids.has(id))
	};
}

/** The goals of a series that are still open, of which a pace can be told. */
export const pacesOfSeries = async (id: string): Promise<WaitingRow[]> =>
	(await keptBoard()).waiting.filter(({ series, pace }) => series === id && pace !== null);

/** What came of the targets of a series where its years have a result. */
export const keptOfSeries = async (id: string): Promise<KeptRow[]> =>
	(await keptBoard()).rows.filter(({ target }) => target.series === id);
