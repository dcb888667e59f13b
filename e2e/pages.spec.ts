import { barriers, withoutLikes } from './barriers';
import { expect, scrollsSideways, test } from './site';

/** A page of each kind, and some of its states. */
const PAGES = [
	'/',
	'/series/',
	'/series/new-urban-jobs/',
	'/series/milk-output/',
	'/kept/',
	'/levels/',
	'/wording/',
	'/method/',
	'/explore/',
	'/explore/?sector=water',
	'/compare/',
	'/sectors/',
	'/sectors/water/',
	'/departments/',
	'/departments/自治区水利厅/',
	'/regions/',
	'/regions/包头市/',
	'/documents/',
	'/documents/nmg-2025-development-plan/',
	'/changes/',
	'/changes/nmg-2023-work-report/nmg-2025-development-plan/?state=raised',
	'/sql/',
	'/add/',
	'/data/',
	'/licences/'
];

/** What is of no place, or of another. */
const OF_ANOTHER_PLACE = ['/licences/', '/regions/包头市/'];

for (const path of PAGES) {
	for (const [language, prefix, place] of [
		['Chinese', '', '内蒙古'],
		['English', '/en', 'Inner Mongolia']
	] as const) {
		test(`${path} bars nobody, fits and names its place, in ${language}`, async ({ page }) => {
			await page.setViewportSize({ width: 1440, height: 900 });
			await page.emulateMedia({ colorScheme: 'light' });
			await page.goto(prefix + path);
			await page.waitForLoadState('networkidle');
			if (!OF_ANOTHER_PLACE.includes(path)) {
				// Above its numbers, in its title and on its card.
				const named = new RegExp(place);
				await expect(page).toHaveTitle(named);
				await expect(page.locator('meta[property="og:title"]')).toHaveAttribute('content', named);
				await expect(page.locator('main').getByText(place).first()).toBeVisible();
			}
			for (const width of [320, 390, 1024, 1440]) {
				await page.setViewportSize({ width, height: 900 });
				expect([width, await scrollsSideways(page)]).toEqual([width, false]);
			}
			await withoutLikes(page);
			expect(await barriers(page)).toEqual([]);
			await page.setViewportSize({ width: 390, height: 900 });
			await page.emulateMedia({ colorScheme: 'dark' });
			expect(await barriers(page)).toEqual([]);
			// Colours are the same in both languages.
			if (language === 'English') return;
			await page.emulateMedia({ colorScheme: 'light' });
			expect(await barriers(page, { contrast: true })).toEqual([]);
			await page.setViewportSize({ width: 1440, height: 900 });
			await page.emulateMedia({ colorScheme: 'dark' });
			expect(await barriers(page, { contrast: true })).toEqual([]);
		});
	}
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
