import { expect, test } from './site';

const PAIR = '/changes/nmg-2023-work-report/nmg-2025-development-plan/';

test('a plan beside the one before it: counts, both sentences, what differs', async ({ page }) => {
	await page.goto(PAIR);
	await expect(page.locator('.finding')).toContainText(/\d+项上调、\d+项下调/);
	const jobs = page
		.getByRole('listitem')
		.filter({ has: page.getByRole('heading', { name: /^城镇新增就业/ }) });
	await expect(jobs).toContainText('下调');
	await expect(jobs.locator('mark')).toHaveText(['20', '18']);
	await expect(
		page
			.getByRole('listitem')
			.filter({ has: page.getByRole('heading', { name: /保障性租赁住房/ }) })
	).toContainText('不再提');
});

test('filters are in the address, and a new reader of it sees the same', async ({ page }) => {
	await page.goto(PAIR);
	await page.waitForLoadState('networkidle');
	await page.getByRole('checkbox', { name: /^上调/ }).check();
	await page.getByLabel('行业').selectOption('agriculture');
	await expect(page).toHaveURL(/state=raised.*sector=agriculture/);
	const shown = await page.getByRole('status').first().textContent();
	await page.reload();
	await expect(page.getByRole('status').first()).toHaveText(shown ?? '');
	await expect(page.getByRole('heading', { level: 3 }).filter({ hasText: '农牧业' })).toBeVisible();
});

test('a match by name is refused and restored', async ({ page }) => {
	await page.goto(PAIR);
	await page.waitForLoadState('networkidle');
	const matches = page.getByText('可能是同一项');
	const count = await matches.count();
	expect(count).toBeGreaterThan(0);
	await page.getByRole('button', { name: '不是同一项' }).first().click();
	await expect(page).toHaveURL(/apart=/);
	await expect(matches).toHaveCount(count - 1);
	await page.getByRole('button', { name: '恢复' }).click();
	await expect(matches).toHaveCount(count);
});

test('any two documents of one place are compared in the browser', async ({ page }) => {
	await page.goto('/changes/?before=nmg-2014-work-report-tasks&after=nmg-2025-development-plan');
	await expect(page.locator('.finding')).toContainText('与2014年任务分工相比');
	await page.goto(
		'/changes/?before=nmg-2025-2030-aids-prevention-plan&after=nmg-2025-development-plan'
	);
	await expect(page.getByText('不作新提、不再提的判断')).toBeVisible();
	await expect(page.locator('.finding')).not.toContainText('新提');
});

test('the embed tells the counts and the largest changes, in 20 kB', async ({ request }) => {
	const answer = await request.get(
		'/embed/changes/nmg-2023-work-report~nmg-2025-development-plan/'
	);
	const html = await answer.text();
	expect((await answer.body()).length).toBeLessThan(20_000);
	expect(html).toContain('新建高标准农田：395万亩 → 850万亩');
});
