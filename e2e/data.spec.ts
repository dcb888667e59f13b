import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { Package } from 'datapackage';
import { TABLES, TABLE_NAMES, type TableName } from '../src/lib/model/columns';
import { FORMATS, type Columns, type Format } from '../src/lib/model/table';
import { STATEMENT_COLUMNS } from '../src/lib/relate/statements/statement-columns';
import { columnsIn, readers, tellable, type Row } from '../src/lib/give/files/fixtures';
import { recipes } from '../src/lib/give/files/recipes';
import { openNative, runNative } from '../src/lib/store/engine/native.server';
import { seriesStatements } from '../src/lib/store/queries/series';
import { allRows } from '../src/lib/store/queries/tables';

const DATA = process.env.PLAN_DATA ?? 'data';
const BUILD = process.env.BUILD_DIR ?? 'build';
const SERIES = 'new-urban-jobs';

const database = openNative((table) => join(DATA, `${table}.parquet`));

const expectedRows = (rows: readonly object[], columns: Columns, format: Format) =>
	rows.map((row) => tellable(row as Row, columns, format));

test.describe('every file of the data is read back and equals the query', () => {
	const tables = TABLE_NAMES.flatMap((table) =>
		FORMATS.map((format): [TableName, Format] => [table, format])
	);
	for (const [table, format] of tables) {
		test(`${table} as ${format}`, async ({ request }) => {
			const body = await (await request.get(`/data/${table}.${format}`)).body();
			const read = await readers[format](new Uint8Array(body), TABLES[table]);
			const rows = await runNative(await database, allRows(table));
			expect(read).toEqual(expectedRows(rows, TABLES[table], format));
		});
	}

	for (const format of FORMATS) {
		test(`a series as ${format}`, async ({ request }) => {
			const body = await (await request.get(`/series/${SERIES}.${format}`)).body();
			const read = await readers[format](new Uint8Array(body), STATEMENT_COLUMNS);
			const rows = await runNative(await database, seriesStatements(SERIES));
			expect(rows.length).toBeGreaterThan(1);
			expect(read).toEqual(expectedRows(rows, STATEMENT_COLUMNS, format));
		});
	}
});

test('what is downloaded from the table of a series is what the table shows', async ({ page }) => {
	await page.goto(`/series/${SERIES}/`);
	const rows = await runNative(await database, seriesStatements(SERIES));
	for (const format of FORMATS) {
		const name = format === 'parquet' ? 'Parquet' : format.toUpperCase();
		const downloading = page.waitForEvent('download');
		await page.getByRole('button', { name, exact: true }).last().click();
		const bytes = readFileSync(await (await downloading).path());
		const columns = columnsIn(format, STATEMENT_COLUMNS);
		const read = await readers[format](new Uint8Array(bytes), columns);
		expect(read).toEqual(expectedRows(rows, columns, format));
	}
});

test('the data package is valid and so is every row', async ({}, testInfo) => {
	const folder = join(BUILD, 'data');
	const descriptor = JSON.parse(readFileSync(join(folder, 'datapackage.json'), 'utf8')) as object;
	// This library, unlike others, takes the byte order mark for a part of the first column's name.
	for (const table of TABLE_NAMES) {
		const csv = readFileSync(join(folder, `${table}.csv`), 'utf8');
		writeFileSync(testInfo.outputPath(`${table}.csv`), csv.replace('\ufeff', ''));
	}
	const options = { basePath: testInfo.outputDir, strict: true };
	const description = await Package.load(descriptor, options);
	expect(description.errors).toEqual([]);
	for (const resource of description.resources) {
		const rows = await resource.read({ keyed: true, relations: true });
		const stored = await runNative(await database, allRows(resource.name));
		expect(rows.length, resource.name).toBe(stored.length);
	}
});

test('the description of a series names its files, licence and citations', async ({ request }) => {
	const described = (await (await request.get(`/series/${SERIES}.metadata.json`)).json()) as Record<
		string,
		Record<string, string>
	>;
	expect(described).toMatchObject({
		id: SERIES,
		canonical_unit: '人',
		licence: { name: 'CC-BY-4.0' }
	});
	for (const address of Object.values(described.files ?? {})) {
		expect((await request.get(new URL(address).pathname)).ok(), address).toBe(true);
	}
	expect(described.citation?.BibTeX).toContain('@misc{');
});

test('the page lists the files, and its recipe for DuckDB runs', async ({ page }) => {
	await page.goto('/data/');
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	for (const table of TABLE_NAMES) {
		await expect(
			page.locator(`a[href$="/data/${table}.parquet"]:not([href*="/frozen/"])`)
		).toBeVisible();
	}
	const [duckdb] = recipes(`${join(BUILD, 'data')}/`);
	const reader = await (await database).runAndReadAll(duckdb?.code ?? '');
	expect(reader.getRowsJS().length).toBe(3);
});
