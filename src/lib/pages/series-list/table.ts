import { TABLES, type Column } from '$lib/model/columns';
import { columnsOf, type Columns, type ExportTable } from '$lib/model/table';
import { recordsOf, type ListedSeries, type RecordCounts } from './rows';

const { targets, documents } = TABLES;
const optional = (column: Column | undefined): Column => ({
	...(column as Column),
	nullable: true
});

const COLUMNS: Columns = {
	...columnsOf('series', ['id']),
	name: { type: 'string', nullable: false, zh: '名称', en: 'Name' },
	...columnsOf('series', ['sector', 'measure', 'curated']),
	latest_place: optional(documents.region),
	latest_kind: optional(targets.kind),
	latest_year_start: optional(targets.year_start),
	latest_year_end: optional(targets.year_end),
	latest_comparator: optional(targets.comparator),
	latest_low: optional(targets.canonical_low),
	latest_high: optional(targets.canonical_high),
	...columnsOf('series', ['canonical_unit']),
	change: {
		type: 'double',
		nullable: true,
		zh: '较上一份计划的变化，统一单位；百分比之差为百分点',
		en: 'Change since the plan before, in the canonical unit; percentage points for percentages'
	},
	...columnsOf('series', ['first_year', 'last_year', 'documents', 'records'])
};

/** The list as it is shown, as a table to take away. */
export const listTable = (
	rows: readonly ListedSeries[],
	counts: RecordCounts | null
): ExportTable => ({
	name: 'indicators',
	columns: COLUMNS,
	rows: rows.map((row) => {
		const { latest, place, change } = row.summary;
		return {
			...row,
			records: recordsOf(row, counts),
			latest_place: latest && place,
			latest_kind: latest?.kind,
			latest_year_start: latest?.year_start,
			latest_year_end: latest?.year_end,
			latest_comparator: latest?.comparator,
			latest_low: latest?.low,
			latest_high: latest?.high,
			change: change?.difference
		};
	})
});
