import { expect, it } from 'vitest';
import { wordsAt } from './point';

it.each([
	['says how often it is stated behind its number', '18万', 3, '18万 ×3'],
	['says nothing of what is stated once', '18万', undefined, '18万']
])('a mark %s', (_, label, times, words) => {
	expect(wordsAt({ label, ...(times ? { times } : {}) })).toBe(words);
});
