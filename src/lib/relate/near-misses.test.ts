import { describe, expect, it } from 'vitest';
import type { ExtractedRecord } from '../model/record';
import { recordOf, vocabulary } from './fixtures';
import { createGrouper } from './groups';
import { disagreements, nearMisses } from './near-misses';

function groupsOf(...records: Partial<ExtractedRecord>[]) {
	const group = createGrouper(vocabulary);
	return group(
		records.map((fields, at) => recordOf({ at, ...fields })),
		'内蒙古自治区'
	);
}
const centre = { indicator: '乡镇养老服务中心', measure: 'increase', unit: '个' } as const;

describe('pairs that nearly joined', () => {
	it.each<[string, Partial<ExtractedRecord>, string]>([
		['another unit', { ...centre, unit: '处' }, 'unit: 个 / 处'],
		['another measure', { ...centre, measure: 'level' }, 'measure: increase / level'],
		['other work', { ...centre, indicator: '乡镇养老服务中心改造' }, 'work: add / renovate'],
		['similar words', { ...centre, indicator: '新建乡镇养老服务站' }, 'similar words']
	])('%s', (_title, other, reason) => {
		const misses = nearMisses(groupsOf(centre, other), vocabulary);
		expect(misses.map((miss) => miss.reason)).toEqual([reason]);
	});

	it.each<[string, Partial<ExtractedRecord>[]]>([
		['what has nothing in common', [centre, { ...centre, indicator: '铁路里程' }]],
		['growth and level', [centre, { ...centre, measure: 'growth', unit: '%' }]],
		['a narrower place', [centre, { ...centre, region: ['包头市'] }]],
		[
			'what a person has decided',
			[
				{ indicator: '新能源新增装机', measure: 'increase', unit: '千瓦' },
				{ indicator: '新建新能源装机', measure: 'increase', unit: '千瓦' }
			]
		]
	])('never lists %s', (_title, records) => {
		expect(nearMisses(groupsOf(...records), vocabulary)).toEqual([]);
	});
});

describe('joins that look wrong', () => {
	it('lists two numbers of one year and document', () => {
		const [found] = disagreements(groupsOf(centre, { ...centre, value_low: 9 }, centre));
		expect(found?.records.map(({ canonical_low }) => canonical_low)).toEqual([1, 9, 1]);
	});

	it('accepts the same number in text and annex, and target and result', () => {
		expect(
			disagreements(groupsOf(centre, centre, { ...centre, kind: 'actual', value_low: 9 }))
		).toEqual([]);
	});
});
