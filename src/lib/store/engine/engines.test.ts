import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DuckDBConnection as WasmConnection } from '@duckdb/duckdb-wasm/blocking';
import type { DuckDBConnection } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parquetToArrow } from '../arrow';
import { TABLE_NAMES } from '../../model/columns';
import { ParquetWriter, parquetPath } from '../parquet';
import { SAMPLE_ROWS } from '../samples';
import type { Query } from '../queries/builder';
import { openNative, runNative } from './native.server';
import * as series from '../queries/series';
import { siteQueries } from '../queries/site-queries.fixture';
import { plainRow } from './plain-row';
import { openWasm } from './wasm.fixture';

const QUERIES = siteQueries({
	series: 'road-length',
	document: 'plan',
	place: '内蒙古自治区',
	year: 2014,
	department: '自治区交通运输厅',
	sector: 'transport'
});

let folder: string;
let native: DuckDBConnection;
let wasm: WasmConnection;

async function openFilledWasm(): Promise<WasmConnection> {
	const connection = await openWasm();
	for (const table of TABLE_NAMES) {
		const bytes = new Uint8Array(await readFile(parquetPath(folder, table)));
		connection.insertArrowFromIPCStream(await parquetToArrow(bytes, table), { name: table });
	}
	return connection;
}

/** Bytes of the memory that DuckDB has, which only grows. */
const memoryOf = (connection: WasmConnection): number =>
	(connection as unknown as { _bindings: { mod: { HEAPU8: Uint8Array } } })._bindings.mod.HEAPU8
		.byteLength;

function runWasm({ sql, parameters }: Query<unknown>): unknown[] {
	const statement = wasm.prepare(sql);
	try {
		return Array.from(statement.query(...parameters), (row: Iterable<[string, unknown]>) =>
			plainRow(row)
		);
	} finally {
		statement.close();
	}
}

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'engines-'));
	const writer = await ParquetWriter.open(folder);
	for (const table of TABLE_NAMES) await writer.write(table, SAMPLE_ROWS[table]);
	await writer.commit();
	writer.close();
	native = await openNative((table) => parquetPath(folder, table));
	wasm = await openFilledWasm();
});
afterAll(() => rm(folder, { recursive: true }));

describe('both engines answer alike', () => {
	it.each(QUERIES)('%s', async (_, query) => {
		const rows = await runNative(native, query);
		expect(runWasm(query)).toEqual(rows);
	});
});

describe('the browser’s engine', () => {
	it('answers a thousand questions in a row alike, and takes no more memory for the last', () => {
		const question = series.documentCount();
		const ask = (times: number) => {
			let answer: unknown[] = [];
			for (let asked = 0; asked < times; asked += 1) answer = runWasm(question);
			return { answer, memory: memoryOf(wasm) };
		};
		const early = ask(100);
		expect(ask(900)).toEqual(early);
		expect(early.answer).not.toEqual([]);
	});
});

describe('rows are plain values', () => {
	it('with lists as arrays and counts as numbers', async () => {
		const [row] = await runNative(native, series.seriesStatements('road-length'));
		expect(row).toMatchObject({ lead: ['自治区交通运输厅'], support: [], year_end: 2014 });
		const [count] = await runNative(native, series.documentCount());
		expect(count).toEqual({ documents: SAMPLE_ROWS.documents.length });
	});

	it('of one version only', async () => {
		const other = await mkdtemp(join(tmpdir(), 'engines-'));
		const writer = await ParquetWriter.open(other);
		await writer.write('series', SAMPLE_ROWS.series);
		await writer.commit();
		writer.close();
		const mixed = openNative((table) => parquetPath(table === 'series' ? other : folder, table));
		await expect(mixed).rejects.toThrow('not of one version');
		await rm(other, { recursive: true });
	});

	it('and a value that is not there finds nothing', async () => {
		expect(await runNative(native, series.seriesById("'; drop table series; --"))).toEqual([]);
		expect(await runNative(native, series.documentCount())).toHaveLength(1);
	});
});
