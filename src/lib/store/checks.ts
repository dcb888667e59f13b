import type { DuckDBConnection } from '@duckdb/node-api';

/** Something that must hold for every data set. */
interface Check {
	/** What holds. */
	name: string;
	/** A query for what breaks it: the id of a row, and what is wrong with it. */
	sql: string;
}

/** Years between a plan and what it speaks of, forwards and backwards, that no plan was seen to exceed. */
const REACH = { ahead: 45, back: 80 };

/** People are counted by several words, which never convert and mean the same. */
function counted(table: string): string {
	return `case when ${table}.canonical_unit in ('名', '位') then '人' else ${table}.canonical_unit end`;
}

/**
 * The invariants of a data set as queries that must find nothing. Text lengths are counted in characters beyond
 * the basic plane as two, as offsets are.
 */
export const CHECKS: readonly Check[] = [
	{
		name: 'ids of records are unique',
		sql: `select id, 'stands ' || count(*) || ' times' as fault from targets group by id having count(*) > 1`
	},
	{
		name: 'values are finite and in order',
		sql: `select id, value_low || ' to ' || value_high as fault from targets
			where not (isfinite(value_low) and isfinite(value_high) and value_low <= value_high)`
	},
	{
		name: 'a canonical value is the value times one factor of its unit',
		sql: `with factors as (
				select unit, canonical_unit, median(canonical_high / value_high) as factor from targets
				where value_high <> 0 group by all)
			select id, span || ' became ' || canonical_high || canonical_unit as fault
			from targets join factors using (unit, canonical_unit)
			where abs(value_high * factor - canonical_high) > 1e-9 * abs(canonical_high)`
	},
	{
		name: 'the records of a series are of its unit',
		sql: `select t.id, t.canonical_unit || ' in a series of ' || s.canonical_unit as fault
			from targets t join series s on s.id = t.series
			where ${counted('t')} <> ${counted('s')}`
	},
	{
		name: 'a series does not mix rates with amounts',
		sql: `select t.id, t.measure || ' in a series of ' || s.measure as fault
			from targets t join series s on s.id = t.series
			where (t.measure in ('growth', 'decline')) <> (s.measure in ('growth', 'decline'))`
	},
	{
		name: 'a record is of a document and of a series that are there',
		sql: `select t.id, 'names ' || coalesce(t.series, t.document) as fault from targets t
			left join documents d on d.id = t.document left join series s on s.id = t.series
			where d.id is null or (t.series is not null and s.id is null)`
	},
	{
		name: 'documents count their records, and series theirs',
		sql: `select d.id, d.records || ' said, ' || count(t.id) || ' there' as fault
			from documents d left join targets t on t.document = d.id group by d.id, d.records
			having count(t.id) <> d.records
			union all
			select s.id, s.records || ' said, ' || count(t.id) || ' there'
			from series s left join targets t on t.series = s.id group by s.id, s.records
			having count(t.id) <> s.records`
	},
	{
		name: 'years lie near those of the plan',
		sql: `select t.id, t.year_start || '–' || t.year_end || ' in a plan of ' || d.plan_start || '–' || d.plan_end as fault
			from targets t join documents d on d.id = t.document
			where t.year_start > t.year_end
				or t.year_end > d.plan_end + ${REACH.ahead} or t.year_start < d.plan_start - ${REACH.back}`
	},
	{
		name: 'a target is not of years before its plan',
		sql: `select t.id, t.indicator || ' for ' || t.year_end || ' in a plan of ' || d.plan_start as fault
			from targets t join documents d on d.id = t.document
			where t.kind = 'target' and t.year_end < d.plan_start - 1`
	},
	{
		name: 'every record has a name',
		sql: `select id, span || ' in ' || quote as fault from targets where trim(indicator) = ''`
	}
];

/** A row that breaks a check. */
export interface Fault {
	id: string;
	fault: string;
}

/** What each check finds, for the checks that find something. */
export async function findFaults(
	connection: DuckDBConnection
): Promise<{ check: string; faults: Fault[] }[]> {
	const found: { check: string; faults: Fault[] }[] = [];
	for (const { name, sql } of CHECKS) {
		const reader = await connection.runAndReadAll(sql);
		const faults = reader.getRowObjectsJson() as unknown as Fault[];
		if (faults.length > 0) found.push({ check: name, faults });
	}
	return found;
}
