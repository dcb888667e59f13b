import type { Pair } from '../relate/statements/pairs';
import { TABLES, type Column } from '../model/columns';
import { side, sideOf } from './paired-columns';
import type { Columns, ExportTable } from '../model/table';

const { targets, documents } = TABLES;

/** What is told of either side of a pair. */
const TOLD = [
	'id',
	'comparator',
	'canonical_low',
	'canonical_high',
	'span',
	'quote',
	'document'
] as const;

const COLUMNS: Columns = {
	year_start: targets.year_start as Column,
	year_end: targets.year_end as Column,
	territory: documents.region as Column,
	canonical_unit: targets.canonical_unit as Column,
	...side('target', TOLD),
	...side('result', [...TOLD, 'estimate']),
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

/** Targets with their results, a pair a row. */
export const pairTable = (name: string, pairs: readonly Pair[]): ExportTable => ({
	name: `${name}-targets-and-results`,
	columns: COLUMNS,
	rows: pairs.map(({ target, result, difference, verdict }) => ({
		...target,
		...sideOf('target', target),
		...sideOf('result', result),
		difference,
		verdict
	}))
});
