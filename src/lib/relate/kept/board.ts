import { pick } from '../../base/pick';
import { movementOf } from '../../model/claim';
import type { SeriesRow } from '../../model/record';
import type { Statement } from '../statements/statement';
import { REPORTED } from './outcomes';
import type { KeptRow } from './scoreboard';
import { RESULT_FIELDS, WAITING_FIELDS, type WaitingRow } from './waiting';

/** What came of targets. */
export interface KeptBoard {
	/** Those whose years have a result. */
	rows: KeptRow[];
	/** Those that wait for one, with no more than a list says of them. */
	waiting: WaitingRow[];
	/** The series that occur. */
	series: SeriesRow[];
}

/** The board of some targets. @param series among which theirs are */
export function boardOf(targets: readonly KeptRow[], series: readonly SeriesRow[]): KeptBoard {
	const ids = new Set(targets.map(({ target }) => target.series));
	return {
		rows: targets.filter(isReported),
		waiting: targets.filter((row) => !isReported(row)).map(waitingRow),
		series: series.filter(({ id }) => ids.has(id))
	};
}

/** The goals that are still open, of which a pace can be told. */
export const pacesIn = ({ waiting }: Pick<KeptBoard, 'waiting'>): WaitingRow[] =>
	waiting.filter(({ pace }) => pace !== null);

/** What a row holds: its target, wherever that stands, and its results. */
export const statementsIn = ({ target, also, results }: KeptRow): Statement[] => [
	target,
	...also,
	...results
];

const isReported = ({ outcome }: KeptRow): boolean =>
	REPORTED.some((reported) => reported === outcome);

const waitingRow = ({ target, outcome, pace }: KeptRow): WaitingRow => ({
	...pick(target, WAITING_FIELDS),
	outcome,
	movement: movementOf(target),
	pace: pace && {
		...pace,
		from: { ...pick(pace.from, RESULT_FIELDS), movement: movementOf(pace.from) }
	}
});
