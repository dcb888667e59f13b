import { describe, expect, it } from 'vitest';
import { createDictionary } from './dictionary';

const dictionary = createDictionary([
	['能', 'may'],
	['能源', 'energy'],
	['新能源', 'new energy']
]);

describe('the longest word at a place', () => {
	it.each<[string, string, number, string | null, number]>([
		['hides the shorter one that it begins with', '能源装机', 0, 'energy', 2],
		['where a word ends early', '能够', 0, 'may', 1],
		['within a text', '建设新能源', 2, 'new energy', 5],
		['none where no word begins', '源能', 0, null, 0],
		['none of a word that the text cuts off', '新能', 0, null, 0],
		['none behind the text', '能', 1, null, 0]
	])('%s: %s at %i', (_title, text, at, value, end) => {
		expect(dictionary.at(text, at)).toEqual(value === null ? null : { end, value });
	});
});
