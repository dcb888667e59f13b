import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { TABLES, TABLE_NAMES } from '../src/lib/model/columns';
import { parquetPath } from '../src/lib/store/parquet';
import type { TargetRecord } from '../src/lib/model/record';
import { run } from './extract/run';

const TEXT = '2014年，新建公路1.4万公里，城镇新增就业25万人以上。';
const ENTRY = {
	file: 'plan.txt',
	title: '计划',
	region: '某市',
	kind: 'annual-plan',
	plan_start: 2014,
	plan_end: 2014
};

let folder: string;
let seeds: string;
let out: string;
beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'extract-'));
	[seeds, out] = [join(folder, 'seeds'), join(folder, 'out')];
	await mkdir(seeds);
	await writeFile(join(seeds, 'plan.txt'), TEXT);
	await writeFile(join(seeds, 'latin.txt'), Buffer.from([0xe9, 0x20]));
});
afterEach(() => rm(folder, { recursive: true }));

/** JSON is YAML. */
const writeCatalog = (...entries: object[]) =>
	writeFile(join(seeds, 'catalog.yaml'), JSON.stringify(entries));

/** Runs the command in this process; what is kept of documents is tested where that is done. */
async function extract(...args: string[]) {
	const [stdout, stderr]: [string[], string[]] = [[], []];
	const status = await run(['--fresh', ...args], {
		input: (async function* () {})(),
		print: (text) => Promise.resolve(void stdout.push(text)),
		complain: (text) => stderr.push(`${text}\n`)
	});
	return { status, stdout: stdout.join(''), stderr: stderr.join('') };
}

async function readTable(path: string): Promise<unknown[]> {
	const connection = await (await DuckDBInstance.create()).connect();
	const reader = await connection.runAndReadAll('FROM read_parquet($1)', [path]);
	return reader.getRowObjectsJson();
}

describe('extracting a sound folder', () => {
	beforeEach(() => writeCatalog({ id: 'a', ...ENTRY }, { id: 'b', ...ENTRY, to: 20 }));

	it('writes the tables and says what it did', async () => {
		const { status, stdout, stderr } = await extract('--seeds', seeds, '--out', out);
		expect({ status, stdout }).toEqual({ status: 0, stdout: '' });
		expect(stderr).toMatch(/^a +2 +0 +0 +\d+\.\d\d$/m);
		expect(stderr).toMatch(/^b +1 +0 +0 +\d+\.\d\d$/m);
		expect(stderr).toMatch(/^2 documents read, 0 problems$/m);
		expect((await readdir(out)).filter((name) => !name.startsWith('.')).sort()).toEqual(
			TABLE_NAMES.map((table) => `${table}.parquet`).sort()
		);
	});

	it('prints the same rows as JSON lines, and nothing else, without writing a file', async () => {
		const { status, stdout } = await extract('--seeds', seeds, '--out', out, '--format', 'jsonl');
		expect(status).toBe(0);
		expect(existsSync(out)).toBe(false);
		const lines = stdout.trimEnd().split('\n');
		const rows = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
		expect(rows.map(({ document, span }) => [document, span])).toEqual([
			['a', '1.4万公里'],
			['a', '25万人以上'],
			['b', '1.4万公里']
		]);
		for (const row of rows) expect(Object.keys(row)).toEqual(Object.keys(TABLES.targets));

		await extract('--seeds', seeds, '--out', out);
		expect(await readTable(parquetPath(out, 'targets'))).toEqual(rows);
	});

	it('gives the same bytes every time', async () => {
		const runs = [join(folder, 'first'), join(folder, 'second')];
		for (const out of runs) await extract('--seeds', seeds, '--out', out);
		for (const table of TABLE_NAMES) {
			const [first, second] = await Promise.all(
				runs.map((out) => readFile(parquetPath(out, table)))
			);
			expect(first).toEqual(second);
		}
	});
});

describe('a table of statistics beside the documents', () => {
	beforeEach(() => writeCatalog({ id: 'a', ...ENTRY }));
	const HEAD = 'series,region,year,value,unit,source,published';
	const write = (...lines: string[]) =>
		writeFile(join(seeds, 'statistics.csv'), [HEAD, ...lines].join('\n'));
	const statistics = () => readTable(parquetPath(out, 'statistics'));

	it('becomes a table of its own, and a wrong line is named', async () => {
		await write(
			'new-urban-jobs,某市,2014,26.5,万人,统计公报,2015-03-01',
			'new-urban-jobs,某市,2014,26.5,公里,统计公报,2015-03-01'
		);
		const { status, stderr } = await extract('--seeds', seeds, '--out', out);
		expect(status).toBe(1);
		expect(stderr).toContain(
			`${join(seeds, 'statistics.csv')}: line 3: 公里 is no unit of new-urban-jobs, which is in 人`
		);
		expect(await statistics()).toMatchObject([
			{ series: 'new-urban-jobs', region: '某市', canonical_value: 265000, published: '2015-03-01' }
		]);
	});

	it.each([
		['without one', async () => {}],
		['with its first line alone', () => write()]
	])('is empty %s', async (_, prepare) => {
		await prepare();
		expect((await extract('--seeds', seeds, '--out', out)).status).toBe(0);
		expect(await statistics()).toEqual([]);
	});
});

describe('extracting the seeds', () => {
	it('traces every record to its words in the file', async () => {
		const { status, stdout } = await extract('--seeds', 'seeds', '--format', 'jsonl');
		expect(status).toBe(0);
		const lines = stdout.trimEnd().split('\n');
		const rows = lines.map((line) => JSON.parse(line) as TargetRecord);
		expect(rows).not.toEqual([]);
		expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
		for (const { id, file, at, end, span, quote, quote_at } of rows) {
			const text = await readFile(join('seeds', file), 'utf8');
			expect([id, text.slice(end - span.length, end)]).toEqual([id, span]);
			expect([id, text.slice(quote_at, quote_at + quote.length)]).toEqual([id, quote]);
			expect(at).toBeGreaterThanOrEqual(end - span.length);
			expect(at).toBeLessThan(end);
		}
	});
});

describe('a document that cannot be read', () => {
	it.each([
		['an absent file', { file: 'absent.txt' }, 'absent.txt: there is no such file'],
		['a text that is not UTF-8', { file: 'latin.txt' }, 'latin.txt: the text is not UTF-8'],
		[
			'an offset outside the file',
			{ to: 999 },
			`plan.txt: to is 999, but the text ends at ${TEXT.length}`
		],
		['an id that is taken', { id: 'a' }, 'plan.txt: the id "a" is that of entry 1 already'],
		['a kind that we do not know', { kind: 'speech' }, 'plan.txt: kind is none of']
	])('%s is named in one line, and the other one is done', async (_title, wrong, line) => {
		await writeCatalog({ id: 'a', ...ENTRY }, { id: 'wrong', ...ENTRY, ...wrong });
		const { status, stderr } = await extract('--seeds', seeds, '--out', out);
		expect(status).toBe(1);
		const named = stderr.split('\n').filter((each) => each.startsWith(seeds));
		expect(named).toEqual([expect.stringContaining(line)]);
		expect(stderr).toContain('1 document read, 1 problem');
		expect(await readTable(parquetPath(out, 'documents'))).toMatchObject([{ id: 'a' }]);
	});

	it.each([
		['there is no catalog', null, 'catalog.yaml: there is no such file'],
		['the catalog lists nothing', '[]', 'catalog.yaml: lists no document'],
		['the catalog is not YAML', '- id: [', 'catalog.yaml: not YAML'],
		[
			'no document can be read',
			JSON.stringify([{ id: 'a', ...ENTRY, file: 'b' }]),
			'b: there is no'
		]
	])('when %s, good data stays', async (_title, catalog, line) => {
		await writeCatalog({ id: 'a', ...ENTRY });
		await extract('--seeds', seeds, '--out', out);
		const before = await readFile(parquetPath(out, 'targets'));
		const files = await readdir(out);

		await rm(join(seeds, 'catalog.yaml'));
		if (catalog !== null) await writeFile(join(seeds, 'catalog.yaml'), catalog);
		const { status, stderr } = await extract('--seeds', seeds, '--out', out);
		expect(status).toBe(1);
		expect(stderr).toContain(line);
		expect(await readFile(parquetPath(out, 'targets'))).toEqual(before);
		expect(await readdir(out)).toEqual(files);
	});
});

describe('a command that is wrong does nothing and says why', () => {
	it.each([
		['an unknown option', ['--sedes', 'x'], /Unknown option '--sedes'/],
		[
			'a format that we do not write',
			['--format', 'csv'],
			/--format csv is neither parquet nor jsonl/
		],
		['an option without its value', ['--seeds'], /argument missing/],
		['a word too many', ['seeds'], /Unexpected argument 'seeds'/],
		['a folder that is not there', ['--seeds', 'nowhere'], /--seeds nowhere is not a folder/],
		['a file in place of the output folder', ['--out', 'package.json'], /package\.json/],
		['an output folder where none can be', ['--out', '/proc/nowhere/data'], /\/proc\/nowhere/]
	])('%s', async (_title, args, reason) => {
		const { status, stdout, stderr } = await extract(...args);
		expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
		expect(stderr).toMatch(reason);
		expect(stderr).not.toMatch(/^ +at /m);
	});
});

describe('a run that is ended', () => {
	/** Ends a run while it writes; answers with what is left in the folder. */
	async function endWhileWriting(signal: NodeJS.Signals) {
		// So many documents that the run is still at work when the signal comes.
		await writeCatalog(...Array.from({ length: 3000 }, (_, i) => ({ id: `d${i}`, ...ENTRY })));
		const child = spawn(process.execPath, [
			...['--import', 'tsx', 'scripts/extract.ts'],
			...['--fresh', '--seeds', seeds, '--out', out]
		]);
		const ended = once(child, 'exit');
		while (!existsSync(out) || !(await readdir(out)).includes('.lock')) await setTimeout(5);
		child.kill(signal);
		await ended;
		return readdir(out);
	}

	it.each(['SIGINT', 'SIGTERM'] as const)('by %s leaves nothing', async (signal) => {
		expect(await endWhileWriting(signal)).toEqual([]);
	});

	it('without a word leaves what the next clears', async () => {
		expect(await endWhileWriting('SIGKILL')).toContain('.lock');
		await writeCatalog({ id: 'a', ...ENTRY });
		expect((await extract('--seeds', seeds, '--out', out)).status).toBe(0);
		expect(await readdir(out)).not.toContain('.lock');
		expect((await readdir(out)).filter((name) => name.startsWith('.tables-'))).toHaveLength(1);
	});
});

it('a second run at once says so and does nothing', async () => {
	await writeCatalog({ id: 'a', ...ENTRY });
	await mkdir(out);
	await symlink(`${hostname()}:${process.pid}`, join(out, '.lock'));
	const { status, stderr } = await extract('--seeds', seeds, '--out', out);
	expect(status).toBe(2);
	expect(stderr).toContain('another run');
	expect(await readdir(out)).toEqual(['.lock']);
});

it('output that is full is named in one line', async () => {
	await writeCatalog({ id: 'a', ...ENTRY });
	const command = `"${process.execPath}" --import tsx scripts/extract.ts --seeds "${seeds}" --format jsonl`;
	const { status, stderr } = spawnSync('sh', ['-c', `${command} > /dev/full`], {
		encoding: 'utf8'
	});
	expect(status).toBe(2);
	expect(stderr).toBe('The result could not be written: no space left on device\n');
});
