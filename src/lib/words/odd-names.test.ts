import { describe, expect, it } from 'vitest';
import { placeName } from './places';
import { unitName } from './units';

describe('a word of a document is no method of a table', () => {
	it.each(['constructor', 'toString', '__proto__', 'hasOwnProperty'])('%s', (word) => {
		expect(placeName(word, 'en')).toBe(word);
		expect(unitName(word, 'en')).toBe(word);
		expect(unitName(word, 'zh')).toBe(word);
	});
});
