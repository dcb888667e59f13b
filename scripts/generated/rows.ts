import type { CatalogEntry, ExtractedRecord } from '../../src/lib/model/record';
import { NONE, type Facet } from '../../src/lib/model/filters';
import { encodeMany, encodeOne, type Coded, type Codes } from '../../src/lib/store/explore/coded';
import type { SpokenYears } from '../../src/lib/store/explore/cross-conditions';
import { YEARS } from './documents';
import type { MadePlace } from './places';
import { randomOf } from './random';

/** A real document with the records that were read in it. */
export interface ReadSeed {
	entry: CatalogEntry;
	records: readonly ExtractedRecord[];
}

/** Rows as the explorer counts them. */
export interface FacetRows {
	facets: readonly Facet[];
	columns: readonly Coded[];
	years: SpokenYears;
}

/** As many documents as there are places and years; of more rows each document has more. */
const MOST_DOCUMENTS = 40_000;

/** What a record has in the facets that depend on nothing but itself. */
const OF_RECORD: Partial<Record<Facet, (record: ExtractedRecord) => readonly string[]>> = {
	sector: ({ sector }) => [sector],
	department: ({ lead, support }) => orNone([...new Set([...lead, ...support])]),
	kind: ({ kind }) => [kind],
	measure: ({ measure }) => [measure],
	unit: ({ unit }) => [unit || NONE],
	lead: ({ lead }) => orNone(lead),
	support: ({ support }) => orNone(support)
};
const orNone = (list: readonly string[]) => (list.length === 0 ? [NONE] : list);

/**
 * Rows of ten facets, drawn from the records of real documents, of as many places and years as `generateDocuments`
 * makes: what the explorer would count if they had been read, without reading them.
 */
export function facetRows(
	seeds: readonly ReadSeed[],
	places: readonly MadePlace[],
	rows: number,
	seed = 1
): FacetRows {
	const random = randomOf(seed);
	const spoken = seeds.filter(({ records }) => records.length > 0);
	const records = spoken.flatMap((own) => own.records);
	const firsts: number[] = [];
	for (const own of spoken) firsts.push((firsts.at(-1) ?? 0) + own.records.length);
	const average = records.length / spoken.length;
	const documents = Math.max(1, Math.min(MOST_DOCUMENTS, Math.round(rows / average)));

	const drawn = new Uint32Array(rows);
	const document = new Uint32Array(rows);
	const [first, last] = [new Int16Array(rows), new Int16Array(rows)];
	for (let row = 0, own = 0; own < documents; own += 1) {
		const template = random.below(spoken.length);
		const { entry, records: said } = spoken[template] as ReadSeed;
		const from = (firsts[template] ?? 0) - said.length;
		const later = yearOf(own, places) - entry.plan_start;
		for (const end = Math.round(((own + 1) * rows) / documents); row < end; row += 1) {
			const index = random.below(said.length);
			drawn[row] = from + index;
			document[row] = own;
			first[row] = (said[index]?.year_start ?? 0) + later;
			last[row] = (said[index]?.year_end ?? 0) + later;
		}
	}
	const ids = Array.from({ length: documents }, (_, index) => `g${index}`);
	const columns: Partial<Record<Facet, Coded>> = {
		region: regionColumn(records, places, drawn, document),
		document: { ...encodeOne(ids), codes: document },
		plan: repeated(encodeOne(ids.map((_, index) => String(yearOf(index, places)))), document)
	};
	for (const [facet, valuesOf] of Object.entries(OF_RECORD))
		columns[facet as Facet] = columnOf(records.map(valuesOf), drawn);
	return {
		facets: Object.keys(columns) as Facet[],
		columns: Object.values(columns),
		years: { first, last }
	};
}

const yearOf = (document: number, places: readonly MadePlace[]) =>
	YEARS.first + (Math.floor(document / places.length) % YEARS.count);

/** Where every record has one value, so has every row. */
const columnOf = (values: readonly (readonly string[])[], drawn: Uint32Array): Coded =>
	values.every((own) => own.length === 1)
		? repeated(encodeOne(values.map(([own = '']) => own)), drawn)
		: repeated(encodeMany(values), drawn);

/** An array of the type of another. */
const sameType = <Type extends Codes>(codes: Type, length: number): Type =>
	new (codes.constructor as new (length: number) => Type)(length);

/** A column whose rows are drawn from those of another. */
function repeated({ values, codes, starts }: Coded, drawn: Uint32Array): Coded {
	if (!starts) {
		const all = sameType(codes, drawn.length);
		for (let row = 0; row < drawn.length; row += 1)
			all[row] = codes[drawn[row] as number] as number;
		return { values, codes: all, starts: null };
	}
	const own = new Uint32Array(drawn.length + 1);
	for (let row = 0; row < drawn.length; row += 1) {
		const from = drawn[row] as number;
		own[row + 1] = (own[row] as number) + (starts[from + 1] as number) - (starts[from] as number);
	}
	const all = sameType(codes, own[drawn.length] as number);
	for (let row = 0; row < drawn.length; row += 1) {
		const from = starts[drawn[row] as number] as number;
		const [at, end] = [own[row] as number, own[row + 1] as number];
		for (let place = at; place < end; place += 1) all[place] = codes[from + place - at] as number;
	}
	return { values, codes: all, starts: own };
}

/** A row is about the place of its document, and about those within that its record names. */
function regionColumn(
	records: readonly ExtractedRecord[],
	places: readonly MadePlace[],
	drawn: Uint32Array,
	document: Uint32Array
): Coded {
	const within = encodeMany([
		...places.map(({ name }) => [name]),
		...records.map(({ region }) => region)
	]);
	const { values, codes, starts } = within;
	const startOf = (index: number) => starts?.[index] ?? 0;
	const own = new Uint32Array(drawn.length + 1);
	const lengthOf = (row: number) => {
		const record = places.length + (drawn[row] as number);
		return 1 + startOf(record + 1) - startOf(record);
	};
	for (let row = 0; row < drawn.length; row += 1)
		own[row + 1] = (own[row] as number) + lengthOf(row);
	const all = sameType(codes, own[drawn.length] as number);
	for (let row = 0; row < drawn.length; row += 1) {
		let at = own[row] as number;
		all[at++] = codes[startOf((document[row] as number) % places.length)] as number;
		for (let from = startOf(places.length + (drawn[row] as number)); at < (own[row + 1] as number);)
			all[at++] = codes[from++] as number;
	}
	return { values, codes: all, starts: own };
}
