import { LEVELS, levelOf, placesAbove, type PlaceCodes } from '../relate/levels/division';
import type { LevelStep } from '../relate/levels/ladder';
import type { PlaceState } from '../relate/levels/states';
import type { Statement } from '../relate/statements/statement';
import { STATEMENT_COLUMNS } from '../relate/statements/statement-columns';
import type { Columns, ExportTable } from '../model/table';

/** A place for a year: its target, or why there is none. */
export interface LevelRow {
	place: string;
	state: PlaceState;
	statement: Statement | null;
	step: LevelStep | null;
}

const PLACE_COLUMNS: Columns = {
	place: { type: 'string', nullable: false, zh: '地区', en: 'Place' },
	code: {
		type: 'string',
		nullable: true,
		zh: '行政区划代码（GB/T 2260）',
		en: 'Official code (GB/T 2260)'
	},
	level: {
		type: 'string',
		nullable: true,
		zh: `层级：${LEVELS.join('、')}`,
		en: `Level: ${LEVELS.join(', ')}`
	},
	within: { type: 'string', nullable: true, zh: '上一级地区', en: 'The place that it lies in' },
	year: { type: 'int16', nullable: false, zh: '目标年份', en: 'Year of the target' },
	state: {
		type: 'string',
		nullable: false,
		zh: '有无目标：stated 有；differ 几处说法不一；withdrawn 文件写明不设；in-period 只有跨年的目标；silent 综合规划没有写；none 没有收录当年的综合规划',
		en: 'stated; differ (statements disagree); withdrawn (says that it sets none); in-period (a goal for several years only); silent (a general plan without it); none (no general plan of the year)'
	},
	above: {
		type: 'string',
		nullable: true,
		zh: '与之相比的上级地区：最近的一个提出同一目标的上级',
		en: 'The place above that it is compared with: the nearest that states the target'
	},
	step_low: {
		type: 'double',
		nullable: true,
		zh: '与上级目标之差，统一单位；有区间时为下限',
		en: 'The difference from the target above, in the canonical unit; the lower end where there is a range'
	},
	step_high: { type: 'double', nullable: true, zh: '与上级目标之差的上限', en: 'Its upper end' },
	step_ratio: {
		type: 'double',
		nullable: true,
		zh: '与上级目标之比；百分比与区间没有',
		en: 'The target relative to the one above; null of percentages and ranges'
	}
};

const COLUMNS: Columns = {
	...PLACE_COLUMNS,
	...Object.fromEntries(
		Object.entries(STATEMENT_COLUMNS).map(([name, column]) => [name, { ...column, nullable: true }])
	)
};

/** Places for a year, a row each. */
export const levelsTable = (
	name: string,
	year: number,
	rows: readonly LevelRow[],
	codes: PlaceCodes
): ExportTable => ({
	name,
	columns: COLUMNS,
	rows: rows.map(({ place, state, statement, step }) => ({
		...statement,
		place,
		code: Object.hasOwn(codes, place) ? codes[place] : null,
		level: levelOf(place, codes),
		within: placesAbove(place, codes)[0] ?? null,
		year,
		state,
		above: step?.above ?? null,
		step_low: step?.low ?? null,
		step_high: step?.high ?? null,
		step_ratio: step?.ratio ?? null
	}))
});
