import type { Locale } from '../base/locale';
import { COMPARATORS, FORCES, type Comparator } from '../model/record';
import { levels } from '../words/messages/levels';
import { vocabulary } from '../words/messages/vocabulary';
import { comparatorWords } from '../words/claim';
import type { Shade } from './look/shades';
import { FORCE_MARKS } from './charts/tile';
import { COLOURS } from './look/theme';
import { LEGEND_BOX } from './look/marks';
import { LEGEND_GROUND, type LegendEntry } from './legend-entry';
import type { LevelRow } from './levels-table';

const DASHED_BOX = 'M1 3H4M6 3H9M11 3H15V5M15 7V10M15 12V13H12M10 13H7M5 13H1V11M1 9V6M1 4V3';
const DASH = `${LEGEND_GROUND}M5 8H11`;
const CROSS = `${LEGEND_GROUND}M6 6L10 10M10 6L6 10`;
const DOTS = `${LEGEND_GROUND}M4 8h1M7.5 8h1M11 8h1`;
const UNEQUAL = `${LEGEND_GROUND}M5 7H11M5 10H11M10 5L6 12`;

/** The signs of comparators, drawn: they stand before the numbers. */
const SIGNS: Partial<Record<Comparator, string>> = {
	ge: 'M3 3L12 6.5L3 10M3 13H12',
	le: 'M12 3L3 6.5L12 10M3 13H12',
	approx: 'M2 6.5q3 -3.5 6 0t6 0M2 11q3 -3.5 6 0t6 0'
};

const stroked = (label: string, d: string, stroke: string = COLOURS.ink): LegendEntry => ({
	label,
	d,
	fill: 'none',
	stroke,
	width: 1.4
});

/** What grounds, signs and blanks of a tile map mean, as far as they occur. */
export function tileLegend(
	rows: readonly LevelRow[],
	shades: readonly Shade[],
	range: (low: number, high: number) => string,
	locale: Locale
): LegendEntry[] {
	const m = levels[locale];
	const statements = rows.flatMap(({ statement }) => statement ?? []);
	const words = (comparator: Comparator) => {
		const { before, after } = comparatorWords(comparator, locale);
		return (before + after).trim();
	};
	const has = (state: LevelRow['state']) => rows.some((row) => row.state === state);
	return [
		...shades.map(({ low, high, fill }) => ({
			label: range(low, high),
			d: LEGEND_GROUND,
			fill,
			stroke: COLOURS.mark,
			width: 1
		})),
		...COMPARATORS.flatMap((comparator) => {
			const d = SIGNS[comparator];
			return d && statements.some((each) => each.comparator === comparator)
				? [stroked(words(comparator), d)]
				: [];
		}),
		...FORCES.filter((force) => statements.some((each) => each.force === force)).map((force) => {
			const d = FORCE_MARKS[force](LEGEND_BOX / 2, LEGEND_BOX / 2);
			const label = vocabulary[locale].force[force];
			return force === 'hard'
				? { label, d, fill: COLOURS.ink, stroke: 'none', width: 0 }
				: stroked(label, d);
		}),
		...(has('silent') ? [stroked(m.state.silent, DASH, COLOURS.mark)] : []),
		...(has('differ') ? [stroked(m.state.differ, UNEQUAL, COLOURS.mark)] : []),
		...(has('withdrawn') ? [stroked(m.state.withdrawn, CROSS, COLOURS.mark)] : []),
		...(has('in-period') ? [stroked(m.state['in-period'], DOTS, COLOURS.mark)] : []),
		...(has('none') ? [stroked(m.state.none, DASHED_BOX, COLOURS.mark)] : [])
	];
}
