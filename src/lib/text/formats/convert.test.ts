import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readCMapFile } from './cmaps';
import { convertFile } from './convert';
import { docxTable, makeDocx, makePdf, makeXlsx, paragraph, zipOf } from './fixtures';

const SENTENCE = '今年要新建公路120公里，粮食产量达到300万吨以上。';

async function convert(name: string, bytes: Uint8Array): Promise<Record<string, unknown>> {
	const results: Record<string, unknown> = {};
	for await (const { name: inner, result } of convertFile(name, bytes, { readCMap: readCMapFile }))
		results[inner] = 'code' in result ? result.code : result.text;
	return results;
}

const utf16 = (text: string): Uint8Array =>
	Uint8Array.from([...text].flatMap((c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8]));
const bytesOf = (hex: string): Uint8Array =>
	Uint8Array.from(hex.match(/../g) ?? [], (h) => parseInt(h, 16));

describe('a file of each format gives its text', () => {
	it.each([
		['UTF-8', 'a.txt', strToU8(SENTENCE), SENTENCE],
		['UTF-16 without a mark', 'a.txt', utf16(SENTENCE.repeat(2)), SENTENCE.repeat(2)],
		// 粮食产量达到300万吨。
		[
			'GB18030',
			'a.txt',
			bytesOf('c1b8cab3b2fac1bfb4efb5bd333030cdf2b6d6a1a3'.repeat(3)),
			'粮食产量达到300万吨。'.repeat(3)
		],
		// 各位代表今年糧食產量達到300萬噸
		[
			'Big5',
			'a.txt',
			bytesOf('a655a6eca54eaaeda4b5a67ec2b3adb9b2a3b671b946a8ec333030b855beb7'.repeat(2)),
			'各位代表今年粮食产量达到300万吨'.repeat(2)
		],
		['Word', 'a.docx', makeDocx(paragraph(SENTENCE)), `${SENTENCE}\n`],
		['Word under another name', 'a.bin', makeDocx(paragraph(SENTENCE)), `${SENTENCE}\n`],
		[
			'a workbook',
			'a.xlsx',
			makeXlsx([
				['指标', '目标'],
				['公路', '120公里']
			]),
			'指标\t目标\n公路\t120公里\n'
		],
		[
			'separated values',
			'a.csv',
			strToU8('\ufeff指标,目标\n"公路,里程",120公里\n'),
			'指标\t目标\n公路,里程\t120公里\n'
		],
		['PDF', 'a.pdf', makePdf([{ texts: [{ x: 60, y: 700, text: SENTENCE }] }]), `${SENTENCE}\n`],
		['HTML', 'a.html', strToU8(`<html><body><p>${SENTENCE}</p></body></html>`), `${SENTENCE}\n`]
	])('%s', async (_title, name, bytes, text) => {
		expect(await convert(name, bytes)).toEqual({ [name]: text });
	});

	it('an archive gives its documents one by one, the broken one beside the others', async () => {
		const bytes = zipOf({
			'one.txt': SENTENCE,
			'sub/two.docx': makeDocx(paragraph(SENTENCE)),
			'bad.pdf': '%PDF-1.4 nothing',
			'__MACOSX/._one.txt': 'x',
			'photo.png': 'x',
			'inner.zip': zipOf({ 'a.txt': SENTENCE })
		});
		expect(await convert('all.zip', bytes)).toEqual({
			'one.txt': SENTENCE,
			'sub/two.docx': `${SENTENCE}\n`,
			'bad.pdf': 'broken'
		});
	});

	it('an archive of Chinese Windows has its names right', async () => {
		const name = String.fromCharCode(0xb9, 0xe6, 0xbb, 0xae); // 规划 in GB18030
		const bytes = zipOf({ [`${name}.txt`]: SENTENCE });
		// The packer writes these names as UTF-8 with its flag; taken away, it is what such an archive holds.
		expect(Object.keys(await convert('a.zip', bytes))).toEqual(['规划.txt']);
	});

	it('traditional characters are read as simplified ones, and it is said', async () => {
		const text =
			'各位代表：今年糧食產量達到300萬噸，發展對外貿易，實現經濟增長5%，城鎮新增就業2萬人。';
		for await (const { result } of convertFile('a.txt', strToU8(text), { readCMap: readCMapFile }))
			expect(result).toMatchObject({
				text: '各位代表：今年粮食产量达到300万吨，发展对外贸易，实现经济增长5%，城镇新增就业2万人。',
				warnings: ['traditional']
			});
	});
});

describe('a file that gives no text says why', () => {
	const compound = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
	const encrypted = Uint8Array.from([...compound, ...utf16('EncryptedPackage')]);
	it.each([
		['nothing in it', 'a.txt', new Uint8Array(), 'empty'],
		['only blanks', 'a.txt', strToU8(' \n '), 'no-text'],
		['a program', 'a.txt', strToU8('MZ\x90\0\x03'), 'program'],
		['a script', 'a.txt', strToU8('#!/bin/sh\n'), 'program'],
		['a picture', 'a.pdf', strToU8('GIF89a'), 'picture'],
		['noise', 'a.txt', Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919) % 256), 'binary'],
		['an old .doc', 'a.doc', compound, 'old-office'],
		['a document with a password', 'a.docx', encrypted, 'password'],
		['RTF', 'a.rtf', strToU8('{\\rtf1\\ansi 300}'), 'other-office'],
		[
			'OpenDocument',
			'a.odt',
			zipOf({ mimetype: 'application/vnd.oasis.opendocument.text' }),
			'other-office'
		],
		['an archive cut off', 'a.zip', zipOf({ 'a.txt': SENTENCE }).slice(0, 60), 'broken'],
		[
			'an archive of an archive',
			'a.zip',
			zipOf({ 'b.zip': zipOf({ 'a.txt': SENTENCE }) }),
			'no-documents'
		],
		['an archive of pictures', 'a.zip', zipOf({ 'a.png': 'x' }), 'no-documents'],
		['a file that bursts', 'a.zip', zipOf({ 'a.txt': new Uint8Array(20_000_000) }), 'bomb'],
		[
			'a Word document that bursts',
			'a.docx',
			zipOf({ 'word/document.xml': new Uint8Array(20_000_000) }),
			'bomb'
		],
		['a Word document without a body', 'a.docx', zipOf({ 'word/document.xml': '<a/>' }), 'broken'],
		['a scan', 'a.pdf', makePdf([{ lines: [[0, 0, 9, 9]] }]), 'scanned'],
		['a PDF cut off', 'a.pdf', strToU8('%PDF-1.7\n1 0 obj'), 'broken'],
		['Mongolian script', 'a.txt', strToU8('ᠮᠣᠩᠭᠣᠯ ᠬᠡᠯᠡ ᠪᠢᠴᠢᠭ 300'), 'mongolian'],
		['English', 'a.txt', strToU8('The plan sets a target of 300 units by 2025.'), 'not-chinese'],
		['elements nested without end', 'a.html', strToU8('<div>'.repeat(60_000)), 'broken']
	])('%s', async (_title, name, bytes, code) => {
		expect(await convert(name, bytes)).toEqual({ [name]: code });
	});

	it('more than the limit', async () => {
		const huge = { length: 200_000_000 } as Uint8Array;
		expect(await convert('a.txt', huge)).toEqual({ 'a.txt': 'too-large' });
	});
});

it('a table is the same in every format that has tables', async () => {
	const rows = [
		['指标', '2020年', '2025年'],
		['森林覆盖率（%）', '22.1', '23.5以上']
	];
	const html = `<table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;
	const text = rows.map((row) => `${row.join('\t')}\n`).join('');
	expect(await convert('a.docx', makeDocx(docxTable(rows)))).toEqual({ 'a.docx': text });
	expect(await convert('a.html', strToU8(html))).toEqual({ 'a.html': text });
	expect(await convert('a.xlsx', makeXlsx(rows))).toEqual({ 'a.xlsx': text });
});
