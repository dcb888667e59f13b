import type { Pair } from '../comparison/pairs';
import { TABLES, type Column } from '../dataset/columns';
import type { Columns, ExportTable } from './table';

const { targets, documents } = TABLES;

/** The columns of one side of a pair, under names of its own. */
const side = (name: 'target' | 'result'): Columns =>
	Object.fromEntries(
		['id', 'comparator', 'canonical_low', 'canonical_high', 'span', 'quote', 'document'].map(
			(column) => [`${name}_${column}`, targets[column] as Column]
		)
	);

const COLUMNS: Columns = {
	year_start: targets.year_start as Column,
	year_end: targets.year_end as Column,
	territory: documents.region as Column,
	canonical_unit: targets.canonical_unit as Column,
	...side('target'),
	...side('result'),
	difference: {
		type: 'double',
		nullable: false,
		zh: '实绩减目标，统一单位；目标为区间时取较近的一端，在区间内为0',
		en: 'Result less target, in the canonical unit; from the nearer end of a range, 0 inside it'
	},
	verdict: {
		type: 'string',
		nullable: false,
		zh: '是否完成：met、missed；目标没有说高好还是低好时 above、below；说不清时 unclear',
		en: 'met or missed; above or below where the target prefers neither; unclear where too vague'
	}
};

const prefixed = (name: string, statement: object) =>
	Object.fromEntries(
		Object.entries(statement).map(([column, value]) => [`${name}_${column}`, value])
	);

/** Targets with their results, a pair a row. */
export const pairTable = (name: string, pairs: readonly Pair[]): ExportTable => ({
	name: `${name}-targets-and-results`,
	columns: COLUMNS,
	rows: pairs.map(({ target, result, difference, verdict }) => ({
		...target,
		...prefixed('target', target),
		...prefixed('result', result),
		difference,
		verdict
	}))
});
