import { expect, it } from 'vitest';
import { nearestPlaces } from './nearest';

it.each<[string, (number | null)[], number[]]>([
	['itself where it is known', [7, 7], [0, 1]],
	['the one before, of two as near', [7, null, 7], [0, 0, 2]],
	['the nearer one behind', [7, null, null, 7], [0, 0, 3, 3]],
	['the only one', [null, null, 7, null], [2, 2, 2, 2]],
	['none where nothing is known', [null, null], [-1, -1]],
	['none of nothing', [], []]
])('the nearest known place is %s', (_title, list, expected) => {
	expect(nearestPlaces(list)).toEqual(expected);
});
