import { jointChart, panelCharts, type DrawnPanel } from '../view/comparison-charts';
import { seriesRankings } from '../view/comparison-rankings';
import { comparisonView, type ComparisonView } from '../view/comparison-view';
import { WIDE } from '../draw/option';
import { yearExtent, type ChartPoint } from '../draw/point';
import { startsAtZero } from '../draw/series-chart';
import { goals } from '../../relate/statements/goals';
import type { ComparedSeries, Line } from '../../relate/statements/lines';
import type { SeriesRow } from '../../model/record';
import type { Locale } from '../../base/locale';
import { finding } from '../../words/finding';
import { list } from '../../words/list';
import { compare } from '../../words/messages/compare';
import { embed } from '../../words/messages/embed';
import { series as seriesMessages } from '../../words/messages/series';
import { placeName } from '../../words/places';
import { unitName } from '../../words/units';
import type { Parameters } from '../../base/parameters';
import { estimateWord } from '../../relate/estimate';
import type { Figure, Panel } from '../figure';
import { rankingPanel, rankingRemarks } from './ranking';
import { shownPart } from '../shown-part';
import { nameOf } from '../../words/name';

type Part = Omit<Figure, 'kind' | 'id' | 'locale'>;

/** What is compared, and how, with what its words need. */
interface Comparison extends ComparisonView {
	series: SeriesRow[];
	locale: Locale;
}

/** A name for what has none of its own. */
const ID = 'comparison';

/**
 * Any series and places in any view, as the compare page shows them under an address; null where there is
 * nothing to draw.
 */
export function comparisonFigure(
	compared: readonly ComparedSeries[],
	locale: Locale,
	address: Parameters
): Figure | null {
	const view = comparisonView(compared, address);
	const comparison = { ...view, series: compared.map(({ series }) => series), locale };
	const part = partOf(comparison);
	if (part.panels.length === 0) return null;
	const shown = part.panels.flatMap(({ statements }) => statements);
	const estimates = shown.some((statement) => estimateWord(statement));
	const automatic = comparison.series.some(({ curated }) => !curated);
	return {
		kind: 'compare',
		id: ID,
		locale,
		...part,
		cautions: [
			...part.cautions,
			...(estimates ? [embed[locale].estimates] : []),
			...(automatic ? [embed[locale].automatic] : [])
		]
	};
}

function partOf(comparison: Comparison): Part {
	if (comparison.layout === 'ranking' && comparison.year !== null) {
		return rankings(comparison, comparison.year);
	}
	return comparison.layout === 'one' ? together(comparison) : apart(comparison);
}

function rankings({ lines, series, locale }: Comparison, year: number): Part {
	const all = seriesRankings(lines, year, locale).filter(({ ranking }) => ranking.rows.length > 0);
	const panels = all.map((each) => rankingPanel(each.series, each.ranking, locale));
	const [first] = panels;
	const m = compare[locale];
	const missing = all.flatMap(({ without, disagreeing }) => [
		...(without.length > 0 ? [m.withoutTarget(year, list(without, locale))] : []),
		...(disagreeing.length > 0 ? [m.disagreeing(list(disagreeing, locale))] : [])
	]);
	const remarks = [...new Set(all.flatMap(({ ranking }) => rankingRemarks(ranking, locale)))];
	if (first && panels.length === 1) {
		return {
			title: first.heading ?? '',
			subtitle: '',
			cautions: [...remarks, ...missing.map(asPart)],
			panels: [{ ...first, heading: null }]
		};
	}
	return {
		title: embed[locale].rankingsTitle(year, namesOf(series, locale)),
		subtitle: '',
		cautions: remarks,
		panels
	};
}

/** A sentence as a part of a line of remarks. */
const asPart = (sentence: string) => sentence.replace(/[。.]$/, '');

function together(comparison: Comparison): Part {
	const { lines, view, locale } = comparison;
	const chart = jointChart(lines, (line) => lineName(line, comparison), { view, locale });
	const { points, unit, colours } = chart;
	if (points.length === 0) return NOTHING;
	const statements = chart.lines.flatMap((line) => line.statements);
	const m = compare[locale];
	return {
		...head(comparison, points, unit),
		cautions: [
			...basis(comparison, unit),
			...(startsAtZero(points) ? [] : [m.notFromZero]),
			...(chart.leftOut > 0 ? [asPart(m.leftOutLines(chart.leftOut))] : [])
		],
		panels: [
			{
				heading: null,
				draw: chart.draw,
				height: (width) => (width < WIDE ? 280 : 360),
				...shownPart(points, unit, statements, view)
			}
		],
		lines: chart.lines.map((line) => ({
			name: lineName(line, comparison),
			colour: colours.get(line.key) ?? ''
		}))
	};
}

function apart(comparison: Comparison): Part {
	const { lines, view, locale, sharable, free } = comparison;
	const charts = panelCharts(lines, {
		view,
		locale,
		sharedValues: sharable && !free,
		sharedYears: !sharable || !free
	}).filter(({ points }) => points.length > 0);
	const points = charts.flatMap((chart) => chart.points);
	if (points.length === 0) return NOTHING;
	const m = compare[locale];
	const [first] = charts;
	const single = charts.length === 1;
	const leftOut = charts.reduce((sum, { panel }) => sum + panel.leftOut, 0);
	return {
		...head(comparison, points, single ? (first?.unit ?? '') : ''),
		cautions: [
			...basis(comparison, sharable ? (first?.unit ?? '') : ''),
			...(sharable && !single ? [free ? m.freeAxes : m.sharedAxes] : []),
			...(charts.every(({ fromZero }) => fromZero)
				? []
				: [single ? m.notFromZero : embed[locale].someNotFromZero]),
			...(leftOut > 0 ? [asPart(m.leftOut(leftOut))] : [])
		],
		panels: charts.map((chart) => panel(chart, comparison, single))
	};
}

const PANEL_HEIGHT = 190;

function panel(
	{ panel: { lines, series, place }, unit, points, draw }: DrawnPanel,
	{ series: all, view, locale }: Comparison,
	single: boolean
): Panel {
	const statements = lines.flatMap((line) => line.statements);
	const name = all.length === 1 ? placeName(place ?? '', locale) : nameOf(series, locale);
	const level = view === 'level';
	const phrase =
		view !== 'index' && lines.length === 1 ? finding(goals(statements), locale, name) : null;
	const word = phrase ?? (level ? unitName(unit, locale) : '');
	return {
		heading: single ? null : embed[locale].withFinding(name, word || null),
		draw,
		height: (width) => (single && width >= WIDE ? 300 : PANEL_HEIGHT),
		...shownPart(points, unit, statements, view)
	};
}

const NOTHING: Part = { title: '', subtitle: '', cautions: [], panels: [] };

/** Title, and a line of places, years and the one unit where there is one. */
function head(
	{ lines, series, view, locale }: Comparison,
	points: readonly ChartPoint[],
	unit: string
): Pick<Figure, 'title' | 'subtitle'> {
	const m = embed[locale];
	const places = [...new Set(lines.map(({ place }) => place))];
	const [only] = lines;
	const phrase =
		only && lines.length === 1 && view !== 'index'
			? finding(goals(only.statements), locale, namesOf(series, locale))
			: null;
	return {
		title:
			series.length === 1
				? m.title(namesOf(series, locale), true, phrase)
				: m.comparisonTitle(namesOf(series, locale)),
		subtitle: m.subtitle(places, yearExtent(points), view === 'level' ? unitName(unit, locale) : '')
	};
}

/** What the values are where they are not the documents' own. */
function basis({ view, locale }: Comparison, unit: string): string[] {
	const m = seriesMessages[locale];
	if (view === 'index') return [m.indexUnit];
	return view === 'change' ? [m.changeUnit(unitName(unit, locale))] : [];
}

const namesOf = (series: readonly SeriesRow[], locale: Locale) =>
	embed[locale].names(series.map((each) => nameOf(each, locale)));

/** What tells a line from the others: its series, its place, or both. */
function lineName({ series, place }: Line, { lines, locale }: Comparison): string {
	const many = (value: (line: Line) => string) => new Set(lines.map(value)).size > 1;
	const parts = [
		...(many((line) => line.series.id) ? [nameOf(series, locale)] : []),
		...(many((line) => line.place) ? [placeName(place, locale)] : [])
	];
	return parts.join(' ') || nameOf(series, locale);
}
