import { sql, type InferResult, type RawBuilder, type SqlBool } from 'kysely';
import {
	chosen,
	FACETS,
	NONE,
	type Facet,
	type FilterName,
	type Filters
} from '../../model/filters';
import { hasVariants, searchPattern, searchTerms } from './text-search';
import type { Sort } from '../../model/explore-columns';
import type { DepartmentNames } from '../../model/department-names';
import { db } from './builder';
import { statements } from './statements';

type Scalar = RawBuilder<string>;
type List = RawBuilder<string[]>;

const orNone = (list: List): List =>
	sql`case when len(${list}) = 0 then [${sql.lit(NONE)}] else ${list} end`;
const lead: List = sql.ref('targets.lead');
const support: List = sql.ref('targets.support');

/** Printed names as the departments that they mean. */
function asDepartments(list: List, names: DepartmentNames): List {
	const cases = Object.entries(names).map(
		([printed, department]) => sql`when ${printed} then ${department}`
	);
	if (cases.length === 0) return list;
	return sql`[case name ${sql.join(cases, sql` `)} else name end for name in ${list}]`;
}

/** Facets of which a record has one value. */
const SCALARS = {
	sector: sql.ref('targets.sector'),
	document: sql.ref('targets.document'),
	plan: sql`case when plan_start = plan_end then plan_end::varchar else concat(plan_start, '-', plan_end) end`,
	kind: sql.ref('targets.kind'),
	measure: sql.ref('targets.measure'),
	unit: sql`coalesce(nullif(targets.unit, ''), ${sql.lit(NONE)})`
} satisfies Partial<Record<Facet, Scalar>>;

/** Facets of which a record may have several. A record is about its document's territory and what it names within. */
const lists = (names: DepartmentNames) =>
	({
		department: orNone(
			sql`list_distinct(${asDepartments(sql`list_concat(${lead}, ${support})`, names)})`
		),
		lead: orNone(sql`list_distinct(${asDepartments(lead, names)})`),
		support: orNone(sql`list_distinct(${asDepartments(support, names)})`),
		region: sql`list_distinct(list_prepend(${sql.ref('documents.region')}, ${sql.ref('targets.region')}))`
	}) satisfies Partial<Record<Facet, List>>;

const isList = (facet: Facet): boolean => !(facet in SCALARS);

/** The value, or the list of values, that a record has in each facet. */
const facetValues = (names: DepartmentNames): Record<Facet, RawBuilder<string | string[]>> => ({
	...SCALARS,
	...lists(names)
});

/** The condition of a facet's chosen values. */
function holds(
	facet: Facet,
	values: readonly string[],
	names: DepartmentNames
): RawBuilder<SqlBool> {
	const value = facetValues(names)[facet];
	const list = sql.join(values);
	return isList(facet) ? sql`list_has_any(${value}, [${list}])` : sql`${value} in (${list})`;
}

/** What is searched: the indicator, the sentence, the departments, and for English the series' name. */
const searched = sql`concat_ws(chr(10), indicator, quote, array_to_string(${lead}, chr(10)), array_to_string(${support}, chr(10)), ${sql.ref('series.name_en')})`;

/** Every group of conditions with its name. */
function conditions(
	filters: Filters,
	names: DepartmentNames
): { name: FilterName; holds: RawBuilder<SqlBool> }[] {
	const facets = FACETS.filter((facet) => chosen(filters, facet).length > 0).map((name) => ({
		name,
		holds: holds(name, chosen(filters, name), names)
	}));
	const years = filters.years
		? [sql<SqlBool>`(year_start <= ${filters.years[1]} and year_end >= ${filters.years[0]})`]
		: [];
	const words = searchTerms(filters.text).map((term) =>
		hasVariants(term)
			? sql<SqlBool>`regexp_matches(${searched}, ${searchPattern(term)}, 'i')`
			: sql<SqlBool>`contains(${searched}, ${term})`
	);
	return [
		...facets,
		...years.map((holds) => ({ name: 'year' as const, holds })),
		...(words.length > 0
			? [{ name: 'text' as const, holds: sql.join<SqlBool>(words, sql` and `) }]
			: [])
	];
}

/** Every year that a record speaks of: a goal for five years counts, and is found, in each of them. */
const yearsSpoken = sql`unnest(range(year_start, year_end + 1))`;

/** What the overview of sectors by year does not heed: it leads to other sectors and years. */
const CELL = 'sector year';

/**
 * The records that fail at most one group of conditions, with the name of that group in `missed` (empty
 * for those that fail none). All that a filtered page counts follows from them: the counts of a facet
 * are those of its records that fail no other group.
 */
function matching(filters: Filters, names: DepartmentNames) {
	const failed = conditions(filters, names).map(
		({ name, holds }) => sql`case when ${holds} then null else ${sql.lit(name)} end`
	);
	const valueOf = facetValues(names);
	const values = FACETS.map((facet) => valueOf[facet].as(facet));
	return db
		.selectFrom('targets')
		.where('targets.repeats', 'is', null)
		.innerJoin('documents', 'documents.id', 'targets.document')
		.leftJoin('series', 'series.id', 'targets.series')
		.select(values)
		.select(['year_start', 'year_end'])
		.select(sql<(string | null)[]>`[${sql.join(failed)}]::varchar[]`.as('failed'));
}

/** A count of `facetCounts`: how many records have a value, among those that fail no other filter. */
export interface FacetCount {
	/**
	 * `cell` is a sector in a year (`energy 2025`) under all other filters; `total` all that match (no
	 * value); `without` what would come on top without the filter `value`.
	 */
	facet: Facet | 'year' | 'cell' | 'total' | 'without';
	value: string;
	records: number;
}

/**
 * The counts of all facets, of the years, and of what each filter keeps out: one pass over the records.
 * @param names joins what documents call one department; without it each printed name is its own
 */
export function facetCounts(filters: Filters, names: DepartmentNames = {}) {
	const among = (facet: FilterName, value: RawBuilder<unknown>) =>
		sql`select ${sql.lit(facet)} as facet, value, count(*) as records
			from (select ${value} as value from matching where missed in ('', ${sql.lit(facet)}))
			group by value`;
	const parts = [
		...FACETS.map((facet) =>
			among(facet, isList(facet) ? sql`unnest(${sql.ref(facet)})` : sql.ref(facet))
		),
		among('year', sql`${yearsSpoken}::varchar`),
		sql`select 'cell', concat(sector, ' ', year), count(*)
			from (select sector, ${yearsSpoken} as year from matching
				where missed in ('', 'sector', 'year', ${sql.lit(CELL)})) group by sector, year`,
		sql`select 'total', '', count(*) from matching where missed = ''`,
		sql`select 'without', missed, count(*) from matching
			where missed not in ('', ${sql.lit(CELL)}) group by missed`
	];
	return sql<FacetCount>`
		with matching as materialized (
			select *, coalesce(array_to_string(failed, ' '), '') as missed
			from (${matching(filters, names)}) where list_count(failed) <= 1 or missed = ${sql.lit(CELL)}
		)
		${sql.join(parts, sql` union all `)}
		order by facet, records desc, value`.compile(db);
}

/** The title of each document. */
export const documentTitles = () =>
	db.selectFrom('documents').select(['id', 'title']).orderBy('id').compile();

/** What a column is sorted by. */
const ORDER: Record<Sort['column'], string[]> = {
	indicator: ['indicator'],
	quote: ['quote'],
	value: ['canonical_low', 'canonical_high'],
	year: ['year_end', 'year_start'],
	kind: ['targets.kind'],
	measure: ['targets.measure'],
	sector: ['targets.sector'],
	lead: ['lead'],
	support: ['support'],
	region: ['targets.region'],
	document: ['plan_start', 'title']
};

/**
 * Some of the matching records in the chosen order; without one, the latest plan first, as its text goes.
 * Values compare only within their canonical unit: sorted by value, the most frequent unit comes first in
 * either direction.
 */
export function matchingRecords(
	filters: Filters,
	sort: Sort | null,
	{ limit, offset }: { limit?: number; offset?: number } = {},
	names: DepartmentNames = {}
) {
	const direction = sort?.direction === 'descending' ? 'desc' : 'asc';
	let query = conditions(filters, names).reduce(
		(rows, { holds }) => rows.where(holds),
		statements()
			.leftJoin('series', 'series.id', 'targets.series')
			.select('series.name_en as series_name_en')
	);
	if (sort?.column === 'value') {
		query = query
			.orderBy(sql`count(*) over (partition by targets.canonical_unit)`, 'desc')
			.orderBy('targets.canonical_unit');
	}
	for (const column of sort ? ORDER[sort.column] : []) {
		query = query.orderBy(sql.ref(column), direction);
	}
	query = query
		.orderBy('plan_start', 'desc')
		.orderBy('targets.document')
		.orderBy('targets.at')
		.orderBy('targets.id');
	if (limit !== undefined) query = query.limit(sql.lit(limit)).offset(sql.lit(offset ?? 0));
	return query.compile();
}

export type MatchingRecord = InferResult<ReturnType<typeof matchingRecords>>[number];
