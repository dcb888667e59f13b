import type { TargetRecord } from '../../model/record';
import type { NamedIn } from '../../model/record-fields';

type Naming = Pick<TargetRecord, 'id' | 'lead' | 'support'>;

/** Whether a record names anybody. */
export const namesAny = ({ lead, support }: Pick<Naming, 'lead' | 'support'>): boolean =>
	lead.length + support.length > 0;

/**
 * A promise with those who answer for it: whom its first record names, or else the first of those that make it again.
 * An annex of tasks names who leads what the report itself only says.
 * `store/queries/statements.ts` says the same to databases.
 * @param again the records of the same document that make the promise again, in the order of the text
 */
export function withResponsible<Record extends Naming>(
	first: Record,
	again: readonly Naming[]
): Record & NamedIn {
	const naming = namesAny(first) ? undefined : again.find(namesAny);
	if (!naming) return { named_in: null, ...first };
	const { id, lead, support } = naming;
	return { ...first, lead, support, named_in: id };
}
