import { describe, expect, it } from 'vitest';
import { nextMark } from './asking';

describe('of five marks a key leads to', () => {
	it.each<[string, string, number, number | null | undefined]>([
		['the first, where none was asked', 'ArrowRight', -1, 0],
		['the last, backwards where none was asked', 'ArrowLeft', -1, 4],
		['the next', 'ArrowRight', 1, 2],
		['the next, downwards', 'ArrowDown', 1, 2],
		['the one before', 'ArrowUp', 1, 0],
		['the first of all', 'Home', 3, 0],
		['the last of all', 'End', 0, 4],
		['no further than the last', 'ArrowRight', 4, 4],
		['no further than the first', 'ArrowLeft', 0, 0],
		['none any more', 'Escape', 2, null],
		['nowhere: Escape where none was asked is the page’s', 'Escape', -1, undefined],
		['nowhere: a letter', 'a', 2, undefined],
		['nowhere: Tab leaves', 'Tab', 2, undefined]
	])('%s', (_, key, asked, expected) => {
		expect(nextMark(key, asked, 5)).toBe(expected);
	});
});
