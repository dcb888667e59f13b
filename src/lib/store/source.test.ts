import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Problem } from './catalog';
import { LARGEST_FILE } from './file';
import type { CatalogEntry } from '../model/record';
import { SAMPLE_ENTRY } from './samples';
import { makeDocx, makePdf, paragraph, zipOf } from '../text/formats/fixtures';
import { readCatalog, readDocuments, type SourceDocument } from './source';

/** Long enough not to be taken for the rest of a scan. */
const PRINTED = '全市加快推进交通基础设施建设努力改善群众出行条件新建公路1.4万公里';
const TEXT = '新建公路1.4万公里，“𠮷”字头。';

let folder: string;
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'source-'));
	await writeFile(join(folder, 'plan.txt'), TEXT);
});
afterEach(() => rm(folder, { recursive: true }));

async function read(...entries: Partial<CatalogEntry>[]): Promise<(SourceDocument | Problem)[]> {
	const read: (SourceDocument | Problem)[] = [];
	const whole = entries.map((entry) => ({ ...SAMPLE_ENTRY, ...entry }));
	for await (const document of readDocuments(folder, whole)) read.push(document);
	return read;
}

describe('a document', () => {
	it('comes with its file’s text unchanged, its length and its hash', async () => {
		expect(await read({ from: 2, to: 6 })).toEqual([
			{
				entry: { ...SAMPLE_ENTRY, from: 2, to: 6 },
				text: TEXT,
				characters: 4,
				converted: false,
				sha256: createHash('sha256').update(TEXT).digest('hex')
			}
		]);
	});

	it.each([
		['a byte order mark', '\ufeff新建'],
		['Windows line ends', '一\r\n二\r\n'],
		['a null character', '一\0二']
	])('keeps %s: offsets are those of the file', async (_title, text) => {
		await writeFile(join(folder, 'plan.txt'), text);
		expect(await read({})).toMatchObject([{ text, characters: text.length }]);
	});

	it.each([
		['little-endian', 'utf16le', (bytes: Buffer) => bytes],
		['big-endian', 'utf16le', (bytes: Buffer) => bytes.swap16()]
	] as const)('is read in UTF-16, %s, where its mark says so', async (_title, encoding, order) => {
		await writeFile(join(folder, 'plan.txt'), order(Buffer.from(`\ufeff${TEXT}`, encoding)));
		expect(await read({})).toMatchObject([{ text: `\ufeff${TEXT}` }]);
	});

	it('is read through a link that stays in the folder', async () => {
		await symlink('plan.txt', join(folder, 'same.txt'));
		expect(await read({ file: 'same.txt' })).toMatchObject([{ text: TEXT }]);
	});

	it.each([
		['a Word document', 'plan.docx', makeDocx(paragraph(TEXT)), `${TEXT}\n`],
		[
			'a table of values',
			'plan.csv',
			Buffer.from(`指标,目标\n${TEXT},1\n`),
			`指标\t目标\n${TEXT}\t1\n`
		],
		['the one document of an archive', 'plan.zip', zipOf({ 'a.txt': TEXT }), TEXT],
		[
			'a text in traditional characters',
			'old.txt',
			Buffer.from('新建幼兒園20所，開工50個項目'),
			'新建幼儿园20所，开工50个项目'
		],
		['a PDF', 'plan.pdf', makePdf([{ texts: [{ x: 80, y: 700, text: PRINTED }] }]), `${PRINTED}\n`]
	])('of %s has the text that is made of it', async (_title, file, bytes, text) => {
		await writeFile(join(folder, file), bytes);
		expect(await read({ file })).toMatchObject([{ text, converted: true }]);
	});

	it('is one of several in a file, in the order of the catalog', async () => {
		const entries = [
			{ id: 'b', from: 5, to: null },
			{ id: 'a', from: null, to: 5 }
		];
		expect(await read(...entries)).toMatchObject([
			{ entry: { id: 'b' }, characters: TEXT.length - 5 },
			{ entry: { id: 'a' }, characters: 5 }
		]);
	});
});

describe('a document that cannot be read is one problem, and the others are read', () => {
	const gb18030 = Buffer.from([0xd0, 0xc2, 0xbd, 0xa8]);
	it.each<[string, Partial<CatalogEntry>, string]>([
		['an absent file', { file: 'absent.txt' }, 'there is no such file'],
		['a folder in place of a file', { file: 'folder' }, 'a folder, not a file'],
		['a pipe', { file: 'pipe' }, 'not a regular file'],
		['a link out of the folder', { file: 'link' }, 'a link that leads out of the folder'],
		['a file over the limit', { file: 'large.txt' }, '65 MB; a file may have 64 MB: divide it'],
		[
			'UTF-16 without its mark',
			{ file: 'utf-16.txt' },
			'full of null characters: UTF-16 without a byte order mark, or no text'
		],
		['a text in GB 18030', { file: 'gb.txt' }, 'the text is not UTF-8'],
		['a text that is cut within a character', { file: 'cut.txt' }, 'the text is not UTF-8'],
		[
			'a PDF that is broken',
			{ file: 'broken.pdf' },
			'the file is broken: download or save it again'
		],
		['nothing', { file: 'nothing.txt' }, 'the file holds no text'],
		[
			'a text in no Chinese',
			{ file: 'english.txt' },
			'there are hardly any Chinese characters; only plans in Chinese are read'
		],
		[
			'several documents in an archive',
			{ file: 'two.zip' },
			'the archive holds several documents: unpack it and list each, or use npm run add'
		],
		['an end outside the file', { to: 99 }, `to is 99, but the text ends at ${TEXT.length}`],
		['a start outside the file', { from: 99 }, `from is 99, but the text ends at ${TEXT.length}`],
		['a start at half a character', { from: 13 }, 'from is 13, which is inside a character']
	])('%s', async (_title, entry, reason) => {
		await mkdir(join(folder, 'folder'));
		execFileSync('mkfifo', [join(folder, 'pipe')]);
		await symlink('/etc/hosts', join(folder, 'link'));
		await writeFile(join(folder, 'large.txt'), '');
		await truncate(join(folder, 'large.txt'), LARGEST_FILE + 1);
		await writeFile(join(folder, 'utf-16.txt'), Buffer.from('GDP 5%', 'utf16le'));
		await writeFile(join(folder, 'gb.txt'), gb18030);
		await writeFile(join(folder, 'nothing.txt'), '');
		await writeFile(join(folder, 'english.txt'), 'Growth of 5%.');
		await writeFile(join(folder, 'two.zip'), zipOf({ 'a.txt': TEXT, 'b.txt': TEXT }));
		await writeFile(join(folder, 'broken.pdf'), '%PDF-1.4 nothing');
		await writeFile(join(folder, 'cut.txt'), Buffer.from(TEXT).subarray(0, 4));
		const wrong = { ...SAMPLE_ENTRY, ...entry, id: 'wrong' };
		expect(await read({ id: 'before' }, wrong, { id: 'after' })).toEqual([
			expect.objectContaining({ text: TEXT }),
			{ file: wrong.file, reason: `${reason} (document wrong)` },
			expect.objectContaining({ text: TEXT })
		]);
	});
});

describe('a catalog that cannot be read is a problem', () => {
	it.each([
		['there is none', null, 'there is no such file'],
		['it is not UTF-8', Buffer.from([0xd0, 0xc2]), 'the text is not UTF-8'],
		['it is no list', 'id: plan', 'not a list of documents']
	])('%s', async (_title, content, reason) => {
		if (content !== null) await writeFile(join(folder, 'catalog.yaml'), content);
		expect(await readCatalog(folder)).toEqual({
			entries: [],
			problems: [{ file: 'catalog.yaml', reason }]
		});
	});
});
