import { CORRECTABLE } from '../model/correction';
import type { TargetRecord } from '../model/record';

/** What a reader of a record would miss; where it stands is its id. */
const FIELDS = [...CORRECTABLE, 'lead', 'support', 'region'] as const;

/** A field of a record that became another. */
interface ChangedField {
	field: (typeof FIELDS)[number];
	was: unknown;
	is: unknown;
}

/** What became of a record from one version of the data to the next; `record` is the later one where there is one. */
export interface RecordChange<Row extends TargetRecord = TargetRecord> {
	how: 'added' | 'removed' | 'changed';
	record: Row;
	/** Of a changed record. */
	fields: ChangedField[];
}

/** The records that were added, removed or changed between two versions, in the order of the later one. */
export function recordChanges<Row extends TargetRecord>(
	before: readonly Row[],
	now: readonly Row[]
): RecordChange<Row>[] {
	const earlier = new Map(before.map((record) => [record.id, record]));
	const later = new Set(now.map(({ id }) => id));
	const changes = now.flatMap((record): RecordChange<Row>[] => {
		const was = earlier.get(record.id);
		if (!was) return [{ how: 'added', record, fields: [] }];
		const fields = differences(was, record);
		return fields.length > 0 ? [{ how: 'changed', record, fields }] : [];
	});
	const removed = before.filter(({ id }) => !later.has(id));
	return [
		...changes,
		...removed.map((record): RecordChange<Row> => ({ how: 'removed', record, fields: [] }))
	];
}

const differences = (before: TargetRecord, now: TargetRecord): ChangedField[] =>
	FIELDS.filter((field) => JSON.stringify(before[field]) !== JSON.stringify(now[field])).map(
		(field) => ({ field, was: before[field], is: now[field] })
	);

/** How many records were added, removed and changed. */
export function countChanges(
	changes: readonly Pick<RecordChange, 'how'>[]
): Record<RecordChange['how'], number> {
	const counts = { added: 0, removed: 0, changed: 0 };
	for (const { how } of changes) counts[how] += 1;
	return counts;
}
