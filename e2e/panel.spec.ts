import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { csvParse } from 'd3-dsv';

// The panel of a choice: the rows of the collection's panel that it is of, made in the browser.

const BUILD = process.env.BUILD_DIR ?? 'build';
interface Row {
	territory: string;
	year: number;
	series: string;
	status: string;
	sector: string;
}
const whole = () => JSON.parse(readFileSync(`${BUILD}/data/panel.json`, 'utf8')) as Row[];

const unfold = (page: Page, title: string) => page.locator('summary', { hasText: title }).click();

async function download(page: Page, title: string, label: string) {
	const [file] = await Promise.all([
		page.waitForEvent('download'),
		page
			.locator('details')
			.filter({ hasText: title })
			.locator('p', { hasText: label })
			.getByRole('button', { name: 'CSV' })
			.click()
	]);
	return csvParse(readFileSync(await file.path(), 'utf8').replace(/^\ufeff/, ''));
}
const cell = (row: { territory?: string; series?: string; year?: string | number }) =>
	`${row.territory} ${row.series} ${row.year}`;

test('explore gives the panel of the chosen records’ series and years', async ({ page }) => {
	await page.goto('/explore/?sector=employment&year=2023-2025');
	await unfold(page, '面板数据');
	const rows = await download(page, '面板数据', '面板');
	const ids = new Set(rows.map(({ series }) => series));
	expect(ids.size).toBeGreaterThan(1);
	expect(rows.map(({ year }) => Number(year)).filter((year) => year < 2023 || year > 2025)).toEqual(
		[]
	);
	expect(rows.map(cell)).toEqual(
		whole()
			.filter(({ series, year }) => ids.has(series) && year >= 2023 && year <= 2025)
			.map(cell)
	);
});

test('compare gives the panel of its series, with sentences where they are asked for', async ({
	page
}) => {
	await page.goto('/en/compare/?series=new-urban-jobs&series=gdp-growth');
	await unfold(page, 'Panel');
	await page.getByLabel('With sentences').check();
	const rows = await download(page, 'Panel', 'Panel');
	expect(rows.columns).toContain('sentence');
	const shipped = whole().filter(({ series }) => ['new-urban-jobs', 'gdp-growth'].includes(series));
	expect(rows.map(cell).sort()).toEqual(shipped.map(cell).sort());
});

test('a day in the address leaves out what later documents say, in charts, tables and counts', async ({
	page
}) => {
	await page.goto('/series/new-urban-jobs/?as_of=2024-12-31');
	await expect(page.getByText('只含截至2024-12-31的文件').first()).toBeVisible();
	await expect(page.locator('#statements')).not.toContainText('18万人');
	await page.getByRole('button', { name: '看全部文件' }).click();
	await expect(page.locator('#statements')).toContainText('18万人');

	await page.goto('/explore/?as_of=2024-12-31');
	await expect(page.getByRole('button', { name: '取消：文件截至 2024-12-31' })).toBeVisible();
	const known = await page.locator('.total').innerText();
	await page.getByRole('button', { name: '看全部文件' }).click();
	await expect(page.locator('.total')).not.toHaveText(known);
});
