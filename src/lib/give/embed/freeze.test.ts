import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { freeze } from './freeze';

let folder = '';
beforeEach(async () => (folder = await mkdtemp(join(tmpdir(), 'freeze-'))));
afterEach(() => rm(folder, { recursive: true }));

const embed = (root: string, version: string) =>
	join(folder, root, 'frozen', version, 'embed/series/coal-output/index.html');

async function write(path: string, text: string) {
	await mkdir(dirname(path), { recursive: true });
	await writeFile(path, text);
}

const read = (path: string) => readFile(path, 'utf8');
const run = () => freeze(join(folder, 'build'), join(folder, 'static'));

describe('keeping the frozen embeds of a build', () => {
	it('copies a version that is not kept yet', async () => {
		await write(embed('build', 'aaaa'), 'chart of aaaa');
		expect(await run()).toEqual(['aaaa']);
		expect(await read(embed('static', 'aaaa'))).toBe('chart of aaaa');
	});

	it('keeps the earlier versions when the data has changed', async () => {
		await write(embed('static', 'aaaa'), 'chart of aaaa');
		await write(embed('build', 'bbbb'), 'chart of bbbb');
		expect(await run()).toEqual(['bbbb']);
		expect(await read(embed('static', 'aaaa'))).toBe('chart of aaaa');
	});

	it('never changes a version that is kept', async () => {
		await write(embed('static', 'aaaa'), 'as published');
		await write(embed('build', 'aaaa'), 'drawn anew by later code');
		expect(await run()).toEqual([]);
		expect(await read(embed('static', 'aaaa'))).toBe('as published');
	});

	it('says so when there is no build', async () => {
		await expect(run()).rejects.toThrow('ENOENT');
	});
});
