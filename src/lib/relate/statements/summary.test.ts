import { describe, expect, it } from 'vitest';
import { statement } from './samples';
import { summary } from './summary';

describe('a series in a few words', () => {
	it('gives the last target and its change since the plan before', () => {
		const found = summary([
			statement({ year: 2014, value: 250000 }),
			statement({ year: 2023, value: 200000 }),
			statement({ year: 2023, value: 190000, kind: 'actual' })
		]);
		expect(found.latest).toMatchObject({ low: 200000, comparator: 'ge', kind: 'target' });
		expect(found.change).toMatchObject({ difference: -50000, since: 2014 });
	});

	it('tells a floor that became an approximation of the same number', () => {
		const found = summary([
			statement({ year: 2023, value: 10, comparator: 'ge' }),
			statement({ year: 2025, value: 10, comparator: 'approx' })
		]);
		expect(found.change).toMatchObject({ difference: 0, comparators: ['ge', 'approx'] });
	});

	it('falls back on the last result', () => {
		expect(summary([statement({ kind: 'actual' })]).latest?.kind).toBe('actual');
	});

	it('gives no value for a year whose statements disagree', () => {
		expect(summary([statement({ value: 1 }), statement({ value: 2 })]).latest).toBeNull();
	});

	it('is about the place with most years', () => {
		const found = summary([
			statement({ territory: '北京市', year: 2026 }),
			statement({ territory: '全国', year: 2014 }),
			statement({ territory: '全国', year: 2015 })
		]);
		expect([found.place, found.places]).toEqual(['全国', 2]);
	});

	it('ranks the places of the last year that enough of them speak of', () => {
		const places = ['北京市', '上海市', '天津市'];
		const found = summary([
			...places.map((territory, i) => statement({ territory, year: 2026, value: 4 + i })),
			statement({ territory: '全国', year: 2030 })
		]);
		expect(found.ranking).toMatchObject({ year: 2026, places: 3, low: 4, high: 6 });
	});
});
