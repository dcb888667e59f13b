import { csvParseRows } from 'd3-dsv';
import * as v from 'valibot';
import { decimal } from '../base/decimal';
import { withoutInvisible } from '../base/invisible';
import { withoutMultiplier } from '../language/zh/unit-multiplier';
import type { Vocabulary } from '../language/vocabulary';
import type { SeriesRow, StatisticRow } from '../model/record';
import { createConverter, foldUnit } from '../model/units/units';
import type { SeriesVocabulary } from '../relate/definitions';
import { date, year } from './catalog';
import { FAULTS, type FaultWords } from './statistic-faults';
import { STATISTIC_COLUMNS, type StatisticColumn } from './statistics-columns';

export const STATISTICS_FILE = 'statistics.csv';

/** A result of a table, before it has an id. */
export type NewStatistic = Omit<StatisticRow, 'id'>;

/** What is wrong with a line; the first is 1. */
export interface LineFault {
	line: number;
	words: FaultWords;
}

/** The sound lines of a table, and what is wrong with the others. */
export interface ReadStatistics {
	rows: NewStatistic[];
	faults: LineFault[];
}

/** What a line must agree with. */
interface Known {
	series: readonly SeriesRow[];
	/** Territories, by their full names. */
	places: ReadonlySet<string>;
	isUnit: (unit: string) => boolean;
	/** A value in the canonical unit of its quantity; units that count the same things are one. */
	canonical: (value: number, unit: string) => { value: number; unit: string };
}

/** Reads tables of statistics by the vocabularies of the pipeline. */
export type StatisticsTableReader = (
	csv: string,
	series: readonly SeriesRow[],
	territories: readonly string[]
) => ReadStatistics;

export function createStatisticsReader(
	{ units, regions }: Pick<Vocabulary, 'units' | 'regions'>,
	{ countedAs }: Pick<SeriesVocabulary, 'countedAs'>
): StatisticsTableReader {
	const toCanonical = createConverter(units);
	const names = regions.map(({ name }) => name);
	return (csv, series, territories) =>
		readStatistics(csv, {
			series,
			places: new Set([...names, ...territories]),
			isUnit: (unit) => units.units.has(foldUnit(unit)),
			canonical(value, unit) {
				const canonical = toCanonical(value, unit);
				return { ...canonical, unit: countedAs(canonical.unit) };
			}
		});
}

/** Whether a text begins as a table of statistics does, though columns may be missing. */
export function isStatistics(csv: string): boolean {
	const names = namesOf(numbered(csv.slice(0, 4096))[0]);
	return (['series', 'year', 'value'] as const).every((name) => names.includes(name));
}

const namesOf = (head: Line | undefined): string[] =>
	head?.cells.map((name) => name.trim().toLowerCase()) ?? [];

/** Reads a table of results from statistics. A line that is wrong is named and left out, the others are kept. */
function readStatistics(csv: string, known: Known): ReadStatistics {
	const result: ReadStatistics = { rows: [], faults: [] };
	const report = (line: number, words: FaultWords) => result.faults.push({ line, words });
	const [head, ...lines] = numbered(csv);
	const names = namesOf(head);
	const missing = STATISTIC_COLUMNS.filter((name) => !names.includes(name));
	if (missing.length > 0) {
		report(head?.line ?? 1, FAULTS.lacks(missing));
		return result;
	}
	const read = lineReader(known);
	const first = new Map<string, number>();
	for (const { line, cells } of lines) {
		const cell = (name: StatisticColumn) =>
			withoutInvisible(cells[names.indexOf(name)] ?? '').trim();
		const row = read(cell);
		if (Array.isArray(row)) {
			report(line, joined(row));
			continue;
		}
		const key = statisticKey(row);
		const before = first.get(key);
		if (before !== undefined) report(line, FAULTS.again(before));
		else {
			first.set(key, line);
			result.rows.push(row);
		}
	}
	return result;
}

/** What two lines agree in that say of the same: series and year, and the rest of what names a statistic. */
const statisticKey = ({ series, year: of, region, source, published }: NewStatistic): string =>
	JSON.stringify([series, of, region, source, published]);

interface Line {
	/** From 1. */
	line: number;
	cells: string[];
}

/** The lines that say something; a cell in quotes may hold line breaks. */
function numbered(csv: string): Line[] {
	let line = 1;
	return csvParseRows(csv.replace(/^\ufeff/, '')).flatMap((cells) => {
		const own = { line, cells };
		line +=
			1 + cells.reduce((breaks, cell) => breaks + (cell.match(/\r\n|\r|\n/g)?.length ?? 0), 0);
		return cells.every((cell) => cell.trim() === '') ? [] : [own];
	});
}

const joined = (faults: readonly FaultWords[]): FaultWords => ({
	zh: faults.map(({ zh }) => zh).join('；'),
	en: faults.map(({ en }) => en).join('; ')
});

const NUMBER = /^[-−]?\d+(?:\.\d+)?$/;

/** What each cell must be, by its column. */
const CELLS: Readonly<
	Record<
		StatisticColumn,
		{ fits: (cell: string) => boolean; fault: (column: string) => FaultWords }
	>
> = {
	series: { fits: Boolean, fault: FAULTS.empty },
	region: { fits: Boolean, fault: FAULTS.empty },
	year: { fits: (cell) => v.is(year, Number(cell || NaN)), fault: FAULTS.year },
	value: { fits: (cell) => NUMBER.test(cell), fault: FAULTS.number },
	unit: { fits: Boolean, fault: FAULTS.empty },
	source: { fits: Boolean, fault: FAULTS.empty },
	published: { fits: (cell) => cell === '' || v.is(date, cell), fault: FAULTS.day }
};

/** Makes a reader of lines; what is wrong with one is a list of faults. */
function lineReader(known: Known) {
	const { places, canonical } = known;
	const find = seriesFinder(known.series);
	return (cell: (name: StatisticColumn) => string): NewStatistic | FaultWords[] => {
		const faults = STATISTIC_COLUMNS.filter((name) => !CELLS[name].fits(cell(name)));
		if (faults.length > 0) return faults.map((name) => CELLS[name].fault(name));
		const [region, unit] = [cell('region'), cell('unit')];
		const series = find(cell('series'));
		if (!series) return [FAULTS.series(cell('series'))];
		if (!places.has(region)) return [FAULTS.region(region, fullNames(region, places))];
		const value = Number(cell('value').replace('−', '-'));
		const amount = inCanonicalUnit(value, unit, known);
		if (amount.unit !== canonical(1, series.canonical_unit).unit)
			return [FAULTS.unit(unit, series.id, series.canonical_unit)];
		return {
			series: series.id,
			region,
			year: Number(cell('year')),
			value,
			unit,
			source: cell('source'),
			published: cell('published') || null,
			canonical_value: amount.value,
			canonical_unit: series.canonical_unit
		};
	};
}

/** The full names that a short one may stand for: 内蒙古 for 内蒙古自治区. Three at most. */
const fullNames = (name: string, places: ReadonlySet<string>): string[] =>
	[...places].filter((place) => place.startsWith(name)).slice(0, 3);

/** Finds a series by its id, or by its Chinese name where no other has it. */
function seriesFinder(series: readonly SeriesRow[]) {
	const byId = new Map(series.map((row) => [row.id, row]));
	const byName = new Map<string, SeriesRow | null>();
	for (const row of series) byName.set(row.name, byName.has(row.name) ? null : row);
	return (asked: string): SeriesRow | null | undefined => byId.get(asked) ?? byName.get(asked);
}

/** Tables of statistics write the multiplier into the unit: 万人, 亿元; 千瓦 and 百分点 are units themselves. */
function inCanonicalUnit(value: number, unit: string, { isUnit, canonical }: Known) {
	const { power, bare } = withoutMultiplier(unit, isUnit);
	return isUnit(bare) ? canonical(decimal(value * 10 ** power), bare) : canonical(value, unit);
}
