import type { Fetched } from '../comparison/fetch-series';
import type { Locale } from '../i18n';
import { list } from '../i18n/list';
import { compare } from '../i18n/messages/compare';
import { embed } from '../i18n/messages/embed';
import type { ViewPage } from '../links';
import type { Parameters } from '../base/parameters';
import { comparisonFigure } from './comparison-figure';
import type { Figure, SeriesData } from './figure';
import { seriesFigure } from './series-figure';
import { placeName } from '../i18n/places';

/** The chart that a page shows under an address, or null where there is nothing to draw. */
export function viewFigure(
	of: ViewPage,
	loaded: readonly SeriesData[],
	locale: Locale,
	address: Parameters
): Figure | null {
	const [first] = loaded;
	if (!first) return null;
	return of === 'series'
		? seriesFigure(first, locale, address)
		: comparisonFigure(loaded, locale, address);
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
