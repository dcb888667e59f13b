import { WIDE } from '../draw/option';
import { yearExtent } from '../draw/point';
import { startsAtZero } from '../draw/series-chart';
import { drawSeriesView, seriesView, type DrawnSeries } from '../view/series-view';
import { goals } from '../../relate/statements/goals';
import type { Locale } from '../../base/locale';
import { finding } from '../../words/finding';
import { embed } from '../../words/messages/embed';
import { series as seriesMessages } from '../../words/messages/series';
import { unitName } from '../../words/units';
import { parametersOf, type Parameters } from '../../base/parameters';
import { estimateWord } from '../../relate/estimate';
import { isCommitment } from '../commitment';
import type { Figure } from '../figure';
import type { SeriesData } from '../../relate/statements/series-data';
import { shownPart } from '../shown-part';
import { nameOf } from '../../words/name';

/**
 * One series over its years, as its page shows it under an address: without parameters as it is before a
 * reader chooses anything. Null where there is nothing to draw.
 */
export function seriesFigure(
	{ series, statements, documents }: SeriesData,
	locale: Locale,
	address: Parameters = parametersOf('')
): Figure | null {
	const m = embed[locale];
	const asked = seriesView(statements, address);
	const drawn = drawSeriesView(statements, documents, asked, {
		unit: series.canonical_unit,
		locale
	});
	const { shown, points, unit } = drawn;
	if (points.length === 0) return null;
	const { statements: listed, ...part } = shownPart(points, unit, shown, asked.view);
	const places = [...new Set(listed.map(({ territory }) => territory))];
	const all = goals(shown);
	const phrase = places.length === 1 ? finding(all, locale, nameOf(series, locale)) : null;
	const commitment = asked.view === 'level' && isCommitment(all);
	const target = shown.some(({ kind }) => kind === 'target');
	const level = asked.view === 'level';
	return {
		kind: 'series',
		id: series.id,
		locale,
		title: m.title(nameOf(series, locale), target, phrase),
		subtitle: m.subtitle(places, yearExtent(points), level ? unitName(unit, locale) : ''),
		cautions: [
			...basis(asked.view, drawn, locale),
			...(listed.some((statement) => estimateWord(statement)) ? [m.estimates] : []),
			...(series.curated ? [] : [m.automatic]),
			...(commitment || startsAtZero(points) ? [] : [seriesMessages[locale].notFromZero])
		],
		coverage: [...new Set(drawn.coverage.values())],
		panels: [
			{
				heading: null,
				statements: listed,
				...part,
				draw: commitment ? null : drawn.draw,
				height: (width) => (width < WIDE ? 230 : 300)
			}
		]
	};
}

/** What values are that are not the documents' own. */
function basis(view: string, { unit }: DrawnSeries, locale: Locale): string[] {
	const m = seriesMessages[locale];
	if (view === 'index') return [m.indexUnit];
	return view === 'change' ? [m.changeUnit(unitName(unit, locale))] : [];
}
