import type { DocumentKind, SeriesRow } from '../../model/record';
import { ESTIMATED, estimateOf } from '../estimate';
import type { Statement } from './statement';

/** Words of a sentence that qualify the number of a year. */
interface YearWords {
	year: number;
	words: string;
}

/** A difference between compared statements that a reader must know of. Worded in `messages/series.ts`. */
export type Note =
	| { note: 'automatic' }
	| { note: 'wordings'; wordings: string[] }
	| { note: 'units'; units: string[]; canonical: string }
	| { note: 'spans'; spans: string[] }
	| { note: 'comparators' }
	| { note: 'places'; places: string[] }
	| { note: 'estimates'; statements: YearWords[] }
	| { note: 'part-of-year'; statements: YearWords[] }
	| { note: 'basis-words'; statements: YearWords[] }
	| { note: 'scopes'; statements: YearWords[] }
	| { note: 'bases'; bases: number[] }
	| { note: 'mixed-documents'; kinds: DocumentKind[] };

const distinct = <Value>(values: readonly Value[]): Value[] => [...new Set(values)];

/** Differences in scope, unit, basis and source between the statements of a series. */
export function notes(series: SeriesRow, statements: readonly Statement[]): Note[] {
	const found: Note[] = [];
	if (!series.curated) found.push({ note: 'automatic' });
	const wordings = distinct(statements.map(({ indicator }) => indicator));
	if (wordings.length > 1) found.push({ note: 'wordings', wordings });
	const units = distinct(statements.map(({ unit }) => unit));
	if (units.length > 1) found.push({ note: 'units', units, canonical: series.canonical_unit });
	const spans = distinct(statements.filter(isSpan).map(spanOf));
	if (spans.length > 0 && statements.some((statement) => !isSpan(statement))) {
		found.push({ note: 'spans', spans });
	}
	const targets = statements.filter(({ kind }) => kind === 'target');
	if (distinct(targets.map(({ comparator }) => comparator)).length > 1) {
		found.push({ note: 'comparators' });
	}
	const places = distinct(statements.flatMap(({ region }) => region));
	if (places.length > 0) found.push({ note: 'places', places });
	const estimates = worded(statements, estimateWords);
	if (estimates.length > 0) found.push({ note: 'estimates', statements: estimates });
	const partial = worded(statements, ({ part_of_year }) => part_of_year);
	if (partial.length > 0) found.push({ note: 'part-of-year', statements: partial });
	const qualified = worded(statements, ({ basis }) => basis);
	if (qualified.length > 0 && statements.some(({ basis }) => basis === null)) {
		found.push({ note: 'basis-words', statements: qualified });
	}
	const scopes = worded(statements, ({ scope }) => scope);
	if (scopes.length > 0) found.push({ note: 'scopes', statements: scopes });
	const bases = distinct(
		statements.flatMap(({ base_year, year_start }) =>
			base_year === null || base_year === year_start - 1 ? [] : base_year
		)
	);
	if (bases.length > 1) found.push({ note: 'bases', bases: bases.toSorted() });
	const kinds = distinct(targets.flatMap(({ document_kind }) => document_kind ?? []));
	if (kinds.length > 1) found.push({ note: 'mixed-documents', kinds });
	return found;
}

const isSpan = ({ year_start, year_end }: Statement) => year_start !== year_end;
const spanOf = ({ year_start, year_end }: Statement) => `${year_start}–${year_end}`;

function estimateWords(statement: Statement): string | null {
	const estimate = estimateOf(statement);
	return estimate && ESTIMATED[estimate];
}

/** The words that are found at some statements, each once a year. */
function worded(
	statements: readonly Statement[],
	find: (statement: Statement) => string | null
): YearWords[] {
	const found = statements.flatMap((statement): [string, YearWords][] => {
		const words = find(statement);
		const year = statement.year_end;
		return words ? [[`${year} ${words}`, { year, words }]] : [];
	});
	return [...new Map(found).values()];
}
