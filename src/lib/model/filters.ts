import type { Query } from '../base/links';
import { AS_OF, asOfIn } from '../base/as-of';
import { departmentOf, type DepartmentNames } from './department-names';

/** What records can be narrowed down by, several values each. `department` is either role. */
export const FACETS = [
	'sector',
	'department',
	'region',
	'document',
	'plan',
	'kind',
	'measure',
	'comparator',
	'force',
	'unit',
	'lead',
	'support'
] as const;
export type Facet = (typeof FACETS)[number];

/** The value of a record that names no department, or no unit. */
export const NONE = '∅';

export interface Filters {
	/** Values of one facet are alternatives; facets narrow each other down. */
	facets: Readonly<Partial<Record<Facet, readonly string[]>>>;
	/** First and last year: records must speak of one of these years or more. Null for all. */
	years: readonly [number, number] | null;
	/** Words that must all occur, as typed. */
	text: string;
	/** The last day that documents are of, an ISO date; null for all. */
	asOf: string | null;
}

/** A group of conditions that can be loosened on its own. */
export type FilterName = Facet | 'year' | 'text' | typeof AS_OF;

export const NO_FILTERS: Filters = { facets: {}, years: null, text: '', asOf: null };

/** The chosen values of a facet. */
export const chosen = ({ facets }: Filters, facet: Facet): readonly string[] => facets[facet] ?? [];

/** The groups of conditions that narrow anything down. */
export const activeFilters = (filters: Filters): FilterName[] => [
	...FACETS.filter((facet) => chosen(filters, facet).length > 0),
	...(filters.years ? (['year'] as const) : []),
	...(filters.text.trim() ? (['text'] as const) : []),
	...(filters.asOf ? ([AS_OF] as const) : [])
];

/** The filters without one of their groups. */
export function without(filters: Filters, name: FilterName): Filters {
	if (name === 'year') return { ...filters, years: null };
	if (name === 'text') return { ...filters, text: '' };
	if (name === AS_OF) return { ...filters, asOf: null };
	return withValues(filters, name, []);
}

export const withValues = (filters: Filters, facet: Facet, values: readonly string[]): Filters => ({
	...filters,
	facets: { ...filters.facets, [facet]: values }
});

/** The filters with one value of a facet chosen or, where it was, no longer. */
export function toggled(filters: Filters, facet: Facet, value: string): Filters {
	const values = chosen(filters, facet);
	const next = values.includes(value)
		? values.filter((other) => other !== value)
		: [...values, value];
	return withValues(filters, facet, next);
}

/** Facets whose values are departments. */
const DEPARTMENTS: ReadonlySet<Facet> = new Set(['department', 'lead', 'support']);

/** Reads the filters of an address, where a department may go by any of its names; the rest is ignored. */
export function readFilters(
	address: { get(name: string): string | null; all(name: string): string[] },
	names: DepartmentNames = {}
): Filters {
	const read = (facet: Facet) =>
		address
			.all(facet)
			.map((value) => (DEPARTMENTS.has(facet) ? departmentOf(names, value) : value));
	const values = FACETS.map((facet) => [facet, [...new Set(read(facet))]] as const);
	return {
		facets: Object.fromEntries(values.filter(([, list]) => list.length > 0)),
		years: readYears(address.get('year')),
		text: address.get('q') ?? '',
		asOf: asOfIn(address)
	};
}

/** The parameters of the filters in an address; every filter is named, so that absent ones leave it. */
export const filterQuery = (filters: Filters): Query => ({
	...Object.fromEntries(FACETS.map((facet) => [facet, chosen(filters, facet)])),
	year: filters.years ? writeYears(filters.years) : null,
	q: filters.text,
	[AS_OF]: filters.asOf
});

function readYears(text: string | null): [number, number] | null {
	const match = /^(\d{4})(?:-(\d{4}))?$/.exec(text ?? '');
	if (!match) return null;
	const first = Number(match[1]);
	const last = Number(match[2] ?? match[1]);
	return [Math.min(first, last), Math.max(first, last)];
}

const writeYears = ([first, last]: readonly [number, number]): string =>
	first === last ? String(first) : `${first}-${last}`;
