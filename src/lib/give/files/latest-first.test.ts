import { expect, it } from 'vitest';
import { latestFirst } from './latest-first';

const version = (name: string, published: string, before: string | null = null) => ({
	version: name,
	published,
	before
});

it.each([
	[
		'by their days',
		[version('a', '2026-01-01'), version('b', '2026-02-01', 'a'), version('c', '2025-01-01')],
		['b', 'a', 'c']
	],
	[
		'of one day as they followed each other',
		[version('a', '2026-01-01', 'c'), version('b', '2026-01-01'), version('c', '2026-01-01', 'b')],
		['a', 'c', 'b']
	],
	[
		'of one day, where nothing tells, in one fixed order',
		[version('b', '2026-01-01'), version('a', '2026-01-01')],
		['a', 'b']
	],
	[
		'also where each names the other',
		[version('b', '2026-01-01', 'a'), version('a', '2026-01-01', 'b')],
		['a', 'b']
	]
])('%s', (_, versions, expected) => {
	expect(latestFirst(versions).map((one) => one.version)).toEqual(expected);
});
