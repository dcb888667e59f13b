import { describe, expect, it } from 'vitest';
import type { Comparator, DocumentKind, Force } from '../../model/record';
import { bindingShare, wordingShares, type WordingCount } from './shares';

const count = (
	id: string,
	[comparator, force, targets]: readonly [Comparator, Force | null, number],
	kind: DocumentKind = 'work-report'
): WordingCount => ({
	id,
	title: id,
	title_en: null,
	kind,
	region: '甲省',
	plan_start: Number(/\d{4}/.exec(id)?.[0]),
	plan_end: Number(/\d{4}/.exec(id)?.[0]),
	comparator,
	force,
	targets
});

const COUNTS = [
	count('report-2025', ['ge', null, 6]),
	count('report-2025', ['ge', 'hard', 2]),
	count('report-2025', ['approx', 'soft', 4]),
	count('report-2025', ['eq', null, 8]),
	count('report-2026', ['le', null, 5]),
	count('report-2026', ['eq', 'soft', 5]),
	count('plan-2026', ['eq', null, 10], 'annual-plan'),
	count('notice-2026', ['ge', null, 9], 'notice')
];

const told = (aspect: 'comparator' | 'force') =>
	wordingShares(COUNTS, aspect).map(({ kind, documents }) => [
		kind,
		...documents.map(
			({ document, targets, shares }) =>
				`${document.id} ${targets}: ` +
				shares
					.filter((each) => each.targets > 0)
					.map(({ word, targets: some, share }) => `${word} ${some} ${share}`)
					.join(', ')
		)
	]);

describe('the shares of wordings', () => {
	it('are of all targets of a document, by kinds of documents, the latest plan first', () => {
		expect(told('comparator')).toEqual([
			[
				'work-report',
				'report-2026 10: le 5 0.5, eq 5 0.5',
				'report-2025 20: ge 8 0.4, eq 8 0.4, approx 4 0.2'
			],
			['annual-plan', 'plan-2026 10: eq 10 1']
		]);
	});

	it('of what binds, with those that say nothing of it', () => {
		expect(told('force')[0]).toEqual([
			'work-report',
			'report-2026 10: none 5 0.5, soft 5 0.5',
			'report-2025 20: hard 2 0.1, none 14 0.7, soft 4 0.2'
		]);
	});

	it('of few targets are left out', () => {
		expect(told('comparator').map(([kind]) => kind)).not.toContain('notice');
		expect(wordingShares([], 'force')).toEqual([]);
	});

	it('add up to all', () => {
		const sums = (['comparator', 'force'] as const).flatMap((aspect) =>
			wordingShares(COUNTS, aspect).flatMap(({ documents }) =>
				documents.map(({ targets, shares }) => [
					targets,
					shares.reduce((sum, each) => sum + each.targets, 0)
				])
			)
		);
		expect(sums.every(([all, sum]) => all === sum)).toBe(true);
	});

	it.each([
		['comparator', [0.5, 0.4]],
		['force', [0, 0.1]]
	] as const)('what binds by %s: %j', (aspect, expected) => {
		expect(wordingShares(COUNTS, aspect)[0]?.documents.map(bindingShare)).toEqual(expected);
	});
});
