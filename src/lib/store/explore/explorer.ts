import { groupsByKey } from '../../base/group-by';
import type { Rows } from '../../model/columns';
import { departmentOf, type DepartmentNames } from '../../model/department-names';
import {
	chosen,
	FACETS,
	NONE,
	type Facet,
	type FilterName,
	type Filters
} from '../../model/filters';
import type { Sort } from '../../model/explore-columns';
import { wasKnown } from '../../relate/statements/as-of';
import { inheritedLeads } from '../../relate/statements/inherited-lead';
import { toldBy } from '../../relate/statements/told-by';
import { seriesWords } from '../queries/series-words';
import { hasVariants, searchPattern, searchTerms } from '../queries/text-search';
import { encodeMany, encodeOne, type Coded } from './coded';
import type { RowCondition } from './cross-conditions';
import { CrossCounter } from './cross-counter';
import type { CrossCounts } from './cross-counts';
import type { MatchingRecord } from './matching-record';
import { sorted } from './order';

export type { MatchingRecord };

/** How many records have a value, among those that fail no other filter. */
export interface FacetCount {
	/**
	 * `cell` is a sector in a year (`energy 2025`) under all other filters; `total` all that match (no
	 * value); `without` what would come on top without the filter `value`.
	 */
	facet: Facet | 'year' | 'cell' | 'total' | 'without';
	value: string;
	records: number;
}

/** What the explorer is made of. */
export type ExplorerTables = Pick<
	{ [Name in keyof Rows]: readonly Rows[Name][] },
	'targets' | 'documents' | 'series'
>;

/** The groups of conditions, in the order of the counter. */
const GROUPS: readonly FilterName[] = [...FACETS, 'year', 'text'];

/** Counts and lists the records of the collection under any filters, without a database. */
export class Explorer {
	readonly #records: readonly MatchingRecord[];
	readonly #columns: readonly Coded[];
	readonly #years;
	readonly #counter: CrossCounter;
	/** What people call each series. */
	readonly #called: ReadonlyMap<string, string>;
	/** What is searched in each record; made when somebody searches. */
	#searched: string[] | null = null;
	#marks: { text: string; marks: Uint8Array } | null = null;

	/** @param names joins what documents call one department; without it each printed name is its own */
	constructor(
		private readonly tables: ExplorerTables,
		private readonly names: DepartmentNames = {}
	) {
		this.#records = listed(tables);
		this.#called = new Map(tables.series.map((row) => [row.id, seriesWords(row).join('\n')]));
		this.#columns = FACETS.map((facet) => columnOf(facet, this.#records, names));
		this.#years = {
			first: Int16Array.from(this.#records, ({ year_start }) => year_start),
			last: Int16Array.from(this.#records, ({ year_end }) => year_end)
		};
		this.#counter = new CrossCounter(this.#columns, this.#years, FACETS.indexOf('sector'));
	}

	/** The series of the collection. */
	get series(): ExplorerTables['series'] {
		return this.tables.series;
	}

	/** The same of the documents that were known on a day. */
	asOf(day: string): Explorer {
		const documents = this.tables.documents.filter((document) => wasKnown(document, day));
		const ids = new Set(documents.map(({ id }) => id));
		const targets = this.tables.targets.filter(({ document }) => ids.has(document));
		return new Explorer({ ...this.tables, documents, targets }, this.names);
	}

	/** The counts of all facets, of the years, and of what each filter keeps out, the most frequent first. */
	counts(filters: Filters): FacetCount[] {
		const counts = this.#counter.set(this.#conditions(filters));
		const values = FACETS.flatMap((facet, group) =>
			named(facet, this.#columns[group]?.values ?? [], counts.values[group] ?? [])
		);
		const years = Array.from(counts.years, (_, index) => String(this.#counter.firstYear + index));
		const without = named('without', GROUPS, counts.without);
		return [
			...values,
			...named('year', years, counts.years),
			...this.#cells(counts),
			{ facet: 'total' as const, value: '', records: counts.total },
			...without
		].toSorted(
			(a, b) => compare(a.facet, b.facet) || b.records - a.records || compare(a.value, b.value)
		);
	}

	/** Some of the matching records in the chosen order; without one, the latest plan first, as its text goes. */
	records(
		filters: Filters,
		sort: Sort | null,
		{ limit = Infinity, offset = 0 }: { limit?: number; offset?: number } = {}
	): MatchingRecord[] {
		this.#counter.set(this.#conditions(filters));
		const matching = Array.from(this.#counter.passing(), (row) => this.#records[row]).filter(
			(record) => record !== undefined
		);
		return sorted(matching, sort).slice(offset, offset + limit);
	}

	#cells({ cells }: CrossCounts): FacetCount[] {
		const sectors = this.#columns[FACETS.indexOf('sector')]?.values ?? [];
		const { firstYear, span } = this.#counter;
		const names = Array.from(
			cells,
			(_, cell) => `${sectors[Math.floor(cell / span)]} ${firstYear + (cell % span)}`
		);
		return named('cell', names, cells);
	}

	#conditions(filters: Filters): (RowCondition | null)[] {
		const facets = FACETS.map((facet, group): RowCondition | null => {
			const values = chosen(filters, facet);
			const column = this.#columns[group];
			if (values.length === 0 || !column) return null;
			const wanted = Uint8Array.from(column.values, (value) => Number(values.includes(value)));
			return { kind: 'values', column, wanted };
		});
		const years: RowCondition | null = filters.years
			? { kind: 'years', years: this.#years, from: filters.years[0], to: filters.years[1] }
			: null;
		const terms = searchTerms(filters.text);
		return [...facets, years, terms.length === 0 ? null : this.#found(filters.text, terms)];
	}

	/** The records that hold all terms, each in its own words or in what people call its series. */
	#found(text: string, terms: readonly string[]): RowCondition {
		if (this.#marks?.text !== text) {
			const tests = terms.map((term) => {
				if (!hasVariants(term)) return (searched: string) => searched.includes(term);
				const pattern = new RegExp(searchPattern(term), 'iu');
				return (searched: string) => pattern.test(searched);
			});
			this.#searched ??= this.#records.map(searchedText);
			const called = tests.map(
				(test) => new Set([...this.#called].flatMap(([id, words]) => (test(words) ? [id] : [])))
			);
			const marks = Uint8Array.from(this.#searched, (searched, row) => {
				const series = this.#records[row]?.series ?? '';
				return Number(tests.every((test, term) => called[term]?.has(series) || test(searched)));
			});
			this.#marks = { text, marks };
		}
		return { kind: 'rows', marks: this.#marks.marks };
	}
}

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** Counts with the names of what they count; what there is none of is left out. */
const named = (
	facet: FacetCount['facet'],
	names: readonly string[],
	counts: ArrayLike<number>
): FacetCount[] =>
	names
		.map((value, index) => ({ facet, value, records: counts[index] ?? 0 }))
		.filter(({ records }) => records > 0);

/** The records that count, in the order in which they are listed. */
function listed({ targets, documents, series }: ExplorerTables): MatchingRecord[] {
	const documentOf = new Map(documents.map((document) => [document.id, document]));
	const names = new Map(series.map(({ id, name_en }) => [id, name_en]));
	const again = groupsByKey(targets, ({ repeats }) => repeats);
	const first = targets.filter(({ repeats }) => repeats === null);
	const told = first.flatMap((target) => {
		const document = documentOf.get(target.document);
		if (!document) return [];
		const restated = (again.get(target.id) ?? []).toSorted((a, b) => a.at - b.at);
		return [toldBy(document, target, restated)];
	});
	const leads = inheritedLeads(told);
	const records = told.map((record): MatchingRecord => ({
		...record,
		series_name_en: record.series === null ? null : (names.get(record.series) ?? null),
		inherited: leads.get(record.id) ?? null
	}));
	return sorted(records, null);
}

const orNone = (list: readonly string[]): readonly string[] => (list.length === 0 ? [NONE] : list);

/** What records have in a facet. A record is about its document's territory and what it names within. */
function columnOf(facet: Facet, records: readonly MatchingRecord[], names: DepartmentNames): Coded {
	const departments = (list: readonly string[]) =>
		orNone([...new Set(list.map((name) => departmentOf(names, name)))]);
	switch (facet) {
		case 'plan':
			return encodeOne(records.map(planOf));
		case 'unit':
			return encodeOne(records.map(({ unit }) => (unit === '' ? NONE : unit)));
		case 'force':
			return encodeOne(records.map(({ force }) => force ?? NONE));
		case 'region':
			return encodeMany(
				records.map(({ territory, region }) => [...new Set([territory, ...region])])
			);
		case 'department':
			return encodeMany(records.map(({ lead, support }) => departments([...lead, ...support])));
		case 'lead':
		case 'support':
			return encodeMany(records.map((record) => departments(record[facet])));
		case 'sector':
		case 'document':
		case 'kind':
		case 'measure':
		case 'comparator':
			return encodeOne(records.map((record) => record[facet]));
	}
}

const planOf = ({ plan_start, plan_end }: MatchingRecord): string =>
	plan_start === plan_end ? String(plan_end) : `${plan_start}-${plan_end}`;

/** What is searched of a record: its indicator in both languages, the sentence, the departments. */
const searchedText = ({ indicator, indicator_en, quote, lead, support }: MatchingRecord): string =>
	[indicator, indicator_en, quote, ...lead, ...support].join('\n');
