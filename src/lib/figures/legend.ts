import { isStatistic } from '../base/document-ids';
import type { LegendEntry } from './legend-entry';
import { legendMark, markStyle } from './look/marks';
import type { ChartPoint } from './charts/point';
import { COLOURS } from './look/theme';
import type { Locale } from '../base/locale';
import { COMPARATORS, type Comparator } from '../model/record';
import { embed } from '../words/messages/embed';
import { series as seriesMessages } from '../words/messages/series';
import type { Figure } from './figure';
import type { Coverage } from '../relate/statements/coverage';

type LegendMark = Pick<ChartPoint, 'kind' | 'comparator' | 'year_start' | 'year_end' | 'statistic'>;

const SPAN = 'M1 4v8M1 8h14';
const LINE = 'M0 8h16';
const STRIP = 'M1.5 6.5h13v4h-13z';
const CROSSED_STRIP = `${STRIP}M1.5 10.5l13 -4`;

/** The comparators to be explained; plain dots need it only beside other marks, open ones never. */
function comparatorsOf(marks: readonly LegendMark[]): Comparator[] {
	const used = COMPARATORS.filter((comparator) =>
		marks.some((mark) => mark.comparator === comparator && !isPlainResult(mark))
	);
	return used.length === 1 && used[0] === 'eq' ? [] : used;
}

const isPlainResult = ({ kind, comparator }: LegendMark) =>
	kind === 'actual' && comparator === 'eq';

/** A line of a chart of several. */
export interface NamedLine {
	name: string;
	colour: string;
}

interface WithStrips {
	lines?: readonly NamedLine[] | undefined;
	coverage?: readonly Coverage[] | undefined;
}

/** The marks that a figure uses with their meaning: its lines, its comparators, results, spans, and years. */
export function legend(
	{ kind, panels, locale }: Pick<Figure, 'kind' | 'panels' | 'locale'>,
	{ lines = [], coverage = [] }: WithStrips
): LegendEntry[] {
	const m = seriesMessages[locale];
	// Differences and indexes are other numbers than those that a comparator was said of.
	const marks = panels.flatMap<LegendMark>(
		({ shown, statements }) =>
			shown?.points ??
			statements.map((statement) => ({ ...statement, statistic: isStatistic(statement) }))
	);
	const axis = kind === 'ranking' || kind === 'ladder' ? 'horizontal' : 'vertical';
	const target = markStyle('target', COLOURS.accent);
	const used = comparatorsOf(marks);
	const strip = (label: string, fill: string): LegendEntry => ({
		label,
		d: STRIP,
		fill,
		stroke: COLOURS.mark,
		width: 1
	});
	return [
		...lines.map(({ name, colour }) => ({
			label: name,
			d: LINE,
			fill: 'none',
			stroke: colour,
			width: 4
		})),
		...used.map((comparator) => ({
			label: m.marks[comparator],
			d: legendMark(comparator, axis),
			fill: target.fill,
			stroke: target.stroke,
			width: target.lineWidth
		})),
		...resultEntries(marks, axis, locale),
		...(marks.some(({ year_start, year_end }) => year_start < year_end)
			? [{ label: m.legendSpan, d: SPAN, fill: 'none', stroke: COLOURS.mark, width: 1.5 }]
			: []),
		...(coverage.includes('target') ? [strip(m.coverageTarget, COLOURS.mark)] : []),
		...(coverage.includes('withdrawn')
			? [{ ...strip(m.coverageWithdrawn, 'none'), d: CROSSED_STRIP }]
			: []),
		...(coverage.includes('silent') ? [strip(m.coverageSilent, 'none')] : [])
	];
}

/** What the marks of results mean: those of documents, and those of statistics. */
function resultEntries(
	marks: readonly LegendMark[],
	axis: 'vertical' | 'horizontal',
	locale: Locale
): LegendEntry[] {
	const { fill, stroke, lineWidth: width } = markStyle('actual', COLOURS.accent);
	const entry = (label: string, statistic: boolean): LegendEntry[] =>
		marks.some((mark) => mark.kind === 'actual' && (mark.statistic ?? false) === statistic)
			? [{ label, d: legendMark('eq', axis, statistic), fill, stroke, width }]
			: [];
	return [...entry(embed[locale].results, false), ...entry(embed[locale].statistics, true)];
}
