import { expect, test } from '@playwright/test';

test.beforeEach(({ page }) => {
	page.on('console', (message) => {
		if (message.type() === 'error') throw new Error(message.text());
	});
	page.on('pageerror', (error) => {
		throw error;
	});
});

const department = (name: string) => `/departments/${encodeURIComponent(name)}/`;

test('what falls to a department in a year is two clicks from home', async ({ page }) => {
	await page.goto('/');
	await page
		.getByRole('navigation', { name: '主要栏目' })
		.getByRole('link', { name: '部门' })
		.click();
	const row = page.getByRole('row', { name: /自治区水利厅/ });
	await row.locator('[data-year="2023"] a').click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('自治区水利厅');
	await expect(page).toHaveURL(/year=2023/);
	await expect(page.getByRole('heading', { level: 2, name: /^2023年/ })).toBeVisible();
	await expect(page.getByRole('heading', { level: 2, name: /^2014年/ })).toBeHidden();
	await expect(page.getByRole('heading', { level: 3 })).toHaveText(['牵头']);
});

test('shares of sectors are not compared between a report and a plan', async ({ page }) => {
	await page.goto('/sectors/');
	await expect(page.getByRole('table').first()).toBeVisible();
	await expect(page.getByRole('region', { name: /哪些行业的目标多了/ })).toHaveCount(0);
});

test('what a department has to do leads to a file of it, narrowed to the year', async ({
	page
}) => {
	await page.goto(`${department('自治区水利厅')}?year=2014`);
	// Until the page lives, all its years are shown.
	const year = page.getByRole('navigation', { name: '年份' }).locator('[aria-current="true"]');
	await expect(year).toContainText('2014');
	const count = await year.locator('.count').innerText();
	await page.getByRole('link', { name: '筛选或导出这些目标' }).click();
	await expect(page.locator('.total')).toHaveText(`${count} 条记录`);
});

test('the count of a cell is the count of the page that it leads to', async ({ page }) => {
	await page.goto('/sectors/');
	const cell = page.getByRole('row', { name: /农牧业/ }).locator('[data-year="2023"] a');
	const count = await cell.textContent();
	await cell.click();
	await expect(
		page.getByRole('navigation', { name: '年份' }).locator('[aria-current="true"] .count')
	).toHaveText(count ?? '');
});

test('each number leads to its place in the document', async ({ page }) => {
	await page.goto('/sectors/agriculture/?year=2023');
	const value = page.locator('li', { hasText: '新建高标准农田' }).getByRole('link').last();
	await expect(value).toHaveText('395万亩');
	await expect(value).toHaveAttribute('href', /documents\/nmg-2023-work-report\/#/);
});

test('years are chosen by keyboard alone, and the way back undoes it', async ({ page }) => {
	await page.goto('/sectors/agriculture/');
	const years = page.getByRole('navigation', { name: '年份' });
	await years.getByRole('link', { name: /^2014年/ }).focus();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/year=2014/);
	await expect(page.getByRole('heading', { level: 2, name: /^2023年/ })).toBeHidden();
	await page.goBack();
	await expect(page.getByRole('heading', { level: 2, name: /^2023年/ })).toBeVisible();
});

for (const name of ['自治区发展改革委', '自治区发展和改革委员会']) {
	test(`a department has a page under each name that documents give it: ${name}`, async ({
		page
	}) => {
		await page.goto(department(name));
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('自治区发展和改革委员会');
		await expect(page.getByText('文件中写作')).toContainText('自治区发展改革委');
	});
}

test('a predecessor is named as what it is', async ({ page }) => {
	await page.goto(department('自治区农牧业厅'));
	await expect(page.getByText('职能承自')).toContainText('2018年机构改革前的自治区农牧业厅');
	await expect(page.getByText('文件写作“自治区农牧业厅”').first()).toBeVisible();
});

test('a place whose documents hold no target says so', async ({ page }) => {
	await page.goto(`/regions/${encodeURIComponent('包头市')}/`);
	await expect(page.getByText('没有可数的目标').first()).toBeVisible();
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('a department’s page is complete', async ({ page }) => {
		await page.goto(department('自治区水利厅'));
		await expect(page.getByText('820处').first()).toBeVisible();
		await expect(page.locator('mark', { hasText: '500处' }).first()).toBeVisible();
	});
});
