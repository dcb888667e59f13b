import { WIDE } from '../look/theme';
import { yearExtent } from '../charts/point';
import { startsAtZero } from '../charts/series';
import { drawSeriesView, seriesView, type DrawnSeries } from '../view/series-view';
import { asOfIn } from '../../base/as-of';
import { vintageOf } from '../../relate/statements/as-of';
import { asOfCaution } from '../as-of-caution';
import { goals } from '../../relate/statements/goals';
import type { SeriesData } from '../../relate/statements/series-data';
import type { Locale } from '../../base/locale';
import { parametersOf, type Parameters } from '../../base/parameters';
import { finding } from '../../words/finding';
import { embed } from '../../words/messages/embed';
import { series as seriesMessages } from '../../words/messages/series';
import { nameOf } from '../../words/name';
import { placeName } from '../../words/places';
import { chartUnit } from '../../words/number';
import { pointsInWords, statementsInWords } from '../alternative';
import { isCommitment } from '../commitment';
import { completeFigure } from '../complete-figure';
import type { Figure } from '../figure';
import { shownPart } from '../shown-part';

/**
 * One series over its years, as its page shows it under an address: without parameters as it is before a
 * reader chooses anything. Null where there is nothing to draw.
 */
export function seriesFigure(
	data: SeriesData,
	locale: Locale,
	address: Parameters = parametersOf('')
): Figure | null {
	const m = embed[locale];
	const day = asOfIn(address);
	const { series, statements, documents, withdrawals } = vintageOf(data, day);
	const asked = seriesView(statements, address);
	const drawn = drawSeriesView(statements, { documents, withdrawals }, asked, {
		unit: series.canonical_unit,
		name: nameOf(series, locale),
		locale
	});
	const { shown, points, unit } = drawn;
	if (points.length === 0) return null;
	const part = shownPart(points, unit, shown, asked.view);
	const listed = part.statements;
	const places = [...new Set(listed.map(({ territory }) => territory))];
	const all = goals(shown);
	const phrase = places.length === 1 ? finding(all, locale, nameOf(series, locale)) : null;
	const level = asked.view === 'level';
	const commitment = level && isCommitment(all);
	const target = shown.some(({ kind }) => kind === 'target');
	return completeFigure({
		kind: 'series',
		id: series.id,
		locale,
		series: [series],
		title: m.title(nameOf(series, locale), target, phrase),
		shortTitle: m.withFinding(
			shortName(places.length < asked.places.length ? places : [], target, locale),
			phrase
		),
		years: yearExtent(points),
		...(level ? { unit: chartUnit(unit, locale) } : {}),
		cautions: [
			...asOfCaution(day, locale),
			...basis(asked.view, drawn, locale),
			...(commitment ? [] : axisCautions(drawn, locale))
		],
		coverage: [...new Set(drawn.coverage.values())],
		panels: [
			{
				heading: null,
				cautions: [],
				alternative: level ? statementsInWords(listed, locale) : pointsInWords(points, locale),
				...part,
				chart: commitment ? null : drawn.chart,
				height: (width) => (width < WIDE ? 230 : 300)
			}
		]
	});
}

/** What is shown, without the name of the series; with the place where it is one of several. */
function shortName(places: readonly string[], target: boolean, locale: Locale): string {
	const m = seriesMessages[locale];
	const [only] = places;
	const place = only !== undefined && places.length === 1 ? placeName(only, locale) : '';
	return target ? m.titleTarget(place) : m.titleResult(place);
}

/** What values are that are not the documents' own. */
function basis(view: string, { unit }: DrawnSeries, locale: Locale): string[] {
	const m = seriesMessages[locale];
	if (view === 'index') return [m.indexUnit];
	return view === 'change' ? [m.changeUnit(chartUnit(unit, locale))] : [];
}

/** What heights do not say by themselves. */
function axisCautions({ log, points }: DrawnSeries, locale: Locale): string[] {
	const m = seriesMessages[locale];
	if (log) return [m.logAxis];
	return startsAtZero(points) ? [] : [m.notFromZero];
}
