import { sql, type InferResult, type RawBuilder, type SqlBool } from 'kysely';
import {
	chosen,
	FACETS,
	NONE,
	type Facet,
	type FilterName,
	type Filters
} from '../explore/filters';
import { hasVariants, searchPattern, searchTerms } from '../explore/search';
import type { Sort } from '../explore/columns';
import { db } from './builder';
import { statements } from './statements';

type Scalar = RawBuilder<string>;
type List = RawBuilder<string[]>;

const orNone = (list: List): List =>
	sql`case when len(${list}) = 0 then [${sql.lit(NONE)}] else ${list} end`;
const lead: List = sql.ref('targets.lead');
const support: List = sql.ref('targets.support');

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
const LISTS = {
	department: orNone(sql`list_distinct(list_concat(${lead}, ${support}))`),
	lead: orNone(lead),
	support: orNone(support),
	region: sql`list_distinct(list_prepend(${sql.ref('documents.region')}, ${sql.ref('targets.region')}))`
} satisfies Partial<Record<Facet, List>>;

const isList = (facet: Facet): boolean => facet in LISTS;

/** The value, or the list of values, that a record has in a facet. */
const valuesOf = (facet: Facet): RawBuilder<string | string[]> => ({ ...SCALARS, ...LISTS })[facet];

/** The condition of a facet's chosen values. */
function holds(facet: Facet, values: readonly string[]): RawBuilder<SqlBool> {
	const list = sql.join(values);
	return isList(facet)
		? sql`list_has_any(${valuesOf(facet)}, [${list}])`
		: sql`${valuesOf(facet)} in (${list})`;
}

/** What is searched: the indicator, the sentence and the departments. */
const searched = sql`concat_ws(chr(10), indicator, quote, array_to_string(${lead}, chr(10)), array_to_string(${support}, chr(10)))`;

/** Every group of conditions with its name. */
function conditions(filters: Filters): { name: FilterName; holds: RawBuilder<SqlBool> }[] {
	const facets = FACETS.filter((facet) => chosen(filters, facet).length > 0).map((name) => ({
		name,
		holds: holds(name, chosen(filters, name))
	}));
	const years = filters.years
		? [sql<SqlBool>`year_end between ${filters.years[0]} and ${filters.years[1]}`]
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

/** What the overview of sectors by year does not heed: it leads to other sectors and years. */
const CELL = 'sector year';

/**
 * The records that fail at most one group of conditions, with the name of that group in `missed` (empty
 * for those that fail none). All that a filtered page counts follows from them: the counts of a facet
 * are those of its records that fail no other group.
 */
function matching(filters: Filters) {
	const failed = conditions(filters).map(
		({ name, holds }) => sql`case when ${holds} then null else ${sql.lit(name)} end`
	);
	const values = FACETS.map((facet) => valuesOf(facet).as(facet));
	return db
		.selectFrom('targets')
		.innerJoin('documents', 'documents.id', 'targets.document')
		.select(values)
		.select('year_end')
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

/** The counts of all facets, of the years, and of what each filter keeps out: one pass over the records. */
export function facetCounts(filters: Filters) {
	const among = (facet: FilterName, value: RawBuilder<unknown>) =>
		sql`select ${sql.lit(facet)} as facet, value, count(*) as records
			from (select ${value} as value from matching where missed in ('', ${sql.lit(facet)}))
			group by value`;
	const parts = [
		...FACETS.map((facet) =>
			among(facet, isList(facet) ? sql`unnest(${sql.ref(facet)})` : sql.ref(facet))
		),
		among('year', sql`year_end::varchar`),
		sql`select 'cell', concat(sector, ' ', year_end), count(*) from matching
			where missed in ('', 'sector', 'year', ${sql.lit(CELL)}) group by sector, year_end`,
		sql`select 'total', '', count(*) from matching where missed = ''`,
		sql`select 'without', missed, count(*) from matching
			where missed not in ('', ${sql.lit(CELL)}) group by missed`
	];
	return sql<FacetCount>`
		with matching as materialized (
			select *, coalesce(array_to_string(failed, ' '), '') as missed
			from (${matching(filters)}) where list_count(failed) <= 1 or missed = ${sql.lit(CELL)}
		)
		${sql.join(parts, sql` union all `)}
		order by facet, records desc, value`.compile(db);
}

/** The title of each document. */
export const documentTitles = () =>
	db.selectFrom('documents').select(['id', 'title']).orderBy('id').compile();

/** What a column is sorted by. Values compare within their unit only. */
const ORDER: Record<Sort['column'], string[]> = {
	indicator: ['indicator'],
	value: ['canonical_unit', 'canonical_low', 'canonical_high'],
	year: ['year_end', 'year_start'],
	kind: ['targets.kind'],
	measure: ['targets.measure'],
	sector: ['targets.sector'],
	lead: ['lead'],
	support: ['support'],
	region: ['targets.region'],
	document: ['plan_start', 'title']
};

/** Some of the matching records in the chosen order; without one, the latest plan first, as its text goes. */
export function matchingRecords(
	filters: Filters,
	sort: Sort | null,
	{ limit, offset }: { limit?: number; offset?: number } = {}
) {
	const direction = sort?.direction === 'descending' ? 'desc' : 'asc';
	const chosenOrder = sort ? ORDER[sort.column] : [];
	let query = conditions(filters).reduce((rows, { holds }) => rows.where(holds), statements());
	for (const column of chosenOrder) query = query.orderBy(sql.ref(column), direction);
	query = query
		.orderBy('plan_start', 'desc')
		.orderBy('targets.document')
		.orderBy('targets.at')
		.orderBy('targets.id');
	if (limit !== undefined) query = query.limit(sql.lit(limit)).offset(sql.lit(offset ?? 0));
	return query.compile();
}

export type MatchingRecord = InferResult<ReturnType<typeof matchingRecords>>[number];
