import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { barriers } from './barriers';
import type { Locator, Page } from '@playwright/test';
import { STATEMENT_COLUMNS } from '../src/lib/relate/statements/statement-columns';
import { FORMATS, formatName, type Columns, type Format } from '../src/lib/model/table';
import { columnsIn, readers, tellable, type Row } from '../src/lib/give/files/fixtures';
import { openNative, runNative } from '../src/lib/store/engine/native.server';
import { seriesStatements } from '../src/lib/store/queries/series';
import { expect, test } from './site';

const DATA = process.env.PLAN_DATA ?? 'data';
const database = openNative((table) => join(DATA, `${table}.parquet`));
const COMPARED = '/compare/?series=meat-output&series=milk-output&layout=one';
const INDEX = `${COMPARED}&view=index`;
const SQL = `/sql/?q=${encodeURIComponent('select sector, count(*) as n from targets group by 1 order by 2 desc')}`;

const EMBEDDED = /嵌入与引用/;
const PICTURED = '图片与引用';

async function open(page: Page, path: string, button: string | RegExp = EMBEDDED) {
	await page.goto(path);
	await page.getByRole('button', { name: button }).first().click();
	return page.getByRole('dialog');
}

async function download(
	page: Page,
	dialog: Locator,
	name: string
): Promise<Uint8Array<ArrayBuffer>> {
	const downloading = page.waitForEvent('download');
	await dialog.getByRole('button', { name, exact: true }).first().click();
	return new Uint8Array(readFileSync(await (await downloading).path()));
}

test.describe('every chart has a dialog', () => {
	const cases: [where: string, path: string, button: string | RegExp, frame: RegExp | null][] = [
		['an indicator', '/series/new-urban-jobs/', EMBEDDED, /\/embed\/series\/new-urban-jobs\/$/],
		['the first comparison', '/compare/', EMBEDDED, /\/embed\/compare\/default\/$/],
		['any comparison', INDEX, EMBEDDED, /\/embed\/compare\/\?series=meat-output.*view=index$/],
		['a sector', '/sectors/agriculture/', EMBEDDED, /\/embed\/compare\/agriculture\/$/],
		['a place', '/regions/内蒙古自治区/', EMBEDDED, /\/embed\/place\/[^/]+\/$/],
		['counts of the explorer', '/explore/', PICTURED, null],
		['the answer to a query', SQL, PICTURED, null]
	];
	for (const [where, path, button, frame] of cases) {
		test(where, async ({ page }) => {
			const dialog = await open(page, path, button);
			for (const heading of ['图片', '数据', '引用']) {
				await expect(dialog.getByRole('heading', { name: heading, exact: true })).toBeVisible();
			}
			if (frame) {
				await expect(dialog.locator('iframe')).toHaveAttribute('src', frame);
				const preview = page.frameLocator('dialog iframe');
				await expect(preview.locator('.drawing:visible').first()).toBeVisible();
			} else {
				await expect(dialog.getByRole('img')).toBeVisible();
				await expect(dialog.locator('iframe')).toHaveCount(0);
			}
			await expect(dialog).toContainText('[DS/OL]');
			expect(await barriers(page, { within: 'dialog' })).toEqual([]);
		});
	}

	test('the small charts of the home page lead to the dialog of their series', async ({ page }) => {
		await page.goto('/');
		const link = page.getByRole('link', { name: /^嵌入与引用：/ }).first();
		await link.focus();
		await page.keyboard.press('Enter');
		await expect(page.getByRole('dialog').locator('iframe')).toBeVisible();
	});
});

test('a chosen view cannot be frozen, and the dialog says what to do instead', async ({ page }) => {
	const dialog = await open(page, INDEX);
	await expect(dialog.getByRole('radio', { name: '固定在当前版本' })).toHaveCount(0);
	await expect(dialog).toContainText('要固定下来，请用图片');
});

test('an indicator in another view is embedded in that view', async ({ page }) => {
	const dialog = await open(page, '/series/new-urban-jobs/?view=index');
	await expect(dialog.locator('textarea')).toHaveValue(
		/embed\/series\/\?series=new-urban-jobs&amp;view=index/
	);
});

test.describe('the picture is the view that the reader sees', () => {
	test('as SVG', async ({ page }) => {
		const dialog = await open(page, INDEX);
		const svg = new TextDecoder().decode(await download(page, dialog, 'SVG'));
		for (const part of ['肉类产量、牛奶产量目标', '首个目标 = 100', '来源：《', '数据版本 ']) {
			expect(svg).toContain(part);
		}
		expect(svg).not.toMatch(/var\(/);
	});

	test('in the chosen language and colours', async ({ page }) => {
		const dialog = await open(page, INDEX);
		await dialog.getByRole('radio', { name: 'English' }).check();
		await dialog.getByRole('radio', { name: '深色' }).check();
		const svg = new TextDecoder().decode(await download(page, dialog, 'SVG'));
		expect(svg).toContain('Meat output and milk output: targets');
		expect(svg).toContain('fill="#131416"');
	});

	test('as PNG of twice its size', async ({ page }, testInfo) => {
		const dialog = await open(page, INDEX);
		const bytes = await download(page, dialog, 'PNG（2倍）');
		const header = new DataView(bytes.buffer, bytes.byteOffset);
		expect(String.fromCharCode(...bytes.slice(1, 4))).toBe('PNG');
		expect(header.getUint32(16)).toBe(1280);
		await testInfo.attach('comparison', { body: Buffer.from(bytes), contentType: 'image/png' });
	});
});

test.describe('the data are those of the view, and equal the query', () => {
	const statements = async (ids: readonly string[]) => {
		const connection = await database;
		const all = await Promise.all(ids.map((id) => runNative(connection, seriesStatements(id))));
		return all.flat() as unknown as Row[];
	};
	const told = (rows: readonly Row[], columns: Columns, format: Format) =>
		rows.map((row) => tellable(row, columns, format));

	test('a comparison in each format', async ({ page }) => {
		const dialog = await open(page, COMPARED);
		const rows = await statements(['meat-output', 'milk-output']);
		const shown = rows.filter(({ kind }) => kind !== 'standard');
		for (const format of FORMATS) {
			const bytes = await download(page, dialog, formatName(format));
			const columns = columnsIn(format, STATEMENT_COLUMNS);
			const read = await readers[format](bytes, columns);
			expect(read, format).toEqual(told(shown, columns, format));
		}
	});

	test('an index has a column of what it shows', async ({ page }) => {
		const dialog = await open(page, '/series/new-urban-jobs/?view=index');
		const read = await readers.json(await download(page, dialog, 'JSON'), {});
		const rows = await statements(['new-urban-jobs']);
		expect(read.map(({ shown_low }) => shown_low)).toEqual(
			rows.map(({ canonical_low }) => (Number(canonical_low) / 250_000) * 100)
		);
	});

	test('of the explorer its counts', async ({ page }) => {
		const dialog = await open(page, '/explore/', PICTURED);
		const read = await readers.json(await download(page, dialog, 'JSON'), {});
		const connection = await database;
		const counted = await connection.runAndReadAll(
			`select count(*)::int from targets where kind <> 'x' and sector = 'energy' and year_start <= 2025 and year_end >= 2025`
		);
		const cell = read.find(({ sector, year }) => sector === 'energy' && year === 2025);
		expect(cell?.records).toBe(counted.getRows()[0]?.[0]);
	});

	test('of a query its rows', async ({ page }) => {
		const dialog = await open(page, SQL, PICTURED);
		const columns: Columns = {
			sector: { type: 'string', nullable: true, zh: '', en: '' },
			n: { type: 'int32', nullable: true, zh: '', en: '' }
		};
		const read = await readers.csv(await download(page, dialog, 'CSV'), columns);
		const connection = await database;
		const counted = await connection.runAndReadAll(
			'select sector, count(*)::int from targets group by 1'
		);
		const byName = (rows: [unknown, unknown][]) => rows.map(String).toSorted();
		expect(byName(read.map(({ sector, n }) => [sector, n]))).toEqual(
			byName(counted.getRows().map(([sector, n]) => [sector, n]))
		);
	});
});

test.describe('pages tell other systems what they are', () => {
	const cases: [path: string, image: RegExp][] = [
		['/', /\/embed\/compare\/default\/card\.png$/],
		['/compare/', /\/embed\/compare\/default\/card\.png$/],
		['/series/new-urban-jobs/', /\/embed\/series\/new-urban-jobs\/card\.png$/],
		['/sectors/agriculture/', /\/embed\/compare\/agriculture\/card\.png$/],
		['/en/regions/内蒙古自治区/', /\/en\/embed\/place\/[^/]+\/card\.png$/],
		['/documents/nmg-2023-work-report/', /\/embed\/compare\/default\/card\.png$/]
	];
	for (const [path, image] of cases) {
		test(path, async ({ page, request }) => {
			await page.goto(path);
			const content = (name: string) =>
				page.locator(`meta[property="${name}"], meta[name="${name}"]`).getAttribute('content');
			for (const name of ['description', 'og:title', 'og:description', 'og:url']) {
				expect(await content(name), name).toMatch(/\S/);
			}
			const picture = (await content('og:image')) ?? '';
			expect(picture).toMatch(image);
			const answer = await request.get(new URL(picture).pathname);
			expect(answer.headers()['content-type']).toBe('image/png');
			const bytes = await answer.body();
			// The header of a PNG holds its size.
			expect([await content('og:image:width'), await content('og:image:height')]).toEqual([
				String(bytes.readUInt32BE(16)),
				String(bytes.readUInt32BE(20))
			]);
			expect(bytes.readUInt32BE(16) / bytes.readUInt32BE(20)).toBeCloseTo(1.91, 1);
			expect(await content('og:image:alt')).toMatch(/\S/);
			expect(await content('og:locale')).toBe(path.startsWith('/en/') ? 'en_GB' : 'zh_CN');
		});
	}
});
