import { expect, test } from './site';

// The seeds are of one region: pages with several places are drawn in unit tests and from other collections.

test('says that one place states targets, and draws no map of one tile', async ({ page }) => {
	await page.goto('/levels/');
	await page.waitForLoadState('networkidle');
	await expect(page.locator('.finding')).toContainText('一块拼不成地图，一级排不成阶梯');
	await expect(page.locator('main figure')).toHaveCount(0);
	await expect(page.getByRole('combobox')).toHaveCount(0);
});

test('says so of a series that the address names, and of one that is none', async ({ page }) => {
	await page.goto('/levels/?series=new-urban-jobs');
	await expect(page.getByText('城镇新增就业：没有哪一年有两个地区提出目标')).toBeVisible();
	await page.goto('/levels/?series=new-urban-jobs&view=map&year=2025&of=x');
	await expect(page.getByText('没有哪一年有两个地区提出目标')).toBeVisible();
});

test('is reached from the places', async ({ page }) => {
	await page.goto('/en/regions/');
	await page.getByRole('link', { name: /^Places and levels/ }).click();
	await expect(page).toHaveURL('/en/levels/');
	await expect(page.getByText(/only .*Inner Mongolia.* states any/)).toBeVisible();
});

test('an embed of one place says that there is nothing to draw', async ({ page }) => {
	await page.goto('/embed/levels/?series=new-urban-jobs&view=ladder');
	await expect(page.getByRole('alert')).toContainText('没有可画的数');
});
