import { expect, test } from './site';

/** What is there before any script: the pages are complete HTML. */
test.use({ javaScriptEnabled: false });

test('the home page shows what can be compared', async ({ page }) => {
	await page.goto('/');
	await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	const cell = page.getByRole('article').filter({ hasText: '城镇新增就业' });
	await expect(cell).toContainText('2025年目标');
	await expect(cell).toContainText('18万人以上');
	await expect(cell).toContainText('比2023年计划−2万人（−10%）');
	await expect(cell.locator('svg')).toBeVisible();
	await cell.getByRole('link', { name: '城镇新增就业', exact: true }).click();
	await expect(page).toHaveURL('/series/new-urban-jobs/');
});

for (const [title, width] of [
	['wide', 1280],
	['narrow', 390]
] as const) {
	test(`an indicator has its chart as SVG, its table and its sentences: ${title}`, async ({
		page
	}) => {
		await page.setViewportSize({ width, height: 900 });
		await page.goto('/series/new-urban-jobs/');
		await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText(
			'目标：25万以上 → 20万以上 → 18万人以上'
		);
		const chart = page.getByRole('img', { name: /城镇新增就业/ });
		await expect(chart.locator('svg:visible')).toHaveCount(1);
		await expect(chart.locator('text:visible', { hasText: '25万' })).toHaveCount(1);
		const row = page.getByRole('row').filter({ hasText: '2014' });
		await expect(row.locator('mark')).toHaveText('25万人以上');
		await expect(row.getByRole('link')).toHaveAttribute(
			'href',
			/documents\/nmg-2014-work-report-tasks\/#/
		);
	});
}

test('English is a page of its own', async ({ page }) => {
	await page.goto('/en/series/new-urban-jobs/');
	await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText(
		'Target: at least 250,000 → at least 200,000 → at least 180,000 people'
	);
	await page.getByRole('link', { name: '中文' }).click();
	await expect(page).toHaveURL('/series/new-urban-jobs/');
	await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
});

test('the search of the home page leads to the list', async ({ page }) => {
	await page.goto('/');
	await page.getByRole('searchbox').fill('czxzjy');
	await page.getByRole('button', { name: '查找' }).click();
	await expect(page).toHaveURL('/series/?q=czxzjy');
});

test('the method page says how good the reading is', async ({ page }) => {
	await page.goto('/method/');
	await expect(page.getByRole('heading', { name: '准确程度' })).toBeVisible();
	await expect(page.getByRole('columnheader', { name: '%', exact: true })).toBeVisible();
	await expect(page.getByRole('row', { name: /数值/ })).toContainText(/\d\d\.\d/);
});
