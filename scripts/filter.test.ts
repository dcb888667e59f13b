import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TABLE_NAMES } from '../src/lib/model/columns';
import { parquetPath } from '../src/lib/store/parquet';
import { parquetRows } from '../src/lib/store/rows';
import { readParts } from '../src/lib/store/parts';
import { writeTables, type Observer } from '../src/lib/store/pipeline';
import { loadSteps } from '../src/lib/store/steps';
import { readOptions } from './extract/options';
import { filterLines } from './extract/stdin';
import { createPerformer } from './extract/perform';
import { writeParquet } from './write-parquet';

const entry = (id: string) => ({
	id,
	title: id,
	region: '某市',
	kind: 'annual-plan',
	plan_start: 2014,
	plan_end: 2014
});
/** Says the same of roads in each document, so that they make a series. */
const documentOf = (index: number) => ({
	...entry(`d${String(index).padStart(2, '0')}`),
	region: `第${index}市`,
	text: `2014年，新建公路${100 + index}公里，新增就业${index + 1}万人。`
});
const DOCUMENTS = Array.from({ length: 14 }, (_, index) => documentOf(index));
const linesOf = (documents: readonly object[]) =>
	documents.map((document) => `${JSON.stringify(document)}\n`).join('');

const { extract, createRelation } = await loadSteps();

/** Runs the filter in this process. */
async function filter(input: string, format: 'jsonl' | 'readings' = 'jsonl') {
	const [printed, complaints]: [string[], string[]] = [[], []];
	const failed = await filterLines(
		(async function* () {
			yield Promise.resolve(Buffer.from(input));
		})(),
		{ format, ahead: 1, perform: createPerformer(extract) },
		(text) => Promise.resolve(void printed.push(text)),
		(text) => complaints.push(text)
	);
	return { failed, printed: printed.join(''), complaints };
}

/** Runs the command line. */
const run = (input: string, ...args: string[]) =>
	spawnSync(process.execPath, ['--import', 'tsx', 'scripts/extract.ts', '--stdin', ...args], {
		encoding: 'utf8',
		input
	});

const documentsIn = (stdout: string) => [
	...new Set(
		stdout
			.split('\n')
			.filter(Boolean)
			.map((line) => (JSON.parse(line) as { document: string }).document)
	)
];

let folder: string;
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'filter-'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('documents in lines of JSON', () => {
	it('come out as records in lines, in the same order, from threads as well', async () => {
		const mixed = DOCUMENTS.toReversed();
		const { failed, printed } = await filter(linesOf(mixed));
		expect(failed).toBe(0);
		expect(documentsIn(printed)).toEqual(mixed.map(({ id }) => id));
		expect(JSON.parse(printed.split('\n')[0] ?? '')).toMatchObject({
			document: 'd13',
			span: '113公里'
		});
		const { status, stdout, stderr } = run(linesOf(mixed), '--jobs', '2');
		expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
		expect(stdout).toBe(printed);
	});

	it('a bad line is named and skipped', async () => {
		const [good, last] = [linesOf([documentOf(1)]), linesOf([documentOf(2)])];
		const bad: [line: string, reason: string][] = [
			['{"id":', 'not JSON in UTF-8'],
			['"text"', 'not an object with fields'],
			[JSON.stringify(entry('a')), 'text is missing'],
			[JSON.stringify({ ...entry('a'), text: '\ud83c' }), 'text holds half a character'],
			[JSON.stringify({ ...entry('a'), kind: 'speech', text: '' }), 'kind is none of'],
			[JSON.stringify({ ...entry('a'), to: 9, text: '' }), 'to is 9, but the text ends at 0']
		];
		const { failed, printed, complaints } = await filter(
			good + bad.map(([line]) => `${line}\n`).join('') + last
		);
		expect(failed).toBe(bad.length);
		expect(documentsIn(printed)).toEqual(['d01', 'd02']);
		expect(complaints).toEqual(
			bad.map(([, reason], index): unknown =>
				expect.stringContaining(`line ${index + 2}: ${reason}`)
			)
		);
	});

	it.each([
		['no Parquet', ['--stdin', '--format', 'parquet'], '--format parquet is neither'],
		['a number of threads that is none', ['--jobs', '0'], '--jobs 0 is no number'],
		['readings of a folder', ['--format', 'readings'], '--format readings is neither']
	])('%s: the command is wrong', (_title, args, reason) => {
		expect(() => readOptions(args)).toThrow(reason);
	});
});

describe('parts that are joined', () => {
	/** Reads the documents in so many parts, dealt out in turn. */
	const partsOf = (count: number): Promise<string[]> =>
		Promise.all(
			Array.from({ length: count }, async (_, part) => {
				const own = DOCUMENTS.filter((_document, index) => index % count === part);
				const path = join(folder, `${count}-${part}.readings`);
				await writeFile(path, (await filter(linesOf(own), 'readings')).printed);
				return path;
			})
		);
	const NOBODY: Observer = { onDocument: () => undefined, onProblem: () => undefined };
	const joinParts = (out: string, parts: readonly string[]) =>
		writeParquet(out, (output) => writeTables(readParts(parts), createRelation, output, NOBODY));

	/** The bytes of all tables that so many parts make. */
	async function joined(count: number): Promise<Buffer[]> {
		const out = join(folder, `out-${count}`);
		await joinParts(out, (await partsOf(count)).toReversed());
		return Promise.all(TABLE_NAMES.map((table) => readFile(parquetPath(out, table))));
	}

	it('give the same bytes, be they 1, 2 or 7', async () => {
		const whole = await joined(1);
		// Parts hold documents; statistics stand beside a folder of them.
		expect(whole.map(({ length }) => length > 500)).toEqual(
			TABLE_NAMES.map((table) => table !== 'statistics')
		);
		expect(await joined(2)).toEqual(whole);
		expect(await joined(7)).toEqual(whole);
	});

	it('a document that is there twice is named', async () => {
		const parts = [await partsOf(1), await partsOf(2)].flatMap((all) => all.slice(0, 1));
		await expect(joinParts(join(folder, 'twice'), parts)).rejects.toThrow(
			'the document d00 is there twice'
		);
	});

	it('a line that is no reading is named', async () => {
		const part = join(folder, 'records.readings');
		await writeFile(part, (await filter(linesOf([documentOf(1)]))).printed);
		await expect(joinParts(join(folder, 'wrong'), [part])).rejects.toThrow('line 1 is no reading');
	});
});

describe('the second step, as a command', () => {
	const relate = (...args: string[]) =>
		spawnSync(process.execPath, ['--import', 'tsx', 'scripts/relate.ts', ...args], {
			encoding: 'utf8'
		});
	const HEAD = 'series,region,year,value,unit,source,published\n';

	it('reads statistics too; a line that is wrong is named, the others are written', async () => {
		const jobs = { ...entry('jobs'), region: '云南省', text: '2014年，城镇新增就业20万人。' };
		const { printed } = await filter(linesOf([jobs]), 'readings');
		const [part, table, out] = ['jobs.readings', 'statistics.csv', 'related'].map((name) =>
			join(folder, name)
		);
		await writeFile(part ?? '', printed);
		await writeFile(
			table ?? '',
			`${HEAD}new-urban-jobs,云南省,2014,21,万人,公报,\nroads,云南省,2014,1,公里,公报,\n`
		);
		await mkdir(out ?? '');
		const { status, stderr } = relate('--out', out ?? '', '--statistics', table ?? '', part ?? '');
		expect(status).toBe(1);
		expect(stderr).toContain('statistics.csv: line 3: no series has the id');
		const bytes = await readFile(parquetPath(out ?? '', 'statistics'));
		expect(await parquetRows(new Uint8Array(bytes), 'statistics')).toMatchObject([
			{ series: 'new-urban-jobs', canonical_value: 210000 }
		]);
	});

	it('refuses a table that is not there', () => {
		const { status, stderr } = relate('--statistics', join(folder, 'none.csv'), 'package.json');
		expect(status).toBe(2);
		expect(stderr).toContain('none.csv is not a file');
	});
});
