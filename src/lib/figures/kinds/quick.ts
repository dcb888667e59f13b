import type { ChartSpec } from '../charts/chart-spec';
import type { ChartPoint } from '../charts/point';
import { rankingHeight } from '../charts/ranking';
import type { Locale } from '../../base/locale';
import { formatNumber } from '../../words/number';
import { distinctColours } from '../view/comparison-points';
import { placeColour } from '../look/palette';
import { cellText, type SqlResult } from '../../model/sql-result';

/** Which columns a quick chart takes: a number by a word, a year or a day, perhaps for several groups. */
export interface ChartColumns {
	value: string;
	by: string;
	group: string | null;
}

interface QuickChart {
	chart: ChartSpec;
	/** The values in words. */
	alternative: string;
	height: number;
	/** How many of the rows are drawn. */
	drawn: number;
}

const MOST_LINES = 8;
const MOST_BARS = 40;
const YEARS = [1949, 2100] as const;

const isYear = (value: unknown) =>
	typeof value === 'number' && Number.isInteger(value) && value >= YEARS[0] && value <= YEARS[1];

/** Days in a year of the calendar, on average. */
const YEAR_MS = 365.2425 * 24 * 60 * 60 * 1000;

/** Where a year, a day or a time stands on an axis of years; null of anything else. A day is a part of its year. */
function yearOf(value: unknown): number | null {
	if (isYear(value)) return Number(value);
	if (typeof value !== 'string' && !(value instanceof Date)) return null;
	const moment = new Date(value);
	if (Number.isNaN(moment.getTime())) return null;
	const year = moment.getUTCFullYear();
	return year + (moment.getTime() - Date.UTC(year, 0, 1)) / YEAR_MS;
}

/** Whether all values of a column are years, or days and times. */
function isTimeColumn({ columns, rows }: SqlResult, name: string): boolean {
	const type = columns.find((column) => column.name === name)?.type;
	const isTime = type === 'date' || type === 'timestamp' ? yearOf : isYear;
	return rows.length > 0 && rows.every((row) => Boolean(isTime(row[name])));
}

/** The columns that a chart of a result would take, or null where nothing in it can be drawn. */
export function chartColumns(result: SqlResult): ChartColumns | null {
	const numbers = result.columns.filter(({ type }) => type === 'number').map(({ name }) => name);
	const words = result.columns.filter(({ type }) => type !== 'number').map(({ name }) => name);
	const year = numbers.find((name) => isTimeColumn(result, name));
	const value = numbers.findLast((name) => name !== year);
	const time = year ?? words.find((name) => isTimeColumn(result, name));
	const by = time ?? words[0];
	if (value === undefined || by === undefined || result.rows.length < 2) return null;
	const groups = words.filter((name) => name !== time);
	const group =
		time === undefined ? null : (groups.find((name) => distinct(result, name) > 1) ?? null);
	return { value, by, group };
}

const distinct = ({ rows }: SqlResult, name: string) =>
	new Set(rows.map((row) => cellText(row[name]))).size;

/** Draws a result: over years or days as lines, by words as a dot plot of the first rows. */
export function quickChart(
	result: SqlResult,
	columns: ChartColumns,
	locale: Locale
): QuickChart | null {
	const numbers = result.rows.filter((row) => typeof row[columns.value] === 'number');
	if (numbers.length === 0) return null;
	return isTimeColumn(result, columns.by)
		? overYears(numbers, columns, locale)
		: byWords(numbers, columns, locale);
}

type Row = SqlResult['rows'][number];

function overYears(
	rows: readonly Row[],
	{ value, by, group }: ChartColumns,
	locale: Locale
): QuickChart {
	const nameOf = (row: Row) => (group === null ? '' : cellText(row[group]));
	const groups = [...new Set(rows.map(nameOf))].slice(0, MOST_LINES);
	const shown = rows.filter((row) => groups.includes(nameOf(row)));
	const colours = distinctColours(groups, placeColour);
	const points = shown.map((row, index): ChartPoint => {
		const number = Number(row[value]);
		const year = yearOf(row[by]) ?? 0;
		const last = !shown.slice(index + 1).some((other) => nameOf(other) === nameOf(row));
		const label = formatNumber(number, locale);
		return {
			id: String(index),
			kind: 'target',
			comparator: 'eq',
			low: number,
			high: number,
			year_start: year,
			year_end: year,
			place: nameOf(row),
			label: last && group !== null ? `${nameOf(row)} ${label}` : label
		};
	});
	const many = groups.length > 1;
	const chart: ChartSpec<'series'> = {
		type: 'series',
		points,
		unit: '',
		locale,
		joined: true,
		...(many ? { colour: ({ place }) => colours.get(place) ?? '' } : {})
	};
	const alternative = points
		.map(({ place, label }, index) => `${cellText(shown[index]?.[by])} ${place} ${label}`)
		.map((words) => words.replace(/ {2,}/, ' '))
		.join('; ');
	return { chart, alternative, height: 340, drawn: shown.length };
}

function byWords(rows: readonly Row[], { value, by }: ChartColumns, locale: Locale): QuickChart {
	const shown = rows.slice(0, MOST_BARS).map((row, index) => {
		const number = Number(row[value]);
		return {
			// Two rows may be about the same word; the axis needs them apart.
			place: `${cellText(row[by]).slice(0, 24)}${'\u200b'.repeat(index)}`,
			value: { low: number, high: number, comparator: 'eq' as const },
			label: formatNumber(number, locale)
		};
	});
	return {
		chart: { type: 'ranking', rows: shown, unit: '', locale },
		alternative: shown.map(({ place, label }) => `${place} ${label}`).join('; '),
		height: rankingHeight(shown),
		drawn: shown.length
	};
}
