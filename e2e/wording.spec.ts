import { expect, test } from './site';

test('says how hard documents word their targets, and each share leads to its sentences', async ({
	page
}) => {
	await page.goto('/documents/');
	await page.getByRole('link', { name: /目标说得硬不硬/ }).click();
	await expect(page).toHaveURL('/wording/');
	await page.waitForLoadState('networkidle');
	const row = page.getByRole('row', { name: /2025年内蒙古自治区国民经济和社会发展计划/ });
	const share = row.getByRole('link', { name: /%/ }).first();
	const count = (await share.locator('small').textContent()) ?? '';
	await share.click();
	await expect(page).toHaveURL(
		/\/explore\/\?document=nmg-2025-development-plan&kind=target&comparator=ge/
	);
	await expect(page.getByText(`${count} 条记录`).first()).toBeVisible();
});

test('what is looked at and the filters are in the address', async ({ page }) => {
	await page.goto('/wording/?by=force');
	await page.waitForLoadState('networkidle');
	await expect(page.getByRole('heading', { name: /^目标的约束力/ })).toBeVisible();
	await page.getByLabel('文件种类').selectOption('work-report');
	await expect(page).toHaveURL('/wording/?by=force&kind=work-report');
	await expect(page.getByRole('row', { name: /国民经济和社会发展计划/ })).toHaveCount(0);
	await page.getByRole('radio', { name: '数字的措辞' }).focus();
	await page.keyboard.press('Space');
	await expect(page).toHaveURL('/wording/?kind=work-report');
});

test('a part of a bar says what it is to the pointer and to the keyboard', async ({ page }) => {
	await page.goto('/wording/');
	const chart = page.getByRole('application').first();
	await chart.focus();
	await page.keyboard.press('ArrowRight');
	await expect(chart.locator('[aria-live]')).toHaveText(/^内蒙古自治区\d{4}年：.+ \d+%（\d+项）$/);
	const before = await chart.locator('[aria-live]').textContent();
	await page.keyboard.press('ArrowRight');
	await expect(chart.locator('[aria-live]')).not.toHaveText(before ?? '');
});

test('is a facet and a column of all numbers', async ({ page }) => {
	await page.goto('/explore/?force=soft&column=indicator&column=force');
	await page.waitForLoadState('networkidle');
	const cells = page.locator('td.force');
	await expect(cells.first()).toHaveText('争取达到');
});

test('an embed shows it', async ({ page }) => {
	await page.goto('/en/embed/wording/force/');
	await expect(page.getByRole('heading', { name: /How binding targets are/ })).toBeVisible();
	await expect(page.locator('details')).toHaveCount(0);
});
