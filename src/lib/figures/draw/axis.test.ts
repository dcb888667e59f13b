import { describe, expect, it } from 'vitest';
import { labelledYears } from './axis';

describe('the years that are labelled', () => {
	it('are all where there is room', () => {
		expect(labelledYears([2014, 2017], [2014], 400)).toEqual([2014, 2015, 2016, 2017]);
	});

	it('are first those of points', () => {
		expect(labelledYears([2014, 2025], [2014, 2023, 2025], 300)).toEqual(
			expect.arrayContaining([2014, 2023, 2025])
		);
	});

	it('never touch', () => {
		const years = labelledYears([2011, 2030], [2011, 2012, 2013], 330);
		const gaps = years.slice(1).map((year, i) => year - (years[i] ?? 0));
		expect(Math.min(...gaps)).toBeGreaterThan(1);
	});
});
