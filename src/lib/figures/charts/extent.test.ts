import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { logExtent, valueExtent } from './extent';

describe('the value axis', () => {
	it.each([
		['begins at zero', [18, 25], true],
		['begins at zero for one value', [6], true],
		['begins above zero where values lie close together', [95, 98], false],
		['holds zero where values lie on both sides of it', [-3, 2], true]
	])('%s: %j', (_, values, fromZero) => {
		const extent = valueExtent(values);
		expect(extent.fromZero).toBe(fromZero);
		expect(extent.min <= 0 && extent.max >= 0).toBe(fromZero);
	});

	it.each([
		['one', [0]],
		['several', [0, 0, 0]]
	])('has a height where nothing changed: %s of no difference', (_, values) => {
		expect(valueExtent(values)).toEqual({ min: 0, max: 1, ticks: [0], fromZero: true });
	});

	it('does not blow up small differences where it begins above zero', () => {
		const { min, max } = valueExtent([12, 12.2]);
		expect((max - min) / 12.2).toBeGreaterThan(0.1);
	});

	it('shows every value, between few round numbers', () => {
		// As documents print them: of a few decimals.
		const printed = fc.integer({ min: -1e15, max: 1e15 }).map((value) => value / 1000);
		const values = fc.array(printed, { minLength: 1 });
		fc.assert(
			fc.property(values, (list) => {
				const { min, max, ticks } = valueExtent(list);
				expect(min).toBeLessThanOrEqual(Math.min(...list));
				expect(max).toBeGreaterThanOrEqual(Math.max(...list));
				expect(ticks.length).toBeLessThanOrEqual(6);
				expect(ticks.every((tick) => tick >= min && tick <= max)).toBe(true);
			})
		);
	});
});

describe('a logarithmic axis', () => {
	it.each([
		['within one power of ten', [1.5e12, 3e12], [1e12, 2e12]],
		['over several', [20, 5000], [10, 100, 1000]],
		['of one value', [300], [200]]
	])('%s', (_title, values, ticks) => {
		const extent = logExtent(values);
		expect(extent.ticks).toEqual(ticks);
		expect(extent.min).toBeLessThan(Math.min(...values));
		expect(extent.max).toBeGreaterThan(Math.max(...values));
	});
});
