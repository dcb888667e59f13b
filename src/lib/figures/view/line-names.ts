import type { Locale } from '../../base/locale';
import type { Line } from '../../relate/statements/lines';
import { nameOf } from '../../words/name';
import { placeName } from '../../words/places';

/** What tells each of some lines from the others: its series, its place, or both. */
export function lineNames(lines: readonly Line[], locale: Locale): (line: Line) => string {
	const several = (value: (line: Line) => string) => new Set(lines.map(value)).size > 1;
	const manySeries = several((line) => line.series.id);
	const manyPlaces = several((line) => line.place);
	return ({ series, place }) => {
		const parts = [
			...(manySeries ? [nameOf(series, locale)] : []),
			...(manyPlaces ? [placeName(place, locale)] : [])
		];
		return parts.join(' ') || nameOf(series, locale);
	};
}
