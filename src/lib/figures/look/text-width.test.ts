import { describe, expect, it } from 'vitest';
import { textWidth } from './text-width';

describe('the width of a text', () => {
	it.each([
		['20万', 12 * (0.62 * 2 + 1)],
		['abc', 12 * 0.62 * 3],
		['5%', 12 * 1.62],
		['', 0]
	])('%s', (text, width) => {
		expect(textWidth(text, 12)).toBeCloseTo(width);
	});
});
