import { describe, expect, it } from 'vitest';
import { parseCatalog } from './catalog';
import { entryText, withEntry, type WrittenEntry } from './catalog-text';
import { SAMPLE_ENTRY } from './samples';

const ENTRY: WrittenEntry = { ...SAMPLE_ENTRY, id: 'new', original: 'new.pdf' };

describe('a catalog with an entry more', () => {
	it('keeps its comments and entries to the letter, and reads the new one', () => {
		const catalog = `# What each text is.\n\n${entryText({ ...ENTRY, id: 'old', original: null })}\n# The end.\n`;
		const added = withEntry(catalog, ENTRY);
		expect(added.startsWith(catalog.trimEnd())).toBe(true);
		expect(parseCatalog(added).entries.map(({ id }) => id)).toEqual(['old', 'new']);
	});

	it('has one in the place of another with its id', () => {
		const catalog = ['a', 'new', 'b'].map((id) => entryText({ ...ENTRY, id })).join('\n');
		const { entries } = parseCatalog(withEntry(catalog, { ...ENTRY, title: '另一题名' }));
		expect(entries.map(({ id, title }) => [id, title])).toEqual([
			['a', ENTRY.title],
			['new', '另一题名'],
			['b', ENTRY.title]
		]);
	});

	it('of nothing is the entry', () => {
		expect(parseCatalog(withEntry('', ENTRY))).toMatchObject({
			entries: [{ id: 'new' }],
			problems: []
		});
	});

	it.each([
		['a colon', '规划: 目标'],
		['a number sign', '规划 # 目标'],
		['quotation marks', '"十四五"规划'],
		['what looks like a number', '2025'],
		['what looks like nothing', 'null'],
		['brackets', '[规划]'],
		['a hyphen', '- 规划'],
		['ordinary words', '“十四五”规划（2021—2025年）']
	])('reads a title with %s as it was written', (_title, title) => {
		expect(parseCatalog(withEntry('', { ...ENTRY, title })).entries[0]?.title).toBe(title);
	});
});
