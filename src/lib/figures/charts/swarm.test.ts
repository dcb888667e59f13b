import { describe, expect, it } from 'vitest';
import { swarm } from './swarm';

describe('things laid over each other', () => {
	it.each<[string, [number, number][], number[]]>([
		[
			'apart: side by side',
			[
				[0, 10],
				[20, 30]
			],
			[0, 0]
		],
		[
			'over each other: one a level',
			[
				[0, 10],
				[0, 10],
				[0, 10]
			],
			[0, 1, 2]
		],
		[
			'the lowest free level',
			[
				[0, 10],
				[5, 15],
				[12, 20]
			],
			[0, 1, 0]
		],
		[
			'in the order in which they came',
			[
				[50, 60],
				[0, 10],
				[55, 65]
			],
			[0, 0, 1]
		],
		[
			'too near',
			[
				[0, 10],
				[10, 20]
			],
			[0, 1]
		]
	])('%s', (_, spans, levels) => {
		expect(
			swarm(
				spans.map(([from, to]) => ({ from, to })),
				1
			)
		).toEqual(levels);
	});
});
