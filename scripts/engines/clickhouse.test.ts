import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { TableName } from '../../src/lib/model/columns';
import { parquetPath } from '../../src/lib/store/parquet';
import { PARTITIONS, writePartitions } from '../../src/lib/store/partitions';
import { openNative, runNative } from '../../src/lib/store/engine/native.server';
import { siteQueries } from '../../src/lib/store/queries/site-queries.fixture';
import { isInstalled, openClickhouse } from './clickhouse';

/** What `npm run extract` wrote of the seeds. */
const FOLDER = resolve('data');
const tableFile = (table: TableName) => parquetPath(FOLDER, table);
const QUERIES = siteQueries({
	series: 'new-urban-jobs',
	document: 'nmg-2023-work-report',
	place: '内蒙古自治区',
	year: 2025,
	department: '自治区发展改革委',
	sector: 'energy'
});

/** Rows in an order of their own, their columns too: nobody promises one where a query asks for none. */
const unordered = (rows: readonly unknown[]): string[] =>
	rows.map((row) => JSON.stringify(Object.entries(row as object).sort())).sort();

/** The first two rows that differ, or null. */
function firstDifference(own: readonly string[], other: readonly string[]) {
	const at = own.findIndex((row, index) => row !== other[index]);
	return at < 0 ? null : { duckdb: own[at], clickhouse: other[at] };
}

let native: DuckDBConnection;
let folder: string;
beforeAll(async () => {
	native = await openNative(tableFile);
	folder = await mkdtemp(join(tmpdir(), 'partitions-'));
	const writer = await (await DuckDBInstance.create()).connect();
	const [targets, documents] = [tableFile('targets'), tableFile('documents')];
	await writePartitions(writer, folder, { targets, documents, version: 'test' }, 20);
});
afterAll(() => rm(folder, { recursive: true }));

/** The statements of the README for an engine, over the partitions that were made here. */
async function statementsFor(engine: string): Promise<string[]> {
	const [, block = ''] =
		/```sql\n(-- DuckDB[^]*?)```/.exec(await readFile('README.md', 'utf8')) ?? [];
	const own = block.split(/^-- /m).find((part) => part.startsWith(`${engine}\n`)) ?? '';
	return own
		.slice(engine.length)
		.replaceAll('data/partitions', join(folder, PARTITIONS))
		.replaceAll("'data/", `'${FOLDER}/`)
		.split(';\n')
		.filter(Boolean);
}

describe.skipIf(!isInstalled())('the statements of the README', () => {
	it('give the same rows in both engines', async () => {
		const [own, others] = [await statementsFor('DuckDB'), await statementsFor('ClickHouse')];
		const clickhouse = openClickhouse(tableFile);
		try {
			expect([own.length, others.length]).toEqual([2, 2]);
			for (const [index, statement] of own.entries()) {
				const rows = (await native.runAndReadAll(statement)).getRowsJson();
				const other = clickhouse.sql<object>(others[index] ?? '').map(Object.values);
				expect(rows.length).toBeGreaterThan(2);
				expect(other.map(String).sort()).toEqual(rows.map(String).sort());
			}
		} finally {
			clickhouse.close();
		}
	});
});

describe.skipIf(!isInstalled()).each([
	['the tables', tableFile],
	[
		'partitions',
		(table: TableName) =>
			table === 'targets' ? join(folder, PARTITIONS, 'targets/*/*.parquet') : tableFile(table)
	]
])('ClickHouse’s engine over %s', (_title, glob) => {
	let clickhouse: ReturnType<typeof openClickhouse>;
	beforeAll(() => {
		clickhouse = openClickhouse(glob);
	});
	afterAll(() => clickhouse.close());

	it.each(QUERIES)('%s: the same rows as in DuckDB', async (_, query) => {
		const [own, other] = [await runNative(native, query), clickhouse.run(query)];
		expect(other).toHaveLength(own.length);
		expect(firstDifference(unordered(own), unordered(other))).toBeNull();
		// An order that ends in the id leaves none beside another, and is kept.
		if (/ order by [^)]*"id"$/.test(query.sql)) expect(other).toEqual(own);
	});
});
