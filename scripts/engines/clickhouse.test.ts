import { resolve } from 'node:path';
import type { DuckDBConnection } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parquetPath } from '../../src/lib/store/parquet';
import { openNative, runNative } from '../../src/lib/store/engine/native.server';
import { siteQueries } from '../../src/lib/store/queries/site-queries.fixture';
import { isInstalled, openClickhouse } from './clickhouse';

/** What `npm run extract` wrote of the seeds. */
const FOLDER = resolve('data');
const QUERIES = siteQueries({
	series: 'new-urban-jobs',
	document: 'nmg-2023-work-report',
	place: '内蒙古自治区',
	year: 2025,
	department: '自治区发展改革委',
	sector: 'energy'
});

/** Rows in an order of their own: a query that asks for none may be answered in any. */
const unordered = (rows: readonly unknown[]): string[] =>
	rows.map((row) => JSON.stringify(row)).sort();

/** The first two rows that differ, or null. */
function firstDifference(own: readonly string[], other: readonly string[]) {
	const at = own.findIndex((row, index) => row !== other[index]);
	return at < 0 ? null : { duckdb: own[at], clickhouse: other[at] };
}

describe.skipIf(!isInstalled())('ClickHouse’s engine', () => {
	let native: DuckDBConnection;
	let clickhouse: ReturnType<typeof openClickhouse>;
	beforeAll(async () => {
		native = await openNative((table) => parquetPath(FOLDER, table));
		clickhouse = openClickhouse((table) => parquetPath(FOLDER, table));
	});
	afterAll(() => clickhouse.close());

	it.each(QUERIES)('%s: the same rows as in DuckDB', async (_, query) => {
		const [own, other] = [await runNative(native, query), clickhouse.run(query)];
		expect(other).toHaveLength(own.length);
		expect(firstDifference(unordered(own), unordered(other))).toBeNull();
		// An order that leaves none beside another is kept.
		if (/ order by [^)]*"(?:id|at)"$/.test(query.sql)) expect(other).toEqual(own);
	});
});
