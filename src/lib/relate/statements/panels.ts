import type { SeriesRow } from '../../model/record';
import { LINES_IN_ONE, type Line } from './lines';

/** One small chart of a comparison. */
export interface Panel {
	key: string;
	series: SeriesRow;
	/** The place that the panel is about, where it is about one. */
	place: string | null;
	lines: Line[];
	/** Places for which the panel has no room. */
	leftOut: number;
}

/** So many places keep apart in a small chart. */
const PLACES_IN_PANEL = 4;

/** One series has a panel for each place; several have a panel each, with their places together. */
export function panels(all: readonly Line[]): Panel[] {
	const ids = [...new Set(all.map(({ series }) => series.id))];
	const groups =
		ids.length === 1
			? all.map((line) => [line])
			: ids.map((id) => all.filter(({ series }) => series.id === id));
	return groups.flatMap((lines) => {
		const [first] = lines;
		if (!first) return [];
		return [
			{
				key: lines.length === 1 ? first.key : first.series.id,
				series: first.series,
				place: lines.length === 1 ? first.place : null,
				lines: lines.slice(0, PLACES_IN_PANEL),
				leftOut: Math.max(0, lines.length - PLACES_IN_PANEL)
			}
		];
	});
}

/** All lines in one chart, as far as there is room. */
export const together = (all: readonly Line[]) => ({
	lines: all.slice(0, LINES_IN_ONE),
	leftOut: Math.max(0, all.length - LINES_IN_ONE)
});
