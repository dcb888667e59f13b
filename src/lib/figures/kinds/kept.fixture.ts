import type { SeriesRow } from '../../model/record';
import { result, target, type ToldStatement } from '../../relate/kept/fixtures';
import { scoreboard } from '../../relate/kept/scoreboard';
import { seriesData } from './series-data.fixture';
import type { Kept } from './kept';

/** A target of a series with its result, both of one year; every number has a span of its own. */
function pair(series: string, year: number, goal: ToldStatement, reached: ToldStatement) {
	const common = { series, indicator: series, canonical_unit: '个', unit: '个', year };
	const spanOf = ({ value = 0 }: ToldStatement) => `${value}个`;
	return [
		target({ ...common, span: spanOf(goal), ...goal }),
		result({ ...common, document: `report-${year}`, span: spanOf(reached), ...reached })
	];
}

const rows = scoreboard(
	[
		...pair('新增停车位', 2023, { value: 20 }, { value: 22 }),
		...pair('改造小区', 2023, { value: 18, sector: 'urban' }, { value: 17, sector: 'urban' }),
		...pair('新增停车位', 2022, { value: 20 }, { value: 20 }),
		...pair(
			'在园儿童',
			2022,
			{ value: 50, measure: 'level', comparator: 'eq' },
			{ value: 55, measure: 'level' }
		),
		...pair('改造小区', 2022, { value: 9, sector: 'urban' }, { value: 4, comparator: 'ge' })
	],
	() => 2023
);

/** The targets of two years and two sectors with something of every outcome but one. */
export const KEPT: Kept = {
	rows,
	series: [...new Set(rows.map(({ target: { series } }) => series ?? ''))].map(
		(name): SeriesRow => seriesData(name, []).series
	)
};
