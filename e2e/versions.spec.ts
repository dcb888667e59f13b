import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './site';
import { openNative, runNative } from '../src/lib/store/engine/native.server';
import { TABLE_NAMES } from '../src/lib/model/columns';
import { allTargets } from '../src/lib/store/queries/tables';
import type { DataVersion } from '../src/lib/give/files/data-versions.server';

// Versions of the data keep their tables at an address of their own; feeds tell of what is new.

const BUILD = process.env.BUILD_DIR ?? 'build';

test('the page lists this version, and its files hold what the page has counted', async ({
	page
}) => {
	await page.goto('/data/');
	const latest = page.locator('.versions li').first();
	const version = (await latest.getAttribute('id'))?.replace('version-', '') ?? '';
	const folder = join(BUILD, 'frozen', version, 'data');
	const notes = JSON.parse(readFileSync(join(folder, 'version.json'), 'utf8')) as DataVersion;
	const database = await openNative((table) => join(folder, `${table}.parquet`));
	const records = await runNative(database, allTargets());
	expect(notes).toMatchObject({ version, records: records.length });
	await expect(latest).toContainText(`${records.length}条记录`);
	const links = await latest.getByRole('link').all();
	expect(links.length).toBeGreaterThan(TABLE_NAMES.length);
	for (const link of links) {
		const href = await link.getAttribute('href');
		expect(existsSync(join(BUILD, href ?? '')), href ?? '').toBe(true);
	}
});

test('series, departments, sectors and places lead to feeds that are there', async ({ page }) => {
	for (const path of [
		'/series/new-urban-jobs/',
		'/en/series/new-urban-jobs/',
		'/en/sectors/water/'
	]) {
		await page.goto(path);
		for (const name of ['Atom', 'JSON']) {
			const href = await page.getByRole('link', { name, exact: true }).getAttribute('href');
			// What was prerendered is relative until the page lives.
			const { pathname } = new URL(href ?? '', page.url());
			expect(existsSync(join(BUILD, decodeURIComponent(pathname))), pathname).toBe(true);
		}
	}
});

test('the feed of a series tells which plan changed it', () => {
	const text = readFileSync(join(BUILD, 'feeds', 'series-new-urban-jobs.json'), 'utf8');
	const { items } = JSON.parse(text) as { items: { url: string }[] };
	expect(items.map(({ url }) => new URL(url).pathname)).toContainEqual(
		expect.stringContaining('/changes/')
	);
	expect(
		readdirSync(join(BUILD, 'en', 'feeds')).filter((name) => name.startsWith('series-'))
	).toEqual([]);
});
