import { NONE, type Facet } from '../model/filters';

/** The name of the file of counts. */
export const OVERVIEW = 'overview';

/**
 * What a record has in each facet, as the explorer counts it. Departments are left out: what is one department is for
 * the site to say, which joins what documents call one.
 */
const FACETS: Partial<Record<Facet | 'series', string>> = {
	sector: 'sector',
	document: 'document',
	kind: 'kind',
	measure: 'measure',
	comparator: 'comparator',
	series: 'series',
	unit: `case when unit = '' then '${NONE}' else unit end`,
	force: `coalesce(force, '${NONE}')`,
	plan: "case when plan_start = plan_end then plan_end::varchar else plan_start || '-' || plan_end end",
	region: 'unnest(list_distinct(list_prepend(territory, region)))'
};
const YEARS = 'unnest(range(year_start, year_end + 1))::varchar';

const countsOf = (facet: string, value: string, from = 'counted') =>
	`select '${facet}' as facet, value, count(*)::int as records from (select ${value} as value from ${from}) group by value`;

/**
 * Counts a whole collection, each promise once: a row for each value of each facet, for each year that records speak of
 * (`year`), each sector in a year (`cell`, as `energy 2025`), and all (`total`). Columns: facet, value, records. The
 * table `counted` holds the records with `territory`, `plan_start` and `plan_end` of their documents.
 */
export const OVERVIEW_SQL = `from (${[
	...Object.entries(FACETS).map(([facet, value]) => countsOf(facet, value)),
	countsOf('year', YEARS),
	countsOf('cell', "sector || ' ' || year", `(select sector, ${YEARS} as year from counted)`),
	countsOf('total', "''")
].join(' union all ')}) where value is not null order by facet, records desc, value`;

/** Fills `counted`; $1 and $2 are the files of the tables `targets` and `documents`. */
export const COUNTED_SQL = `create or replace temp table counted as
	select targets.*, documents.region as territory, plan_start, plan_end
	from read_parquet($1) as targets
	join read_parquet($2) as documents on documents.id = targets.document
	where targets.repeats is null`;
