import type { Fetched } from '../../store/engine/fetch-series';
import type { Locale } from '../../base/locale';
import { list } from '../../words/list';
import { compare } from '../../words/messages/compare';
import { embed } from '../../words/messages/embed';
import type { ViewPage } from '../../base/links';
import type { Parameters } from '../../base/parameters';
import { comparisonFigure } from './comparison';
import type { Figure } from '../figure';
import type { SeriesData } from '../../relate/statements/series-data';
import { seriesFigure } from './series';
import { withOwnWords } from '../own-words';
import { placeName } from '../../words/places';

/** The chart that a page shows under an address, or null where there is nothing to draw; places have their own. */
export function viewFigure(
	of: Exclude<ViewPage, 'levels'>,
	loaded: readonly SeriesData[],
	locale: Locale,
	address: Parameters
): Figure | null {
	const [first] = loaded;
	if (!first) return null;
	const figure =
		of === 'series'
			? seriesFigure(first, locale, address)
			: comparisonFigure(loaded, locale, address);
	return figure && withOwnWords(figure, address);
}

/** What of an address could not be shown, in words. */
export function viewProblems(
	fetched: ReadonlyMap<string, Fetched>,
	loaded: readonly SeriesData[],
	address: Parameters,
	locale: Locale
): string[] {
	const m = compare[locale];
	const named = [...fetched].flatMap(([id, { phase }]) => {
		if (phase === 'unknown') return [m.unknown(id)];
		return phase === 'failed' ? [m.loadFailed(id)] : [];
	});
	const places = new Set(
		loaded.flatMap(({ statements }) => statements.map(({ territory }) => territory))
	);
	const missing = address.all('place').filter((place) => !places.has(place));
	return [
		...(fetched.size === 0 ? [embed[locale].noSeries] : []),
		...named,
		...(loaded.length > 0 && missing.length > 0
			? [
					embed[locale].unknownPlaces(
						list(
							missing.map((place) => placeName(place, locale)),
							locale
						)
					)
				]
			: [])
	];
}
