import { pick } from '../../base/pick';
import { placeInQuote } from '../../model/place-in-quote';
import { movementOf, type Movement } from '../../model/claim';
import type { Statement } from '../../relate/statements/statement';

const FIELDS = [
	'id',
	'document',
	'title',
	'title_en',
	'territory',
	'region',
	'indicator',
	'indicator_en',
	'indicator_en_source',
	'kind',
	'comparator',
	'value_low',
	'value_high',
	'unit',
	'canonical_low',
	'canonical_high',
	'canonical_unit',
	'measure',
	'year_start',
	'year_end',
	'plan_start',
	'sector',
	'scope',
	'scope_en',
	'basis',
	'lead',
	'support',
	'named_in',
	'series',
	'quote'
] as const satisfies readonly (keyof Statement)[];

/** A target as a profile lists it. */
export interface Commitment extends Pick<Statement, (typeof FIELDS)[number]> {
	movement: Movement;
	/** Where the number stands in `quote`. */
	mark_start: number;
	mark_end: number;
}

/** What a profile shows of a record: pages carry no more than that. */
export function commitment(statement: Statement): Commitment {
	const { start, end } = placeInQuote(statement);
	const movement = movementOf(statement);
	return { ...pick(statement, FIELDS), movement, mark_start: start, mark_end: end };
}
