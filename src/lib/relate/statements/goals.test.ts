import { describe, expect, it } from 'vitest';
import { goals } from './goals';
import { statement } from './samples';

describe('statements about the same place, years and kind are one goal', () => {
	it.each([
		['one statement', [{}], 'single'],
		['the same value twice', [{}, {}], 'same'],
		['the same value, once without "at least"', [{}, { comparator: 'eq' as const }], 'wording'],
		['two floors', [{ value: 200000 }, { value: 180000 }], 'differ'],
		['2.3 and over 2', [{ value: 2 }, { value: 2.3, comparator: 'eq' as const }], 'looser'],
		['1.9 and over 2', [{ value: 2 }, { value: 1.9, comparator: 'eq' as const }], 'differ'],
		[
			'two exact values',
			[
				{ value: 1, comparator: 'eq' as const },
				{ value: 2, comparator: 'eq' as const }
			],
			'differ'
		],
		['a range and its low end', [{ canonical_high: 300000 }, {}], 'differ']
	])('%s: %s', (_, changes, agreement) => {
		const found = goals(changes.map((change) => statement(change)));
		expect(found.map((goal) => goal.agreement)).toEqual([agreement]);
	});

	it.each([
		['years', { year: 2025 }],
		['first years', { year_start: 2021 }],
		['kinds', { kind: 'actual' as const }],
		['places', { territory: '北京市' }]
	])('statements of different %s are goals of their own', (_, change) => {
		expect(goals([statement(), statement(change)])).toHaveLength(2);
	});

	it('shows the most exact statement', () => {
		const [found] = goals([statement({ value: 2 }), statement({ value: 2.3, comparator: 'eq' })]);
		expect(found?.statements[0].canonical_low).toBe(2.3);
	});

	it('orders goals by time', () => {
		const found = goals([2025, 2014, 2023].map((year) => statement({ year })));
		expect(found.map(({ year_end }) => year_end)).toEqual([2014, 2023, 2025]);
	});
});
