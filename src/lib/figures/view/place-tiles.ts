import { middleOf } from '../../model/middle';
import { CODES } from 'virtual:divisions';
import type { Locale } from '../../base/locale';
import { ladder } from '../../relate/levels/ladder';
import { placeState, type PlacedSeries, type PlannedYears } from '../../relate/levels/states';
import { goals } from '../../relate/statements/goals';
import type { Statement } from '../../relate/statements/statement';
import { sharedScale } from '../../words/number';
import { placeName } from '../../words/places';
import { shadeOfValue, shadesOf, type Shade } from '../look/shades';
import type { TileMap, TilePlace } from '../charts/tile';
import type { LevelRow } from '../levels-table';
import type { Arrangement } from './levels-view';

/** A place of an arrangement with its target, or why there is none. */
export interface TileRow extends LevelRow {
	tile: Arrangement['tiles'][number];
}

/** What each tile of an arrangement has to show, from the upper left. */
export function placedRows(
	data: PlacedSeries,
	planned: readonly PlannedYears[],
	{ tiles }: Arrangement,
	year: number
): TileRow[] {
	const rungs = ladder(goals(data.statements), year, CODES).flatMap((siblings) => siblings.rungs);
	return tiles
		.toSorted((a, b) => a.row - b.row || a.column - b.column)
		.map((tile) => {
			const rung = rungs.find(({ place }) => place === tile.place);
			return {
				tile,
				place: tile.place,
				state: placeState(tile.place, year, data, planned),
				statement: rung?.statement ?? null,
				step: rung?.step ?? null
			};
		});
}

export const statementsOfRows = (rows: readonly LevelRow[]): Statement[] =>
	rows.flatMap(({ statement }) => statement ?? []);

/** A number in a tile has so many significant digits at most. */
const DIGITS = 4;

export interface DrawnTiles {
	map: TileMap;
	shades: Shade[];
	/** The unit of the numbers in the tiles. */
	unit: string;
	/** Whether a number in a tile is rounded. */
	rounded: boolean;
}

/** The tiles of some places as they are drawn. */
export function drawnTiles(rows: readonly TileRow[], locale: Locale): DrawnTiles {
	const statements = statementsOfRows(rows);
	const unit = statements[0]?.canonical_unit ?? '';
	const highest = Math.max(...statements.map(({ canonical_high }) => canonical_high));
	const scale = sharedScale(highest, locale, unit);
	const shades = shadesOf(statements.map(middleOf));
	const short = (value: number) => Number(value.toPrecision(DIGITS));
	const shown = ({ canonical_low: low, canonical_high: high }: Statement) =>
		[...new Set([low, high])].map((value) => scale.digits(short(value))).join('–');
	return {
		map: {
			tiles: rows.flatMap(({ tile, statement }) => {
				const shade = statement && shadeOfValue(shades, middleOf(statement));
				if (!statement || !shade) return [];
				const { comparator, force } = statement;
				return [{ ...placeOf(tile, locale), value: shown(statement), comparator, force, shade }];
			}),
			blanks: rows.flatMap(({ tile, state }) =>
				state === 'stated' ? [] : [{ ...placeOf(tile, locale), state }]
			)
		},
		shades,
		unit: scale.unit,
		rounded: statements.some(
			({ canonical_low: low, canonical_high: high }) => short(low) !== low || short(high) !== high
		)
	};
}

function placeOf(
	{ place, short, letters, column, row }: TileRow['tile'],
	locale: Locale
): TilePlace {
	return locale === 'zh'
		? { column, row, name: short, short }
		: { column, row, name: placeName(place, locale), short: letters };
}
