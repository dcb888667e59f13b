import type { SeriesRow } from '../../model/record';
import { estimateWord } from '../estimate';
import { clauseBefore, partOfYear } from '../own-clause';
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
	| { note: 'mixed-documents'; kinds: Statement['document_kind'][] };

/** Words by which a growth is measured on another basis than a plain one. */
const BASIS =
	/同口径|同比口径|可比口径|可比价格?|不变价格?|剔除[^，。；]*?因素|扣除[^，。；]*?因素/;

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
	const estimates = worded(statements, (statement) => estimateWord(statement)?.word);
	if (estimates.length > 0) found.push({ note: 'estimates', statements: estimates });
	const partial = worded(statements, (statement) => partOfYear(clauseBefore(statement)));
	if (partial.length > 0) found.push({ note: 'part-of-year', statements: partial });
	const basisWord = (statement: Statement) => BASIS.exec(clauseBefore(statement))?.[0];
	const isPlain = (statement: Statement) => basisWord(statement) === undefined;
	const qualified = worded(statements, basisWord);
	if (qualified.length > 0 && statements.some(isPlain)) {
		found.push({ note: 'basis-words', statements: qualified });
	}
	const scopes = worded(statements, ({ scope }) => scope ?? undefined);
	if (scopes.length > 0) found.push({ note: 'scopes', statements: scopes });
	const bases = distinct(statements.flatMap(({ base_year }) => base_year ?? []));
	if (bases.length > 1) found.push({ note: 'bases', bases: bases.toSorted() });
	const kinds = distinct(targets.map(({ document_kind }) => document_kind));
	if (kinds.length > 1) found.push({ note: 'mixed-documents', kinds });
	return found;
}

const isSpan = ({ year_start, year_end }: Statement) => year_start !== year_end;
const spanOf = ({ year_start, year_end }: Statement) => `${year_start}–${year_end}`;

/** The words that are found at some statements, each once a year. */
function worded(
	statements: readonly Statement[],
	find: (statement: Statement) => string | undefined
): YearWords[] {
	const found = statements.flatMap((statement): [string, YearWords][] => {
		const words = find(statement);
		const year = statement.year_end;
		return words ? [[`${year} ${words}`, { year, words }]] : [];
	});
	return [...new Map(found).values()];
}
