import { expect, test, type Page } from '@playwright/test';

test.beforeEach(({ page }) => {
	page.on('console', (message) => {
		if (message.type() === 'error') throw new Error(message.text());
	});
	page.on('pageerror', (error) => {
		throw error;
	});
});

const box = (page: Page) => page.getByRole('combobox', { name: '添加指标' });
const charts = (page: Page) => page.locator('figure').getByRole('heading');

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('a useful comparison is there', async ({ page }) => {
		await page.goto('/compare/');
		await expect(page.locator('figure svg').first()).toBeVisible();
		await expect(page.getByRole('row').nth(1).getByRole('link').first()).toBeVisible();
	});
});

for (const [how, query] of [
	['Chinese', '奶产量'],
	['pinyin initials', 'ncl'],
	['English', 'milk']
] as const) {
	test(`a series is found by ${how}, by keyboard alone`, async ({ page }) => {
		await page.goto('/compare/?series=meat-output');
		await box(page).focus();
		await page.keyboard.type(query);
		await expect(page.getByRole('option', { name: /牛奶产量/ })).toHaveAttribute(
			'aria-selected',
			'true'
		);
		await page.keyboard.press('Enter');
		await expect(page).toHaveURL(/series=meat-output&series=milk-output/);
		await expect(charts(page)).toHaveText([/肉类产量、牛奶产量目标/, /^肉类产量：/, /^牛奶产量：/]);
	});
}

test('a pasted link shows the same picture', async ({ page, context }) => {
	await page.goto('/compare/?series=meat-output&series=milk-output');
	await page.getByRole('radio', { name: '合为一图' }).check();
	await page.getByRole('radio', { name: '指数' }).check();
	const copy = await context.newPage();
	await copy.goto(page.url());
	await expect(copy.getByRole('radio', { name: '合为一图' })).toBeChecked();
	await expect(copy.getByRole('radio', { name: '指数' })).toBeChecked();
	await expect(copy.locator('main figure')).toHaveCount(1);
});

test('series of different units are not put into one chart', async ({ page }) => {
	await page.goto('/compare/?series=milk-output&series=new-urban-jobs&layout=one');
	await expect(page.getByText('单位不同，不能合为一图')).toBeVisible();
	await expect(page.getByRole('radio', { name: '合为一图' })).toHaveCount(0);
	await page.getByRole('radio', { name: '指数' }).check();
	await expect(page.getByRole('radio', { name: '合为一图' })).toHaveCount(1);
});

test('each number of the table leads to its sentence', async ({ page }) => {
	await page.goto('/compare/?series=milk-output');
	const row = page.getByRole('row', { name: /牛奶产量/ });
	await expect(row.getByRole('link', { name: /785万/ })).toHaveAttribute(
		'href',
		/documents\/nmg-2023-work-report\/#/
	);
});

test('a series that does not exist is said not to', async ({ page }) => {
	// The browser logs the answer 404 itself.
	page.removeAllListeners('console');
	await page.goto('/compare/?series=nothing%20"at"%20all&series=milk-output');
	await expect(page.getByRole('alert')).toContainText('没有编号为');
	await expect(charts(page)).toHaveText([/^牛奶产量目标/]);
});
