import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { CatalogEntry } from '../model/record';
import { readAll } from './pipeline';
import type { DocumentReading } from './reading';
import { ReadingFolder } from './reading-store';
import { SAMPLE_ENTRY } from './samples';

let folder: string;
let cache: string;
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'readings-'));
	cache = join(folder, 'cache');
	await writeFile(join(folder, 'plan.txt'), '新建公路100公里。');
});
afterEach(() => rm(folder, { recursive: true }));

/** Reads documents; says how many were really read. */
async function read(entries: readonly CatalogEntry[], rules = 'rules') {
	const extract = vi.fn(() => ({ records: [], dismissed: [] }));
	const store = new ReadingFolder(cache, rules);
	const readings: DocumentReading[] = [];
	for await (const reading of readAll(folder, entries, extract, store))
		readings.push(reading as DocumentReading);
	return { readings, times: extract.mock.calls.length, store };
}

describe('readings that are kept', () => {
	it('are not made again', async () => {
		const first = await read([SAMPLE_ENTRY]);
		const second = await read([SAMPLE_ENTRY]);
		expect([first.times, second.times]).toEqual([1, 0]);
		expect(second.readings).toEqual(first.readings);
	});

	it.each([
		['the text', () => writeFile(join(folder, 'plan.txt'), '新建公路200公里。'), {}, 'rules'],
		['the entry', () => Promise.resolve(), { region: '通辽市' }, 'rules'],
		['the rules', () => Promise.resolve(), {}, 'other rules']
	])('are made again where %s changed', async (_title, change, fields, rules) => {
		await read([SAMPLE_ENTRY]);
		await change();
		expect((await read([{ ...SAMPLE_ENTRY, ...fields }], rules)).times).toBe(1);
	});

	it('are made again where the file is damaged', async () => {
		await read([SAMPLE_ENTRY]);
		for (const name of await readdir(cache)) await writeFile(join(cache, name), '{"document":');
		expect((await read([SAMPLE_ENTRY])).times).toBe(1);
	});

	it('are removed where nobody asks for them any more', async () => {
		await read([SAMPLE_ENTRY]);
		const other = { ...SAMPLE_ENTRY, id: 'other' };
		const { readings, store } = await read([other]);
		expect(await readdir(cache)).toHaveLength(2);
		await store.prune(readings.map(({ document }) => [document.sha256, other]));
		expect(await readdir(cache)).toHaveLength(1);
		expect((await read([other])).times).toBe(0);
	});
});
