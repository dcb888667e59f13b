import { jointChart, panelCharts, withdrawnIn, type DrawnPanel } from '../view/comparison-charts';
import { seriesRankings } from '../view/comparison-rankings';
import { comparisonView, type ComparisonView } from '../view/comparison-view';
import { WIDE } from '../look/theme';
import { yearExtent, type ChartPoint } from '../charts/point';
import { startsAtZero } from '../charts/series';
import { asOfIn } from '../../base/as-of';
import { vintageOf } from '../../relate/statements/as-of';
import { asOfCaution } from '../as-of-caution';
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
import { chartUnit } from '../../words/number';
import type { Parameters } from '../../base/parameters';
import { pointsInWords, statementsInWords } from '../alternative';
import { completeFigure, type FigureParts } from '../complete-figure';
import type { Figure, FigurePanel } from '../figure';
import { lineNames } from '../view/line-names';
import { rankingPanel } from './ranking';
import { shownPart } from '../shown-part';
import { nameOf } from '../../words/name';

/** What the layouts of a comparison say of themselves. */
type ComparisonParts = Omit<FigureParts, 'kind' | 'id' | 'locale' | 'series'>;

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
	const day = asOfIn(address);
	const view = comparisonView(
		compared.map((each) => vintageOf(each, day)),
		address
	);
	const comparison = { ...view, series: compared.map(({ series }) => series), locale };
	const part = partOf(comparison);
	if (part.panels.length === 0) return null;
	return completeFigure({
		kind: 'compare',
		id: ID,
		locale,
		series: comparison.series,
		...part,
		cautions: [...asOfCaution(day, locale), ...part.cautions]
	});
}

function partOf(comparison: Comparison): ComparisonParts {
	if (comparison.layout === 'ranking' && comparison.year !== null) {
		return rankings(comparison, comparison.year);
	}
	return comparison.layout === 'one' ? together(comparison) : apart(comparison);
}

function rankings({ lines, series, locale }: Comparison, year: number): ComparisonParts {
	const m = compare[locale];
	const all = seriesRankings(lines, year, locale).filter(({ ranking }) => ranking.rows.length > 0);
	const panels = all.map(({ series: one, ranking, without, disagreeing }): FigurePanel => {
		const panel = rankingPanel(one, ranking, locale);
		const missing = [
			...(without.length > 0 ? [m.withoutTarget(year, list(without, locale))] : []),
			...(disagreeing.length > 0 ? [m.disagreeing(list(disagreeing, locale))] : [])
		];
		return { ...panel, series: one.id, cautions: [...panel.cautions, ...missing.map(asPart)] };
	});
	const [first] = panels;
	const [only] = series;
	if (first && only && panels.length === 1) {
		return {
			title: first.heading ?? '',
			unit: chartUnit((all[0]?.series ?? only).canonical_unit, locale),
			cautions: first.cautions,
			panels: [{ ...first, heading: null, cautions: [] }]
		};
	}
	return {
		title: embed[locale].rankingsTitle(year, namesOf(series, locale)),
		cautions: [],
		panels
	};
}

/** A sentence as a part of a line of remarks. */
const asPart = (sentence: string) => sentence.replace(/[。.]$/, '');

function together(comparison: Comparison): ComparisonParts {
	const { lines, view, locale } = comparison;
	const name = lineNames(lines, locale);
	const chart = jointChart(lines, name, { view, locale });
	const { points, unit, colours } = chart;
	if (points.length === 0) return NOTHING;
	const statements = chart.lines.flatMap((line) => line.statements);
	const m = compare[locale];
	return {
		...head(comparison, points, unit),
		cautions: [
			...basis(comparison, unit),
			...(startsAtZero(points) ? [] : [m.notFromZero]),
			...(chart.leftOut > 0 ? [asPart(m.leftOutLines(chart.leftOut))] : []),
			...withdrawnWords(chart.lines, comparison)
		],
		panels: [
			{
				heading: null,
				cautions: [],
				alternative: inWords(chart.lines, points, comparison),
				chart: chart.chart,
				height: (width) => (width < WIDE ? 280 : 360),
				...shownPart(points, unit, statements, view)
			}
		],
		lines: chart.lines.map((line) => ({
			name: name(line),
			colour: colours.get(line.key) ?? ''
		}))
	};
}

function apart(comparison: Comparison): ComparisonParts {
	const { lines, view, locale, sharable, free } = comparison;
	const all = panelCharts(lines, {
		view,
		locale,
		sharedValues: sharable && !free,
		sharedYears: !sharable || !free
	});
	const charts = all.filter(({ points }) => points.length > 0);
	const points = charts.flatMap((chart) => chart.points);
	if (points.length === 0) return NOTHING;
	const m = compare[locale];
	const [first] = charts;
	const single = charts.length === 1;
	const empty = all.filter((chart) => !charts.includes(chart));
	const panels = charts.map((chart) => panel(chart, comparison, single));
	return {
		...head(comparison, points, single ? (first?.unit ?? '') : ''),
		cautions: [
			...basis(comparison, sharable ? (first?.unit ?? '') : ''),
			...(sharable && !single ? [free ? m.freeAxes : m.sharedAxes] : []),
			...(single ? panels.flatMap(({ cautions }) => cautions) : []),
			...(empty.length > 0
				? [
						m.emptyPanels(
							list(
								empty.map((chart) => panelName(chart, comparison)),
								locale
							)
						)
					]
				: [])
		],
		...(charts.some(({ panel: drawn }) => withdrawnIn(drawn).length > 0)
			? { coverage: ['withdrawn' as const] }
			: {}),
		panels: single ? panels.map((each) => ({ ...each, cautions: [] })) : panels
	};
}

const PANEL_HEIGHT = 190;

/** The place or the series that a panel is about, whichever differs. */
const panelName = (
	{ panel: { series, place } }: DrawnPanel,
	{ series: all, locale }: Comparison
) => (all.length === 1 ? placeName(place ?? '', locale) : nameOf(series, locale));

function panel(drawn: DrawnPanel, comparison: Comparison, single: boolean): FigurePanel {
	const { unit, points, chart, fromZero } = drawn;
	const { lines, series, leftOut } = drawn.panel;
	const { series: all, view, locale } = comparison;
	const m = compare[locale];
	const statements = lines.flatMap((line) => line.statements);
	const phrase =
		view !== 'index' && lines.length === 1
			? finding(goals(statements), locale, nameOf(series, locale))
			: null;
	const word = phrase ?? (view === 'level' ? chartUnit(unit, locale) : '');
	return {
		heading: single ? null : embed[locale].withFinding(panelName(drawn, comparison), word || null),
		...(all.length > 1 ? { series: series.id } : {}),
		cautions: [
			...(fromZero ? [] : [m.notFromZero]),
			...(leftOut > 0 ? [asPart(m.leftOut(leftOut))] : []),
			...withdrawnWords(lines, comparison)
		],
		alternative: inWords(lines, points, comparison),
		chart,
		height: (width) => (single && width >= WIDE ? 300 : PANEL_HEIGHT),
		...shownPart(points, unit, statements, view)
	};
}

/** For which years documents say that they set no target: whose, and of which series where there are several. */
const withdrawnWords = (
	lines: readonly Line[],
	{ series, locale }: Pick<Comparison, 'series' | 'locale'>
): string[] =>
	lines
		.filter(({ withdrawn }) => withdrawn.length > 0)
		.map((line) =>
			compare[locale].withdrawn(
				placeName(line.place, locale) +
					(series.length > 1 ? ` ${nameOf(line.series, locale)}` : ''),
				list(line.withdrawn.map(String), locale)
			)
		);

/** What a chart of some lines shows, for those who cannot see it. */
const inWords = (
	lines: readonly Line[],
	points: readonly ChartPoint[],
	{ view, locale }: Comparison
): string =>
	view === 'level'
		? lines
				.map(({ series, statements }) =>
					new Set(lines.map((line) => line.series.id)).size > 1
						? `${nameOf(series, locale)} ${statementsInWords(statements, locale)}`
						: statementsInWords(statements, locale)
				)
				.join(locale === 'zh' ? '；' : '; ')
		: pointsInWords(points, locale);

const NOTHING: ComparisonParts = { title: '', cautions: [], panels: [] };

/** Title, and a line of places, years and the one unit where there is one. */
function head(
	{ lines, series, view, locale }: Comparison,
	points: readonly ChartPoint[],
	unit: string
): Pick<FigureParts, 'title' | 'years' | 'unit'> {
	const m = embed[locale];
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
		years: yearExtent(points),
		...(view === 'level' ? { unit: chartUnit(unit, locale) } : {})
	};
}

/** What the values are where they are not the documents' own. */
function basis({ view, locale }: Comparison, unit: string): string[] {
	const m = seriesMessages[locale];
	if (view === 'index') return [m.indexUnit];
	return view === 'change' ? [m.changeUnit(chartUnit(unit, locale))] : [];
}

const namesOf = (series: readonly SeriesRow[], locale: Locale) =>
	embed[locale].names(series.map((each) => nameOf(each, locale)));
