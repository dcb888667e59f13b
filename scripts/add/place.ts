import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { pinyin } from 'pinyin-pro';
import type { Guess } from '../../src/lib/extract/guess/guess';

import { CATALOG_FILE, parseCatalog } from '../../src/lib/store/catalog';
import { entryText, withEntry, type WrittenEntry } from '../../src/lib/store/catalog-text';
import { extensionOf } from '../../src/lib/text/formats/sniff';
import { CommandError, type AddOptions } from './options';

/** A document that was turned into text. */
export interface Converted {
	/** Where its file is; the archive, for a document of one. */
	path: string;
	/** The name of the document itself. */
	name: string;
	text: string;
	/** Whether the file is that text already. */
	isText: boolean;
}

/**
 * The entry of a document: what the options say, then what it says of itself.
 * @throws {CommandError} naming what neither says and the option that would say it
 */
export function entryOf(
	{ path, name, isText }: Converted,
	said: AddOptions['said'],
	guess: Guess
): WrittenEntry {
	const { region, plan_start, plan_end, ...rest } = { ...guess, ...said };
	if (region === null) throw new CommandError('it does not say of which place it is: --region');
	if (plan_start === null || plan_end === null)
		throw new CommandError('it does not say for which years it plans: --plan-year');
	const id = said.id ?? proposeId(name, region, plan_start, plan_end, rest.kind);
	const isWhole = basename(path) === name;
	return {
		id,
		file: `${id}.txt`,
		original: isText ? null : isWhole ? `${id}.${extensionOf(name)}` : null,
		title: rest.title,
		title_en: null,
		issuer: rest.issuer,
		region,
		kind: rest.kind,
		issued: rest.issued,
		plan_start,
		plan_end,
		from: null,
		to: null
	};
}

/** The name of the file where it is one for addresses; else place, years and kind: yunnan-2021-2025-five-year-plan. */
function proposeId(name: string, region: string, start: number, end: number, kind: string): string {
	const stem = name.replace(/^.*\//, '').replace(/\.[^.]*$/, '');
	if (/^[a-z\d][a-z\d._-]{2,}$/i.test(stem)) return stem;
	const place =
		region === '全国'
			? 'national'
			: pinyin(shortName(region), { toneType: 'none', type: 'array' }).join('');
	return [place, start === end ? start : `${start}-${end}`, kind].join('-');
}

const shortName = (region: string): string =>
	region.replace(/(?:壮族|回族|维吾尔)?自治区$|[省市州盟县区旗]$/, '');

/** Puts a document, its original and its entry into a folder of documents; says which entry was put there before. */
export async function place(
	seeds: string,
	entry: WrittenEntry,
	{ path, text }: Converted,
	said: AddOptions['said']
): Promise<{ isNew: boolean; written: string }> {
	const catalog = await readFile(join(seeds, CATALOG_FILE), 'utf8').catch(() => '');
	const old = parseCatalog(catalog).entries.find(({ id }) => id === entry.id);
	// Of a document that is added again, what people wrote into its entry holds.
	const kept = old ? { ...entry, ...old, file: entry.file, ...said } : entry;
	const file = join(seeds, entry.file);
	// A document that lies in the folder already is left as it is.
	if (resolve(path) !== resolve(file)) await writeFile(file, text);
	if (entry.original && resolve(path) !== resolve(join(seeds, entry.original)))
		await copyFile(path, join(seeds, entry.original));
	await writeFile(join(seeds, CATALOG_FILE), withEntry(catalog, kept));
	return { isNew: old === undefined, written: entryText(kept) };
}
