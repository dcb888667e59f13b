import { AxeBuilder } from '@axe-core/playwright';
import { expect, scrollsSideways, test } from './site';

/** Pages whose accessibility and layout are checked, once in each language and theme. */
const PAGES = [
	'/',
	'/series/',
	'/series/new-urban-jobs/',
	'/series/milk-output/',
	'/kept/',
	'/method/',
	'/explore/',
	'/sectors/',
	'/sectors/water/',
	'/departments/',
	'/regions/',
	'/documents/',
	'/documents/nmg-2025-development-plan/',
	'/sql/'
];

for (const path of PAGES) {
	for (const [language, prefix, colorScheme] of [
		['Chinese', '', 'light'],
		['English', '/en', 'dark']
	] as const) {
		test(`${path} is accessible and fits, in ${language}, ${colorScheme}`, async ({ page }) => {
			await page.emulateMedia({ colorScheme });
			await page.goto(prefix + path);
			await page.waitForLoadState('networkidle');
			const { violations } = await new AxeBuilder({ page }).analyze();
			expect(violations.map(({ id, nodes }) => [id, nodes[0]?.html])).toEqual([]);
			for (const width of [1440, 1024, 390, 320]) {
				await page.setViewportSize({ width, height: 900 });
				expect([width, await scrollsSideways(page)]).toEqual([width, false]);
			}
		});
	}
}

/** Kinds of pages, each with words of its own. */
const OF_THE_COLLECTION = [...PAGES, '/compare/', '/data/', '/add/'];

for (const [prefix, place] of [
	['', '内蒙古'],
	['/en', 'Inner Mongolia']
] as const) {
	test(`every page names ${place} above its numbers, in its title and on its card`, async ({
		page
	}) => {
		for (const path of OF_THE_COLLECTION) {
			await page.goto(prefix + path);
			await expect(page, path).toHaveTitle(new RegExp(place));
			await expect(page.locator('meta[property="og:title"]'), path).toHaveAttribute(
				'content',
				new RegExp(place)
			);
			await expect(page.locator('main').getByText(place).first(), path).toBeVisible();
		}
	});
}

test('the menu of a phone opens by keyboard', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 800 });
	await page.goto('/');
	await page.getByRole('button', { name: '目录' }).focus();
	await page.keyboard.press('Enter');
	await page.getByRole('navigation').getByRole('link', { name: '指标' }).click();
	await expect(page).toHaveURL('/series/');
});

test('the first key press leads to the content', async ({ page }) => {
	await page.goto('/');
	await page.keyboard.press('Tab');
	await expect(page.getByRole('link', { name: '跳到正文' })).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page.locator('#content')).toBeFocused();
});
