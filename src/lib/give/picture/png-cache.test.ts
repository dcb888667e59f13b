import { mkdtemp, readdir, rm, utimes } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { PngFolder } from './png-cache.server';

let folder: string;
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'pictures-'));
});
afterEach(() => rm(folder, { recursive: true }));

const drawing = (...bytes: number[]) => vi.fn(() => Promise.resolve(new Uint8Array(bytes)));

it('a picture is drawn once, whoever asks for it later', async () => {
	const [first, second] = [drawing(1, 2), drawing(3)];
	const pictures = new PngFolder(folder);
	expect(await pictures.of('<svg/>', first)).toEqual(new Uint8Array([1, 2]));
	expect(await pictures.of('<svg/>', second)).toEqual(new Uint8Array([1, 2]));
	expect(await new PngFolder(folder).of('<svg/>', second)).toEqual(new Uint8Array([1, 2]));
	expect(first).toHaveBeenCalledOnce();
	expect(second).not.toHaveBeenCalled();
});

it('another picture is another file', async () => {
	const pictures = new PngFolder(folder);
	await pictures.of('<svg/>', drawing(1));
	expect(await pictures.of('<svg >', drawing(2))).toEqual(new Uint8Array([2]));
	expect(await readdir(folder)).toHaveLength(2);
});

it('a picture that cannot be drawn leaves nothing', async () => {
	const failing = () => Promise.reject(new Error('no font'));
	await expect(new PngFolder(folder).of('<svg/>', failing)).rejects.toThrow('no font');
	expect(await readdir(folder)).toEqual([]);
});

it('what nobody asked for in a month is forgotten, and what was asked for stays', async () => {
	await new PngFolder(folder).of('<svg/>', drawing(1));
	const [name = ''] = await readdir(folder);
	const longAgo = new Date(Date.now() - 40 * 24 * 60 * 60 * 1000);
	await utimes(join(folder, name), longAgo, longAgo);
	await new PngFolder(folder).of('<svg >', drawing(2));
	const left = await readdir(folder);
	expect(left).toHaveLength(1);
	expect(left).not.toContain(name);
});
