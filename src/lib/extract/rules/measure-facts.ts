import type { Measure } from '../../model/record';
import type { Clause } from '../name/clause';
import type { Indicator } from '../name/indicator';
import type { Rule } from '../rule';
import type { MeasureTests } from './measure-words';

/** What the measure of a number is decided from. */
export interface MeasureContext {
	clause: Clause;
	/** The number's unit, printed or implied. */
	unit: string;
	indicator: Pick<Indicator, 'name' | 'classes' | 'verb'>;
	/** The measure of the number before it in the same clause, if any. */
	before: Measure | null;
	/** The measure of the number that this one is a part of (其中人工造林9万亩), if any. */
	whole: Measure | null;
	/** What stands behind the clause. */
	next: string;
	/** Whether the number is what the change before it led to. */
	isLedTo: boolean;
	/** Whether the number is X of 从X提高到Y. */
	isOrigin: boolean;
	/** Whether the sentence speaks of a single year. */
	annual: boolean;
	/** Whether the sentence reports what was reached. */
	reviews: boolean;
}

/** The same with what all rules ask. */
export interface MeasureFacts extends MeasureContext {
	is: MeasureTests;
	name: string;
	left: string;
	right: string;
	/** Whether the words before the number raise it, lower it, or say where it ends up. */
	rises: boolean;
	falls: boolean;
	endsAt: boolean;
}

export type MeasureRule = Rule<MeasureFacts, Measure>;

const AMOUNTS: ReadonlySet<Measure | null> = new Set(['level', 'increase', 'decrease']);

/** Whether a number is measured in its own unit, rather than against another (增长8%). */
export const isAmount = (measure: Measure | null): boolean => AMOUNTS.has(measure);

/** A list of amounts goes on: the item has no verb of its own. */
export function continuesList({ clause }: MeasureFacts): boolean {
	return clause.follows && /^(?:[、和及与]|以及)/.test(clause.left);
}

/** Whether the number is of what a verb brings about. */
export const delivers = ({ indicator: { classes } }: MeasureFacts): boolean =>
	classes.has('deliver') || classes.has('deliver_kept');

/** Whether the unit counts things. */
export const counted = ({ is, unit }: MeasureFacts): boolean => is.countedUnit.test(unit);

/** Whether the number itself says that a mark is reached (突破900万): 超 and 约 do not turn a deed into a level. */
export const reachesMark = ({ clause }: MeasureFacts): boolean =>
	/^(?:突破|达|稳定|保持|控制|维持)/.test(clause.printed);

/** Units of length and area: work on land and roads is measured in them. */
export const RATE_OR_AREA = /^(?:公里|千米|米|亩|公顷|平方米|平方公里)$/;
