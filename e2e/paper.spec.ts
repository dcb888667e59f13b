import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, test } from './site';
import type { Page } from '@playwright/test';

// What comes out of the printer of a reader at a desktop, after the charts have come alive.

interface Word {
	text: string;
	x: number;
	right: number;
}

/** The words of each sheet, and how wide the sheet is. */
async function printed(page: Page) {
	const pdf = await page.pdf({
		format: 'A4',
		margin: { left: '10mm', right: '10mm' }
	});
	const document = await getDocument({
		data: new Uint8Array(pdf),
		verbosity: 0
	}).promise;
	const sheets: { words: Word[]; width: number; text: string }[] = [];
	for (let number = 1; number <= document.numPages; number += 1) {
		const sheet = await document.getPage(number);
		const { items } = await sheet.getTextContent();
		const words = items.flatMap((item): Word[] =>
			'str' in item && item.str.trim() !== ''
				? [
						{
							text: item.str,
							x: Number(item.transform[4]),
							right: Number(item.transform[4]) + item.width
						}
					]
				: []
		);
		sheets.push({
			words,
			width: sheet.getViewport({ scale: 1 }).width,
			// Fonts of printers know characters by their radicals, and blanks by their width.
			text: words
				.map(({ text }) => text)
				.join('')
				.normalize('NFKC')
		});
	}
	return sheets;
}

const LIVE = '.canvas svg';

test.beforeEach(({ page }) => page.setViewportSize({ width: 1536, height: 900 }));

for (const [title, path, words] of [
	['an indicator', '/series/new-urban-jobs/', ['25万', '18万', '2025', '来源：']],
	['an indicator in English', '/en/series/gdp-growth/', ['2025', '6%', 'Source:']],
	[
		'a comparison in one chart',
		'/compare/?series=gdp-growth&series=foreign-trade-growth&layout=one',
		['2025', '来源：']
	],
	['a comparison in many', '/compare/', ['2025', '来源：']],
	['a sector', '/sectors/water/', ['2025']]
] as const)
	test(`nothing of ${title} is cut off`, async ({ page }) => {
		await page.goto(path);
		await page.waitForLoadState('networkidle');
		if (path.includes('series')) await expect(page.locator(LIVE).first()).toBeVisible();
		const sheets = await printed(page);
		const outside = sheets.flatMap(({ words: all, width }) =>
			all.filter(({ x, right }) => x < 0 || right > width + 1)
		);
		expect(outside).toEqual([]);
		const text = sheets.map((sheet) => sheet.text).join('\n');
		for (const word of words) expect(text).toContain(word.normalize('NFKC'));
		expect(sheets.filter((sheet) => sheet.words.length === 0)).toEqual([]);
	});

test('the rows that are there are printed, and how many of how many', async ({ page }) => {
	await page.goto('/explore/');
	await page.waitForLoadState('networkidle');
	const sheets = await printed(page);
	expect(sheets.filter(({ words }) => words.length === 0)).toEqual([]);
	const text = sheets.map((sheet) => sheet.text).join('');
	const [, shown, all] = /打印的是当时在屏幕上的\s*(\d+)\s*条,共\s*(\d+)\s*条/.exec(text) ?? [];
	expect(Number(all)).toBeGreaterThan(Number(shown));
	expect(Number(shown)).toBeGreaterThan(0);
});

test('on white paper words are dark, and light only on what is printed dark', async ({ page }) => {
	await page.emulateMedia({ colorScheme: 'light' });
	await page.goto('/explore/');
	await page.getByRole('button', { name: '深色' }).click();
	await page.emulateMedia({ media: 'print', colorScheme: 'light' });
	const ink = await page.evaluate(() => getComputedStyle(document.body).color);
	expect(ink).toBe('rgb(26, 28, 30)');
	const cells = await page.locator('a[data-shade="5"], a[data-shade="4"]').evaluateAll((links) =>
		links.map((link) => {
			const { color, printColorAdjust } = getComputedStyle(link);
			return [color, printColorAdjust];
		})
	);
	expect(cells.length).toBeGreaterThan(0);
	for (const [, adjust] of cells) expect(adjust).toBe('exact');
});
