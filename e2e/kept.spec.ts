import { expect, test } from './site';

test('says that no target has a result, and lists those that wait for one', async ({ page }) => {
	await page.goto('/kept/');
	await page.waitForLoadState('networkidle');
	await expect(page.locator('.finding')).toContainText('还没有一项目标');
	const over = page.locator('details').filter({ hasText: '年份已过、没有结果的目标' });
	await over.locator('summary').click();
	await expect(over.getByRole('link', { name: '城镇新增就业', exact: true }).first()).toBeVisible();
});

test('filters are in the address, and pages of sectors and documents lead to them', async ({
	page
}) => {
	await page.goto('/sectors/employment/');
	await page.getByRole('link', { name: '这些目标兑现了吗' }).click();
	await expect(page).toHaveURL('/kept/?sector=employment');
	await page.waitForLoadState('networkidle');
	await expect(page.getByRole('combobox', { name: /^行业/ })).toHaveValue('employment');
	await page.getByLabel('年份').selectOption('2023');
	await expect(page).toHaveURL('/kept/?sector=employment&year=2023');
	const over = page.locator('details').filter({ hasText: '年份已过' });
	await over.locator('summary').click();
	await expect(over.getByRole('listitem').filter({ hasText: '2014' })).toHaveCount(0);
});
