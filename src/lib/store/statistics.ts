import { createHash } from 'node:crypto';
import { csvParseRows } from 'd3-dsv';
import * as v from 'valibot';
import { decimal } from '../base/decimal';
import { withoutMultiplier } from '../language/zh/unit-multiplier';
import type { SeriesRow, StatisticRow } from '../model/record';
import { date, text, year, type Problem } from './catalog';

export const STATISTICS_FILE = 'statistics.csv';

/** What a line must agree with. */
export interface Known {
	series: readonly SeriesRow[];
	/** Territories, by their full names. */
	places: ReadonlySet<string>;
	isUnit: (unit: string) => boolean;
	/** A value in the canonical unit of its quantity; units that count the same things are one. */
	canonical: (value: number, unit: string) => { value: number; unit: string };
}

const COLUMNS = ['series', 'region', 'year', 'value', 'unit', 'source', 'published'] as const;

const NUMBER = /^[-−]?\d+(?:\.\d+)?$/;

const lineSchema = v.object({
	series: text,
	region: text,
	year: v.pipe(v.string(), v.transform(Number), year),
	value: v.pipe(
		v.string(),
		v.trim(),
		v.regex(NUMBER, 'is not a number such as 20.5, without commas'),
		v.transform((digits) => Number(digits.replace('−', '-')))
	),
	unit: text,
	source: text,
	published: v.pipe(
		v.string(),
		v.trim(),
		v.transform((day) => (day === '' ? null : day)),
		v.nullable(date)
	)
});

/** The sound lines of a file, and what is wrong with the others, each named by its number in the file. */
export interface Statistics {
	rows: StatisticRow[];
	problems: Problem[];
}

/** Reads a table of results from statistics. A line that is wrong is named and left out, the others are kept. */
export function readStatistics(csv: string, known: Known): Statistics {
	const result: Statistics = { rows: [], problems: [] };
	const report = (line: number, reason: string) =>
		result.problems.push({ file: STATISTICS_FILE, reason: `line ${line}: ${reason}` });
	const [head, ...lines] = numbered(csv.replace(/^\ufeff/, ''));
	const names = head?.cells.map((name) => name.trim()) ?? [];
	const missing = COLUMNS.filter((name) => !names.includes(name));
	if (missing.length > 0) {
		report(head?.line ?? 1, `the first line lacks ${missing.join(', ')}`);
		return result;
	}
	const read = lineReader(known);
	const first = new Map<string, number>();
	for (const { line, cells } of lines) {
		const row = read(Object.fromEntries(names.map((name, at) => [name, cells[at] ?? ''])));
		if (typeof row === 'string') {
			report(line, row);
			continue;
		}
		const before = first.get(row.id);
		if (before !== undefined) report(line, `says of the same what line ${before} says`);
		else {
			first.set(row.id, line);
			result.rows.push(row);
		}
	}
	return result;
}

interface Line {
	/** From 1. */
	line: number;
	cells: string[];
}

/** The lines that say something; a cell in quotes may hold line breaks. */
function numbered(csv: string): Line[] {
	let line = 1;
	return csvParseRows(csv).flatMap((cells) => {
		const own = { line, cells };
		line +=
			1 + cells.reduce((breaks, cell) => breaks + (cell.match(/\r\n|\r|\n/g)?.length ?? 0), 0);
		return cells.every((cell) => cell.trim() === '') ? [] : [own];
	});
}

/** Makes a reader of lines; what is wrong with one is a text. */
function lineReader(known: Known) {
	const { series, places, canonical } = known;
	const byId = new Map(series.map((row) => [row.id, row]));
	return (cells: object): StatisticRow | string => {
		const parsed = v.safeParse(lineSchema, cells);
		if (!parsed.success)
			return parsed.issues
				.map((issue) => `${v.getDotPath(issue) ?? ''} ${issue.message}`)
				.join('; ');
		const row = parsed.output;
		const of = byId.get(row.series);
		if (!of) return `no series has the id ${row.series}`;
		if (!places.has(row.region)) return `${row.region} is no territory by its full name`;
		const amount = inCanonicalUnit(row.value, row.unit, known);
		if (amount.unit !== canonical(1, of.canonical_unit).unit)
			return `${row.unit} is no unit of ${row.series}, which is in ${of.canonical_unit}`;
		return {
			id: idOf(row),
			...row,
			canonical_value: amount.value,
			canonical_unit: of.canonical_unit
		};
	};
}

/** Tables of statistics write the multiplier into the unit: 万人, 亿元; 千瓦 and 百分点 are units themselves. */
function inCanonicalUnit(value: number, unit: string, { isUnit, canonical }: Known) {
	const { power, bare } = withoutMultiplier(unit, isUnit);
	return isUnit(bare) ? canonical(decimal(value * 10 ** power), bare) : canonical(value, unit);
}

/** The same for the same statement, wherever it stands in the file. */
const idOf = ({ series, region, year: of, source, published }: v.InferOutput<typeof lineSchema>) =>
	`${series}@${of}-${createHash('sha256')
		.update(JSON.stringify([region, source, published]))
		.digest('hex')
		.slice(0, 8)}`;
