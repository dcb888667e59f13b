import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';

test.beforeEach(({ page }) => {
	page.on('console', (message) => {
		if (message.type() === 'error') throw new Error(message.text());
	});
	page.on('pageerror', (error) => {
		throw error;
	});
});

const total = (page: Page) => page.locator('.total');
const rows = (page: Page) => page.locator('tbody tr[aria-rowindex]');
const answered = async (page: Page) => {
	await expect(total(page)).not.toContainText('正在', { timeout: 60_000 });
};
const facet = (page: Page, name: string) =>
	page.locator('#facets details', { has: page.locator('summary', { hasText: name }) });

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('the first view is there', async ({ page }) => {
		await page.goto('/explore/');
		await expect(rows(page)).toHaveCount(30);
		await expect(page.getByRole('link', { name: /^能源，2025 年/ })).toBeVisible();
	});
});

test('no engine is asked for, neither at first nor by a filter', async ({ page }) => {
	const requested: string[] = [];
	page.on('request', (request) => requested.push(request.url()));
	await page.goto('/explore/?sector=water');
	await answered(page);
	await facet(page, '行业').getByRole('checkbox', { checked: false }).first().check();
	await answered(page);
	await page.waitForLoadState('networkidle');
	expect(requested.filter((address) => /wasm|worker/.test(address))).toEqual([]);
});

test('what falls to a department in a year: three steps, with counts that follow', async ({
	page
}) => {
	await page.goto('/explore/');
	await page.getByRole('searchbox').first().fill('水利厅');
	await answered(page);
	await expect(page).toHaveURL(/q=/);
	await facet(page, '部门')
		.getByRole('checkbox', { name: /自治区水利厅/ })
		.check();
	await answered(page);
	await facet(page, '规划年份')
		.getByRole('checkbox', { name: /^2023 / })
		.check();
	await answered(page);
	const shown = Number.parseInt(await total(page).innerText());
	expect(shown).toBeGreaterThan(0);
	await expect(facet(page, '规划年份').getByRole('checkbox', { checked: true })).toHaveCount(1);
	await rows(page).first().getByRole('button').click();
	await expect(page.locator('blockquote').first()).toBeVisible();
	await page.getByRole('link', { name: '在原文中阅读' }).first().click();
	await expect(page.locator('a.mark.selected')).toBeInViewport();
});

test('the address is the state: a pasted link, back and forward', async ({ page }) => {
	await page.goto('/explore/');
	const all = await total(page).innerText();
	await page.goto('/explore/?sector=energy&year=2025');
	// Until scripts run the page shows its first view, which is that of no filter.
	await expect(total(page)).not.toHaveText(all);
	await answered(page);
	const energy = await total(page).innerText();
	await facet(page, '行业').getByRole('checkbox', { checked: false }).first().check();
	await answered(page);
	await expect(total(page)).not.toHaveText(energy);
	await page.goBack();
	await answered(page);
	await expect(total(page)).toHaveText(energy);
	await page.goForward();
	await answered(page);
	await expect(page).toHaveURL(/sector=energy&sector=/);
});

test('odd values in the address: no row, no error, and a way out', async ({ page }) => {
	await page.goto(`/explore/?lead=${encodeURIComponent(`O'Brien "🏗️" null`)}&sector=null`);
	await answered(page);
	await expect(page.getByText('没有符合全部条件的记录')).toBeVisible();
	await page.goto(`/explore/?lead=${encodeURIComponent(`');drop table targets;--`)}`);
	await answered(page);
	await page.getByRole('button', { name: /去掉“牵头部门”/ }).click();
	await expect(rows(page).first()).toBeVisible();
});

test('everything on a topic in all plans is one click and a word from home', async ({ page }) => {
	await page.goto('/');
	await page
		.getByRole('navigation', { name: '主要栏目' })
		.getByRole('link', { name: '浏览' })
		.click();
	await page.getByRole('searchbox', { name: '搜索指标、原句、部门' }).fill('养老');
	await page.keyboard.press('Enter');
	await answered(page);
	await expect(page).toHaveURL(/q=/);
	const plans = facet(page, '规划年份').getByRole('checkbox');
	await expect(plans).toHaveCount(2);
	await expect(page.locator('tbody mark').first()).toHaveText('养老');
});

test('searched words are marked', async ({ page }) => {
	await page.goto('/explore/?q=养老');
	await answered(page);
	await expect(page.locator('tbody mark').first()).toHaveText('养老');
});

test('years are chosen by dragging, and by keyboard', async ({ page }) => {
	await page.goto('/explore/');
	const year = (value: number) => page.locator(`button[data-year="${value}"]`);
	await year(2023).hover();
	await page.mouse.down();
	await year(2024).hover();
	await year(2025).hover();
	await page.mouse.up();
	await expect(page).toHaveURL(/year=2023-2025/);
	await answered(page);
	await year(2023).focus();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/year=2023$/);
	await page.keyboard.press('Shift+ArrowLeft');
	await expect(page).toHaveURL(/year=2022-2023/);
	await page.keyboard.press('Escape');
	await expect(page).not.toHaveURL(/year/);
});

test('by keyboard alone: filter, sort, open a row, read its place', async ({ page }) => {
	await page.goto('/explore/');
	await facet(page, '行业').getByRole('checkbox').first().focus();
	await page.keyboard.press('Space');
	await answered(page);
	await page.getByRole('columnheader', { name: '年份' }).getByRole('button').focus();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('columnheader', { name: '年份' })).toHaveAttribute(
		'aria-sort',
		'ascending'
	);
	await answered(page);
	await rows(page).first().getByRole('button').focus();
	await page.keyboard.press('Enter');
	await expect(rows(page).first().getByRole('button')).toHaveAttribute('aria-expanded', 'true');
	await page.getByRole('link', { name: '在原文中阅读' }).first().focus();
	await page.keyboard.press('Enter');
	await expect(page).toHaveURL(/\/documents\/.+#/);
});

test('rows come as the window scrolls', async ({ page }) => {
	await page.goto('/explore/');
	await expect(async () => {
		await page.keyboard.press('End');
		const last = rows(page).last();
		expect(Number(await last.getAttribute('aria-rowindex'))).toBeGreaterThan(200);
		await expect(last.getByRole('button')).toBeVisible();
	}).toPass({ timeout: 60_000 });
	expect(await rows(page).count()).toBeLessThan(120);
});

test('a row keeps the focus however far the window scrolls', async ({ page }) => {
	await page.goto('/explore/');
	// Rows are kept once scripts run, as these buttons appear.
	await page.getByRole('button', { name: 'CSV' }).first().waitFor();
	const button = page.locator('tr[aria-rowindex="6"]').getByRole('button');
	await button.focus();
	await page.evaluate(() => scrollTo(0, 12_000));
	await expect(page.locator('tr[aria-rowindex="7"]')).toHaveCount(0);
	await expect(button).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(button).toHaveAttribute('aria-expanded', 'true');
});

test('a goal for several years is found under a year in between', async ({ page }) => {
	await page.goto('/explore/?year=2027');
	await answered(page);
	await expect(rows(page).getByRole('cell', { name: '2025–2030' }).first()).toBeVisible();
	await expect(page.getByText('跨年的数字在所跨的每一年各计一次')).toBeVisible();
});

test('a department is one whatever a document calls it', async ({ page }) => {
	await page.goto(`/explore/?department=${encodeURIComponent('自治区农牧业厅')}`);
	await answered(page);
	const departments = facet(page, '部门').first();
	await expect(departments.getByRole('checkbox', { checked: true })).toHaveCount(1);
	await expect(departments.getByRole('checkbox', { name: /^自治区农牧厅/ })).toBeChecked();
	await departments.getByRole('button', { name: /^其余/ }).click();
	await departments.getByRole('searchbox').fill('发改委');
	await expect(departments.getByRole('checkbox')).toHaveCount(1);
	await expect(
		departments.getByRole('checkbox', { name: /^自治区发展和改革委员会/ })
	).toBeVisible();
});

test('sorting by value says within what it compares', async ({ page }) => {
	await page.goto('/explore/?sort=-value');
	await expect(page.getByText('数值只在同一统一单位内比较大小')).toBeVisible();
});

test('a file holds exactly what is shown', async ({ page }) => {
	await page.goto('/explore/?sector=water&sort=-year');
	// Until scripts run the page shows its first view, which is that of no filter.
	await expect(page.getByRole('button', { name: '清除全部筛选' })).toBeVisible();
	await answered(page);
	const count = Number.parseInt(await total(page).innerText());
	const [download] = await Promise.all([
		page.waitForEvent('download'),
		page.getByRole('button', { name: 'CSV' }).first().click()
	]);
	const lines = (await readFile(await download.path(), 'utf8')).trim().split('\n');
	expect(lines).toHaveLength(count + 1);
	expect(lines[0]).toContain('指标名称');
});

test('no number of the overview is broken on a phone', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await page.goto('/explore/');
	const cells = page.locator('.scroll td a, .scroll thead th');
	const heights = await cells.evaluateAll((all) => all.map((cell) => cell.clientHeight));
	expect(new Set(heights.map((height) => height > 30))).toEqual(new Set([false]));
});

test('a row leads to its series and shows its sentence', async ({ page }) => {
	await page.goto('/explore/');
	await expect(page.locator('main a[href*="/series/"]').first()).toBeVisible();
	await expect(page.getByRole('columnheader', { name: '原句' })).toBeVisible();
});

test('nothing scrolls sideways on a phone, open rows included', async ({ page }) => {
	await page.setViewportSize({ width: 390, height: 844 });
	await page.goto('/explore/');
	await rows(page).first().getByRole('button').click();
	await page.getByRole('button', { name: '筛选' }).click();
	expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
});
