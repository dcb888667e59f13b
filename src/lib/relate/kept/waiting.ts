import type { Movement } from '../../model/claim';
import type { Statement } from '../statements/statement';
import type { Pace } from './pace';
import type { KeptOutcome } from './outcomes';

/** What a list says of a target that waits for its result. */
export const WAITING_FIELDS = [
	'id',
	'document',
	'title',
	'territory',
	'indicator',
	'indicator_en',
	'indicator_en_source',
	'series',
	'sector',
	'lead',
	'support',
	'scope',
	'scope_en',
	'basis',
	'comparator',
	'canonical_low',
	'canonical_high',
	'canonical_unit',
	'year_start',
	'year_end'
] as const satisfies readonly (keyof Statement)[];

/** What a list says of the result that a pace is reckoned from. */
export const RESULT_FIELDS = [
	'id',
	'document',
	'title',
	'comparator',
	'canonical_low',
	'canonical_high',
	'canonical_unit',
	'year_end'
] as const satisfies readonly (keyof Statement)[];

/** A target whose years are not over, or of which nobody reports the result. */
export interface WaitingRow extends Pick<Statement, (typeof WAITING_FIELDS)[number]> {
	outcome: KeptOutcome;
	movement: Movement;
	pace: WaitingPace | null;
}

/** The pace of a goal with no more of its last result than a list says. */
export interface WaitingPace extends Omit<Pace, 'from'> {
	from: Pick<Statement, (typeof RESULT_FIELDS)[number]> & { movement: Movement };
}
