import { describe, expect, it } from 'vitest';
import type { RelatedStatement } from '$lib/store/queries/documents';
import { isSaidBy, relatedPoints } from './related-points';

const said = (id: string, fields: Partial<RelatedStatement> = {}): RelatedStatement => ({
	id,
	document: 'plan',
	series: 'jobs',
	series_unit: '人',
	kind: 'target',
	comparator: 'ge',
	year_start: 2025,
	year_end: 2025,
	canonical_low: 180000,
	canonical_high: 180000,
	canonical_unit: '人',
	measure: 'increase',
	base_year: null,
	per: null,
	span: '18万人以上',
	indicator: '城镇新增就业',
	rules: [],
	title: '计划',
	title_en: null,
	territory: '甲省',
	restated: [],
	...fields
});
const marks = (...statements: RelatedStatement[]) =>
	relatedPoints(statements, '城镇新增就业', 'zh').map(({ id, times }) => [id, times]);

describe('statements of a series are drawn', () => {
	it.each<[string, RelatedStatement[], (string | number | undefined)[][]]>([
		[
			'each at its mark',
			[said('a'), said('b', { year_end: 2026 })],
			[
				['a', undefined],
				['b', undefined]
			]
		],
		[
			'what a document says again at one, with how often',
			[said('a', { restated: ['c', 'd'] })],
			[['a', 3]]
		],
		[
			'what two documents say alike at one',
			[said('a'), said('b', { document: 'other' })],
			[['a', 2]]
		],
		[
			'other values apart',
			[said('a'), said('b', { canonical_low: 1 })],
			[
				['a', undefined],
				['b', undefined]
			]
		],
		[
			'the reader’s own apart',
			[said('a'), said('b', { document: 'my-plan' })],
			[
				['a', undefined],
				['b', undefined]
			]
		]
	])('%s', (_title, statements, expected) => {
		expect(marks(...statements)).toEqual(expected);
	});

	it('what is corrected is marked', () => {
		const [point] = relatedPoints(
			[said('a', { document: 'my-plan', rules: ['reader/changed'] })],
			'就业',
			'zh'
		);
		expect(point?.label).toMatch(/^〔我的，已更正〕/);
	});
});

it('a record that says it again is the statement', () => {
	expect(isSaidBy(said('a', { restated: ['c'] }), 'c')).toBe(true);
	expect(isSaidBy(said('a'), 'c')).toBe(false);
});
