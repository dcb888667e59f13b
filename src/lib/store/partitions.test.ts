import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NO_FILTERS } from '../model/filters';
import type { TargetRecord } from '../model/record';
import { Explorer } from './explore/explorer';
import { openNative } from './engine/native.server';
import { ParquetWriter, parquetPath } from './parquet';
import { findPartitionFaults } from './partition-faults';
import { filesOfSeries, PARTITIONS, readManifest, type Manifest } from './partitions';
import { SAMPLE_ROWS } from './samples';

const [sample] = SAMPLE_ROWS.targets;
if (!sample) throw new Error('no sample');
const SECTORS = ['energy', 'transport'] as const;
/** 40 records of two sectors and eight series, some of none; one says again what another says. */
const TARGETS = Array.from({ length: 40 }, (_, index): TargetRecord => ({
	...sample,
	id: `plan-${index}`,
	at: index,
	sector: SECTORS[index % 2] ?? 'energy',
	series: index % 10 === 9 ? null : `s${index % 8}`,
	region: index % 4 === 0 ? ['包头市'] : [],
	year_end: sample.year_start + (index % 3),
	repeats: index === 39 ? 'plan-0' : null
}));
const FILE_RECORDS = 7;

let folder: string;
let connection: DuckDBConnection;
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), "partitions it's "));
	connection = await (await DuckDBInstance.create()).connect();
	await write(TARGETS);
});
afterAll(() => rm(folder, { recursive: true }));

/** Writes a data set, in partitions where it has more records than `above`. */
async function write(targets: readonly TargetRecord[], above = 39) {
	const writer = await ParquetWriter.open(folder, { above, fileRecords: FILE_RECORDS });
	await writer.write('targets', targets);
	await writer.write('documents', SAMPLE_ROWS.documents);
	await writer.commit();
	writer.close();
}
const manifest = async (): Promise<Manifest> => {
	const read = await readManifest(folder);
	if (!read) throw new Error('no manifest');
	return read;
};
const query = async (sql: string, ...values: string[]) =>
	(await connection.runAndReadAll(sql, values)).getRowObjectsJson();
const inPartitions = () => join(folder, PARTITIONS, 'targets', '*', '*.parquet');

describe('partitions of a large collection', () => {
	it('hold the records of the table, read as Hive names them', async () => {
		const whole = await query(
			'select * from read_parquet([$1]) order by id',
			parquetPath(folder, 'targets')
		);
		const parts = await query(
			'select * from read_parquet($1, hive_partitioning = true) order by id',
			inPartitions()
		);
		expect(parts).toHaveLength(TARGETS.length);
		expect(parts).toEqual(whole);
	});

	it('are listed in the manifest with what they hold, under names of their content', async () => {
		const { files, records, overview, version } = await manifest();
		expect(records).toBe(TARGETS.length);
		expect(files.map((file) => file.records)).toEqual([7, 7, 6, 7, 7, 6]);
		const named = await readdir(join(folder, PARTITIONS), { recursive: true });
		expect(named.filter((name) => name.endsWith('.parquet')).sort()).toEqual(
			[...files.map(({ path }) => path), overview.path].sort()
		);
		for (const { path, bytes, sha256 } of [...files, overview]) {
			const content = await readFile(join(folder, PARTITIONS, path));
			expect(content).toHaveLength(bytes);
			expect(createHash('sha256').update(content).digest('hex')).toBe(sha256);
			expect(path).toContain(`-${sha256.slice(0, 32)}.parquet`);
			const [carried] = await query(
				"select decode(value) as version from parquet_kv_metadata([$1]) where decode(key) = 'data_version'",
				join(folder, PARTITIONS, path)
			);
			expect(carried).toEqual({ version });
		}
	});

	it('of a series are found in as few files as its records fill, and in no other', async () => {
		const read = await manifest();
		for (const series of new Set(TARGETS.flatMap((target) => target.series ?? []))) {
			const own = TARGETS.filter((target) => target.series === series);
			const sector = own[0]?.sector ?? '';
			const files = filesOfSeries(read, sector, series);
			expect(files.length).toBeLessThanOrEqual(Math.ceil(own.length / FILE_RECORDS) + 1);
			const paths = files.map(({ path }) => join(folder, PARTITIONS, path));
			const found = await connection.runAndReadAll(
				`select id from read_parquet([${paths.map((_, index) => `$${index + 2}`).join()}]) where series = $1`,
				[series, ...paths]
			);
			expect(found.getRows().flat().sort()).toEqual(own.map(({ id }) => id).sort());
		}
		expect(filesOfSeries(read, 'energy', 'zz')).toEqual([]);
		expect(filesOfSeries(read, 'no sector', 's0')).toEqual([]);
	});

	it('are counted in the overview as the explorer counts them', async () => {
		const explorer = new Explorer({
			targets: TARGETS,
			documents: SAMPLE_ROWS.documents,
			series: SAMPLE_ROWS.series
		});
		const { overview } = await manifest();
		const counts = await query(
			"select * from read_parquet([$1]) where facet <> 'series'",
			join(folder, PARTITIONS, overview.path)
		);
		const facets = new Set(counts.map(({ facet }) => facet));
		expect([...facets].sort()).toEqual([
			...['cell', 'comparator', 'document', 'force', 'kind', 'measure'],
			...['plan', 'region', 'sector', 'total', 'unit', 'year']
		]);
		expect(counts).toEqual(explorer.counts(NO_FILTERS).filter(({ facet }) => facets.has(facet)));
	});

	it('are the same bytes for the same records', async () => {
		const before = await manifest();
		await write(TARGETS);
		expect(await manifest()).toEqual(before);
	});
});

describe('the check of partitions', () => {
	it('finds nothing in what was written, and names what was damaged or is gone', async () => {
		await write(TARGETS);
		const open = () => openNative((table) => parquetPath(folder, table));
		expect(await findPartitionFaults(folder, await open())).toEqual([]);
		const [first, second] = (await manifest()).files.map(({ path }) => path);
		await writeFile(join(folder, PARTITIONS, first ?? ''), 'damaged');
		await rm(join(folder, PARTITIONS, second ?? ''));
		expect(await findPartitionFaults(folder, await open())).toEqual([
			{ id: first, fault: 'is not what was written' },
			{ id: second, fault: 'is not there' }
		]);
	});

	it('finds nothing where there are none', async () => {
		await write(TARGETS.slice(0, 39));
		const tables = await openNative((table) => parquetPath(folder, table));
		expect(await findPartitionFaults(folder, tables)).toEqual([]);
	});
});

it('a small collection has no partitions, also where it takes the place of a large one', async () => {
	await write(TARGETS);
	expect(await readManifest(folder)).not.toBeNull();
	await write(TARGETS.slice(0, 39));
	expect(await readManifest(folder)).toBeNull();
	expect(await readdir(folder)).not.toContain(PARTITIONS);
	await write(TARGETS);
});
