import type { MissGroup } from './misses';
import { SCORED_FIELDS, type Figures, type ScoredField } from './score';
import type { Reliability } from './reliability';
import type { LabelSetEntry } from './sets';

/** Digits after the point that a share is kept with: finer than one label in ten thousand means nothing. */
const DIGITS = 4;

/** What one set of labels says of the extractor. */
export interface ScoredSet extends Pick<LabelSetEntry, 'id' | 'name' | 'name_en' | 'used'> {
	figures: Figures;
	/** ISO date of a first reading; null where the figures are those of the extractor as it is. */
	read: string | null;
}

/** All figures that readers are shown of the extractor's accuracy: `data/evaluation.json`. */
export interface Evaluation {
	sets: ScoredSet[];
	/** Short texts by form of number: how many there are, and in how many everything named is right. */
	forms: { cases: number; right: number };
	/** How often records are right by how sure they are, on documents that the weights were not fitted to. */
	reliability: Reliability;
}

/** The evaluation as the project keeps it: rounded and in a fixed order, so that the same run gives the same file. */
export function evaluationJson(evaluation: Evaluation): string {
	const rounded = JSON.stringify(
		evaluation,
		(_key, value: unknown) => (typeof value === 'number' ? Number(value.toFixed(DIGITS)) : value),
		'\t'
	);
	return `${rounded}\n`;
}

/** A column of the table of figures: what it shows of each set. */
interface FigureColumn {
	name: string;
	of: (figures: Figures) => number[];
}

const fields = (...names: ScoredField[]): FigureColumn => ({
	name: names.join(' · '),
	of: (figures) => names.map((name) => figures.fields[name])
});
const FIGURES: readonly FigureColumn[] = [
	{ name: 'found · right of those read', of: ({ recall, precision }) => [recall, precision] },
	{ name: 'F1', of: ({ f1 }) => [f1] },
	{ name: 'quotable', of: ({ quotable }) => [quotable] },
	fields('value', 'unit', 'comparator'),
	fields('kind', 'years'),
	fields('indicator'),
	fields('measure', 'sector', 'region'),
	fields('lead', 'support')
];

const percent = (share: number) => (100 * share).toFixed(1);

/** The figures as a table in Markdown, a line for each set. */
export function markdownTable(sets: readonly ScoredSet[]): string {
	const rows = [
		['labels of', 'first read', 'labels', ...FIGURES.map(({ name }) => name)],
		...sets.map(({ name_en, figures, read }) => [
			name_en,
			read ?? '',
			String(figures.labels),
			...FIGURES.map(({ of }) => of(figures).map(percent).join(' · '))
		])
	];
	const widths = rows[0]?.map((_, column) =>
		Math.max(3, ...rows.map((row) => row[column]?.length ?? 0))
	);
	const line = (row: string[], fill = ' ') =>
		`| ${row.map((cell, column) => cell.padEnd(widths?.[column] ?? 0, fill)).join(' | ')} |`;
	const [head = [], ...body] = rows;
	return [
		line(head),
		line(
			head.map(() => ''),
			'-'
		),
		...body.map((row) => line(row))
	].join('\n');
}

/** Puts new text between the two marks of a name in a document, or returns it unchanged where it has no such marks. */
export function betweenMarks(document: string, name: string, text: string): string {
	const [begin, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
	const from = document.indexOf(begin);
	const to = document.indexOf(end);
	if (from < 0 || to < from) return document;
	return `${document.slice(0, from + begin.length)}\n\n${text}\n\n${document.slice(to)}`;
}

/** The figures as a table for a terminal. */
export function figuresTable(figures: Figures): string {
	const { labels, found, missed, extra } = figures;
	const shares = (['precision', 'recall', 'f1', 'quotable'] as const).map((name) =>
		shareLine(name, figures[name])
	);
	const right = SCORED_FIELDS.map((field) => shareLine(field, figures.fields[field]));
	const counts = `${labels} labels: ${found} found, ${missed} missed, ${extra} too many`;
	return [counts, ...shares, 'of those found, right in', ...right].join('\n');
}

function shareLine(name: string, share: number): string {
	return `  ${name.padEnd(10)} ${percent(share).padStart(5)} %`;
}

/** The reliability of confidence as a table for a terminal. */
export function reliabilityTable({ bands, sure }: Reliability): string {
	const lines = bands.map(
		({ from, to, records, right }) =>
			`  ${from.toFixed(2)} to ${to.toFixed(2)} ${String(records).padStart(6)} records, ${percent(right).padStart(5)} % right`
	);
	const of = `at least ${sure.from}: ${percent(sure.share)} % of all, of which ${percent(sure.right)} % right`;
	return ['confidence, on documents left out of the fit', ...lines, of].join('\n');
}

/** The misses, at most `limit` lines of each group. */
export function missesText(groups: readonly MissGroup[], limit: number): string {
	return groups
		.map(({ sort, rule, lines }) => {
			const shown = lines.slice(0, limit).map((line) => `  ${line}`);
			if (lines.length > limit) shown.push(`  … and ${lines.length - limit} more`);
			return [`${sort} · ${rule} (${lines.length})`, ...shown].join('\n');
		})
		.join('\n\n');
}
