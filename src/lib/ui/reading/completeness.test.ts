import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readCatalog, readDocuments, type SourceDocument } from '../../store/source';
import { createExtractor } from '../../extract/read';
import { loadVocabulary } from '../../language/load';
import { findBlocks } from './blocks';
import { markStretches } from './pieces';

const ROOT = join(import.meta.dirname, '../../../..');
/**
 * Digits; in words what states an amount by itself (百分之五, 三成, 翻两番, 一倍, 一半), and what counts or
 * orders (五大任务, 三年行动, 第三次普查).
 */
const NUMBERS = new RegExp(
	[
		'[0-9０-９]+',
		'[一二两三四五六七八九十百千万]+分之',
		'[一二两三四五六七八九]成(?![立为功果长员本熟就效都品套型分])',
		'[一二两三四五六七八九十]+(?:番|倍(?!增|速))',
		'一半|半数|过半',
		'(?<=第)[一二三四五六七八九十]+(?![一二三四五六七八九十])',
		'[二两三四五六七八九十]+(?=[大项件届年])'
	].join('|'),
	'g'
);

async function seeds(): Promise<SourceDocument[]> {
	const folder = join(ROOT, 'seeds');
	const read: SourceDocument[] = [];
	for await (const source of readDocuments(folder, (await readCatalog(folder)).entries)) {
		if (!('reason' in source)) read.push(source);
	}
	return read;
}

const documents = await seeds();
const extract = createExtractor(await loadVocabulary(join(ROOT, 'data')));

describe('what a reader can check in the reading view', () => {
	it.each(documents.map((document) => [document.entry.id, document] as const))(
		'every amount is a record, or dismissed with a reason, or not of the text: %s',
		(_, document) => {
			const { text, entry } = document;
			const [from, to] = [entry.from ?? 0, entry.to ?? text.length];
			const { records, dismissed } = extract(document);
			const furniture = findBlocks(text, from, to).filter(({ kind }) => kind === 'furniture');
			const known = [
				...markStretches(text, records, dismissed),
				...furniture.flatMap(({ lines }) => lines)
			];
			const unknown = Array.from(
				text.slice(from, to).matchAll(NUMBERS),
				({ index }) => from + index
			)
				.filter((at) => !known.some(({ start, end }) => start <= at && at < end))
				.map((at) => text.slice(Math.max(from, at - 10), at + 10));
			expect(unknown).toEqual([]);
		}
	);
});
