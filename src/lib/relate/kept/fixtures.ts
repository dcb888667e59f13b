import { createPledgeNamer } from '../changes/pledge';
import { vocabulary } from '../fixtures';
import { statement } from '../statements/samples';
import type { NamedStatement } from './obstacles';

const nameOf = createPledgeNamer(vocabulary);

/** What a test says of a statement; its words are `before`, the number, and a full stop. */
export type ToldStatement = Parameters<typeof statement>[0] & { before?: string };

/** A statement with what its words call the thing. */
export function named({ before, ...fields }: ToldStatement): NamedStatement {
	const record = statement(fields);
	const quote = `${before ?? record.indicator}${record.span}。`;
	const at = quote.length - 1 - record.span.length;
	const placed = { ...record, quote, quote_at: 0, at, end: at + record.span.length };
	return { record: placed, name: nameOf(placed, placed.territory) };
}

/** A result, exact where nothing else is said. */
export const result = (fields: ToldStatement): NamedStatement =>
	named({ kind: 'actual', comparator: 'eq', confidence: 0.9, ...fields });

/** A target that is sure of itself. */
export const target = (fields: ToldStatement): NamedStatement =>
	named({ confidence: 0.9, ...fields });
