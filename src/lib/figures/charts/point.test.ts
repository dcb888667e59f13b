import { expect, it } from 'vitest';
import { labelOnce, timesWords } from './point';

it.each([
	['says how often it is stated behind its number', '18万 ×3', 3, '18万'],
	['says nothing of what is stated once', '18万', undefined, '18万'],
	['keeps a number that looks like it', '2 ×3', undefined, '2 ×3']
])('a mark %s', (_, label, times, once) => {
	expect(labelOnce({ label, ...(times ? { times } : {}) })).toBe(once);
	expect(once + timesWords(times)).toBe(label);
});
