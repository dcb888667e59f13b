import type { Direction } from '../base/sort';

/** The columns of the table, in their order. */
export const COLUMNS = [
	'indicator',
	'quote',
	'value',
	'year',
	'kind',
	'measure',
	'force',
	'sector',
	'lead',
	'support',
	'region',
	'document'
] as const;
export type ColumnName = (typeof COLUMNS)[number];

/** Shown unless the reader chooses otherwise. */
export const DEFAULT_COLUMNS: readonly ColumnName[] = [
	'indicator',
	'quote',
	'value',
	'year',
	'kind',
	'sector',
	'lead',
	'document'
];

export interface Sort {
	column: ColumnName;
	direction: Direction;
}

/** Which columns of the data set a column of the table shows. */
export const DATA_COLUMNS: Record<ColumnName, readonly string[]> = {
	indicator: ['indicator'],
	quote: ['quote'],
	value: [
		...['comparator', 'value_low', 'value_high', 'unit', 'measure', 'base_year', 'per'],
		...['canonical_low', 'canonical_high', 'canonical_unit']
	],
	year: ['year_start', 'year_end'],
	kind: ['kind'],
	measure: ['measure'],
	force: ['force'],
	sector: ['sector'],
	lead: ['lead'],
	support: ['support'],
	region: ['region'],
	document: ['title']
};

const isColumn = (name: string): name is ColumnName =>
	(COLUMNS as readonly string[]).includes(name);

/** Reads `year` or `-year`; anything else is no order. */
export function readSort(text: string | null): Sort | null {
	const name = (text ?? '').replace(/^-/, '');
	if (!isColumn(name)) return null;
	return { column: name, direction: text?.startsWith('-') ? 'descending' : 'ascending' };
}

export const writeSort = (sort: Sort | null): string | null =>
	sort && `${sort.direction === 'descending' ? '-' : ''}${sort.column}`;

/** Ascending, descending, then the order of the documents again. */
export function nextSort(sort: Sort | null, column: ColumnName): Sort | null {
	if (sort?.column !== column) return { column, direction: 'ascending' };
	return sort.direction === 'ascending' ? { column, direction: 'descending' } : null;
}

/** The chosen columns in the order of the table; the indicator is always there. */
export function readColumns(names: readonly string[]): readonly ColumnName[] {
	if (!names.some(isColumn)) return DEFAULT_COLUMNS;
	return COLUMNS.filter((name) => name === 'indicator' || names.includes(name));
}

/** Nothing for the columns that are shown anyway. */
export function writeColumns(columns: readonly ColumnName[]): string[] {
	const isDefault =
		columns.length === DEFAULT_COLUMNS.length &&
		columns.every((name) => DEFAULT_COLUMNS.includes(name));
	return isDefault ? [] : [...columns];
}
