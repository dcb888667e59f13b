import { expect, test } from './site';

test('the theme switch follows the system until a theme is chosen', async ({ page }) => {
	await page.emulateMedia({ colorScheme: 'light' });
	await page.goto('/method/');
	await expect(page.getByRole('button', { name: '深色' })).toBeVisible();
	await page.emulateMedia({ colorScheme: 'dark' });
	await page.getByRole('button', { name: '浅色' }).click();
	await page.emulateMedia({ colorScheme: 'light' });
	await page.emulateMedia({ colorScheme: 'dark' });
	await expect(page.getByRole('button', { name: '深色' })).toBeVisible();
});

test('the points of a chart are reached by arrow keys, and read out', async ({ page }) => {
	await page.goto('/series/new-urban-jobs/');
	const chart = page.getByRole('application').first();
	await chart.focus();
	const heard = page.locator('[aria-live="polite"]');
	await page.keyboard.press('ArrowRight');
	await expect(heard).toContainText('2014 目标 25万人以上');
	await expect(page.locator('.chart-tooltip')).toContainText('2014 目标 25万人以上');
	await page.keyboard.press('End');
	await expect(page.locator('.chart-tooltip')).not.toContainText('2014 目标');
	await page.keyboard.press('Escape');
	await expect(page.locator('.chart-tooltip')).toBeHidden();
	await expect(page.getByRole('img', { name: /2014年?25万人以上/ })).toBeAttached();
});
