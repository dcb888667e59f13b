import { describe, expect, it } from 'vitest';
import { sharedFiles, type ModuleGraph } from './few-files';

const page = (n: number) => `client-optimized/nodes/${n}.js`;
const everywhere = page(0);

/** Modules by what they import; of one length unless said. */
const graph = (
	imports: Record<string, readonly string[]>,
	sizes: Record<string, number> = {}
): ModuleGraph =>
	new Map(
		Object.entries(imports).map(([id, imported]) => [
			id,
			{ imports: imported, size: sizes[id] ?? 1 }
		])
	);

/** The files as lists of their modules. */
const files = (modules: ModuleGraph, count: number): string[] => {
	const lists = new Map<number, string[]>();
	for (const [id, file] of sharedFiles(modules, count))
		lists.set(file, [...(lists.get(file) ?? []), id]);
	return [...lists.values()].map((ids) => ids.sort().join(' ')).sort();
};

const SITE = {
	[everywhere]: ['svelte'],
	[page(3)]: ['svelte', 'chart', 'table', 'home'],
	[page(4)]: ['chart', 'words'],
	[page(5)]: ['table', 'words'],
	chart: ['axis'],
	axis: ['svelte'],
	table: [],
	words: [],
	home: [],
	svelte: []
};

describe('what pages share', () => {
	it('is parted by who shares it, with what it imports', () => {
		expect(files(graph(SITE), 9)).toEqual(['axis chart', 'svelte', 'table', 'words']);
	});

	it.each([
		[
			'the smallest come together',
			{ chart: 5, axis: 5, words: 5 },
			['axis chart', 'svelte table', 'words']
		],
		[
			'a large one stays alone',
			{ table: 9, axis: 9, svelte: 1 },
			['axis chart', 'svelte words', 'table']
		]
	])('in fewer files: %s', (_, sizes, expected) => {
		expect(files(graph(SITE, sizes), 3)).toEqual(expected);
	});

	it('has nothing of what one page alone loads', () => {
		expect(sharedFiles(graph(SITE)).has('home')).toBe(false);
		expect(sharedFiles(graph(SITE)).has(page(3))).toBe(false);
	});

	it('never makes two files import each other', () => {
		const chain = graph(
			{
				[page(3)]: ['top'],
				[page(4)]: ['top', 'middle'],
				[page(5)]: ['top', 'middle', 'ground'],
				[page(6)]: ['middle'],
				[page(7)]: ['ground'],
				top: ['middle'],
				middle: ['ground'],
				ground: []
			},
			{ middle: 100 }
		);
		expect(files(chain, 2)).not.toContain('ground top');
	});
});
