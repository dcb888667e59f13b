import { describe, expect, it } from 'vitest';
import { result, target, type ToldStatement } from './fixtures';
import { paceOf } from './pace';

const level = {
	measure: 'level',
	indicator: '新能源装机',
	canonical_unit: '千瓦',
	unit: '千瓦'
} as const;
const share = { measure: 'share', indicator: '城镇化率', canonical_unit: '%', unit: '%' } as const;
const goalOf = (fields: ToldStatement) => target({ year_start: 2021, year_end: 2025, ...fields });

/** Years, amount a year, and growth a year in per cent with two decimals. */
function pace(goal: ToldStatement, ...results: ToldStatement[]) {
	const found = paceOf(
		goalOf(goal),
		results.map((each) => result(each))
	);
	return (
		found && [
			found.years,
			found.amount,
			found.growth === null ? null : Math.round(found.growth * 1e4) / 100
		]
	);
}

describe('the pace that a goal still needs', () => {
	it.each<[string, [number, number, number | null], ToldStatement, ToldStatement]>([
		[
			'100 in 2023 to 121 in 2025 is 10 % a year',
			[2, 10.5, 10],
			{ ...level, value: 121 },
			{ ...level, value: 100 }
		],
		[
			'one year is its own growth',
			[1, 21, 21],
			{ ...level, value: 121 },
			{ ...level, year: 2024, value: 100 }
		],
		[
			'a share needs points, no growth',
			[2, 1.5, null],
			{ ...share, value: 70 },
			{ ...share, value: 67 }
		],
		[
			'a ceiling is come down to',
			[2, -9.5, -10],
			{ ...level, comparator: 'le', value: 81 },
			{ ...level, value: 100 }
		],
		[
			'from nothing there is no growth',
			[2, 50, null],
			{ ...level, value: 100 },
			{ ...level, value: 0 }
		],
		[
			'of a range its near end',
			[2, 10.5, 10],
			{ ...level, comparator: 'range', value: 121, canonical_high: 150 },
			{ ...level, value: 100 }
		]
	])('%s', (_, expected, goal, found) => {
		expect(pace(goal, found)).toEqual(expected);
	});

	it.each<[string, ToldStatement, ToldStatement]>([
		['more than a floor', { ...level, comparator: 'ge', value: 100 }, { ...level, value: 120 }],
		['less than a ceiling', { ...level, comparator: 'le', value: 100 }, { ...level, value: 90 }],
		[
			'within a range',
			{ ...share, comparator: 'range', value: 60, canonical_high: 70 },
			{ ...share, value: 65 }
		]
	])('is reached by %s', (_, goal, found) => {
		expect(paceOf(goalOf(goal), [result(found)])).toMatchObject({
			reached: true,
			amount: 0,
			growth: null
		});
	});

	it('is told from the latest result, from statistics before documents', () => {
		const results = [
			{ ...level, year: 2022, value: 80 },
			{ ...level, value: 100 },
			{ ...level, value: 101, document: 'statistics:年鉴' }
		];
		expect(pace({ ...level, value: 121 }, ...results)?.slice(0, 2)).toEqual([2, 10]);
	});

	it.each<[string, ToldStatement, ToldStatement[]]>([
		['no result', { ...level, value: 121 }, []],
		['work to be delivered', { value: 121 }, [{ value: 100 }]],
		['a sum of all years', { ...level, per: 'total', value: 121 }, [{ ...level, value: 100 }]],
		[
			'a result of the same year or later',
			{ ...level, value: 121 },
			[{ ...level, year: 2025, value: 100 }]
		],
		[
			'a result that is a bound',
			{ ...level, value: 121 },
			[{ ...level, comparator: 'ge', value: 100 }]
		],
		[
			'a result of another scope',
			{ ...level, value: 121 },
			[{ ...level, scope: '区属', value: 100 }]
		],
		[
			'a result that is not sure',
			{ ...level, value: 121 },
			[{ ...level, confidence: 0.1, value: 100 }]
		],
		[
			'results that disagree',
			{ ...level, value: 121 },
			[
				{ ...level, value: 100 },
				{ ...level, value: 90 }
			]
		]
	])('is unknown of %s', (_, goal, results) => {
		expect(pace(goal, ...results)).toBeNull();
	});
});
