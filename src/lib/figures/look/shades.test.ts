import { describe, expect, it } from 'vitest';
import { shadeOfValue, shadesOf } from './shades';

const classes = (values: number[]) => shadesOf(values).map(({ low, high }) => [low, high]);
const fills = (values: number[]) => shadesOf(values).map(({ fill }) => /\d/.exec(fill)?.[0]);

describe('classes of values', () => {
	it.each<[string, number[], number[][]]>([
		[
			'one for each of few values',
			[5, 4.5, 5, 7],
			[
				[4.5, 4.5],
				[5, 5],
				[7, 7]
			]
		],
		[
			'of many, five of about as many',
			[1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
			[
				[1, 2],
				[3, 4],
				[5, 6],
				[7, 8],
				[9, 10]
			]
		],
		[
			'equal values are never parted',
			[1, 1, 1, 1, 1, 1, 2, 3, 4, 5, 6],
			[
				[1, 1],
				[2, 2],
				[3, 3],
				[4, 4],
				[5, 6]
			]
		],
		['none of no values', [], []]
	])('%s', (_, values, expected) => {
		expect(classes(values)).toEqual(expected);
	});

	it('few classes take grounds that lie far apart, many all of them', () => {
		expect([fills([1]), fills([1, 2]), fills([1, 2, 3]), fills([1, 2, 3, 4, 5])]).toEqual([
			['3'],
			['1', '4'],
			['1', '3', '5'],
			['1', '2', '3', '4', '5']
		]);
	});

	it('every value lies in one', () => {
		const values = [3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5];
		const shades = shadesOf(values);
		expect(values.every((value) => shadeOfValue(shades, value))).toBe(true);
		expect(shadeOfValue(shades, 10)).toBeUndefined();
	});
});
