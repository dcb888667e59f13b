import type { PlannedYears } from '../../relate/levels/states';
import type { SeriesData } from '../../relate/statements/series-data';
import type { Statement } from '../../relate/statements/statement';
import { seriesData } from './series-data.fixture';

/* For tests: targets of places on several levels for 2026. */

type PlaceSaid = readonly [place: string, value: number, more?: Partial<Statement>];

function said(name: string, unit: string, all: readonly PlaceSaid[]): SeriesData {
	const made = seriesData(
		name,
		all.map(([place, value]) => ({ year: 2026, value, place, unit }))
	);
	return {
		...made,
		statements: made.statements.map((each, index) => ({ ...each, ...all[index]?.[2] }))
	};
}

const about = { comparator: 'approx' } as const;
const least = { comparator: 'ge' } as const;

/** Growth in percent: of the nation, of six provinces, of which one contradicts itself, and of three leagues. */
export const LEVELS = said('经济增速', '%', [
	['全国', 5, about],
	['北京市', 5, about],
	['河北省', 5, { ...least, force: 'hard' }],
	['四川省', 5.5, about],
	['西藏自治区', 7, { ...least, force: 'soft' }],
	['江西省', 5, { comparator: 'range', canonical_high: 5.5, value_high: 5.5 }],
	['内蒙古自治区', 6, about],
	['福建省', 5],
	['福建省', 6],
	['呼和浩特市', 7, least],
	['包头市', 6.5],
	['鄂尔多斯市', 6, about]
]);

/** Jobs: what the nation adds up is a hundred times what a city does. */
export const JOBS = said('新增就业', '人', [
	['全国', 12_000_000, least],
	['北京市', 280_000],
	['内蒙古自治区', 170_000, least],
	['呼和浩特市', 35_000, about]
]);

/** 云南 has a plan that says nothing. */
export const PLANNED: PlannedYears[] = [{ region: '云南省', plan_start: 2026, plan_end: 2026 }];
