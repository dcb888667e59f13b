import { expect, test, type Page } from '@playwright/test';
import { runStatement as run } from './site';

// The content security policy is part of what is tested: a refused style is an error in the console.
test.beforeEach(({ page }) => {
	page.on('console', (message) => {
		if (message.type() === 'error') throw new Error(message.text());
	});
	page.on('pageerror', (error) => {
		throw error;
	});
});

const editor = (page: Page) => page.getByRole('textbox', { name: 'SQL 语句' });
const result = (page: Page) => page.getByRole('region', { name: '结果' });
const ENGINE = { timeout: 60_000 };

test('a statement is run from the keyboard, and its link carries it', async ({ page, context }) => {
	await page.goto('/sql/');
	await run(page, "select '奶' as thing, 785 as amount union all select '肉', 300");
	await expect(result(page).getByRole('row')).toHaveCount(3, ENGINE);
	await expect(result(page).getByRole('heading', { name: '图' })).toBeVisible();
	const copy = await context.newPage();
	await copy.goto(page.url());
	await expect(result(copy).getByRole('cell', { name: '785' })).toBeVisible(ENGINE);
});

test('completion knows the columns and quotes those that are words of SQL', async ({ page }) => {
	await page.goto('/sql/');
	await page.locator('.cm-content').waitFor();
	// A completion is not taken while it has just appeared: then Enter begins a line, and we try again.
	await expect(async () => {
		await editor(page).focus();
		await page.keyboard.press('Control+a');
		await page.keyboard.type('select 1 from targets t where t.quote_');
		await page.getByRole('option', { name: /quote_at/ }).waitFor();
		await page.keyboard.press('Enter');
		await expect(editor(page)).toContainText('t.quote_at', { timeout: 1000 });
	}).toPass();
});

test('Tab leaves the editor', async ({ page }) => {
	await page.goto('/sql/');
	await page.locator('.cm-content').waitFor();
	await editor(page).focus();
	await page.keyboard.press('Tab');
	await expect(page.getByRole('button', { name: '运行' })).toBeFocused();
});

test('what a statement must not do is refused, and nothing is asked of anybody', async ({
	page
}) => {
	const elsewhere: string[] = [];
	page.on('request', (request) => {
		if (!/^(blob:|http:\/\/localhost)/.test(request.url())) elsewhere.push(request.url());
	});
	await page.goto('/sql/');
	for (const [title, statement, message] of [
		['an error is shown where it is', "select '目标',\n  nosuch from targets", '第2行第3列'],
		['nothing can be changed', 'drop table targets', 'read-only'],
		['nor behind a question', 'select 1; drop table targets', 'read-only'],
		['nothing is fetched', "select * from 'https://example.org/a.csv'", /Permission Error.*file/i],
		['nothing is loaded', 'load json', /Permission Error.*extension/i]
	] as const) {
		await run(page, statement);
		await expect(page.getByRole('alert'), title).toContainText(message, ENGINE);
	}
	expect(elsewhere).toEqual([]);
});

test('a runaway statement can be cancelled, and the next one runs', async ({ page }) => {
	await page.goto('/sql/');
	await run(page, 'select 1 as one');
	await expect(result(page).getByRole('cell', { name: '1' })).toBeVisible(ENGINE);
	await run(page, 'select sum(a.range * b.range) from range(10000000) a, range(10000000) b');
	await page.getByRole('button', { name: '中止' }).click();
	await expect(page.getByText('已中止')).toBeVisible();
	await run(page, 'select 2 as two');
	await expect(result(page).getByRole('cell', { name: '2' })).toBeVisible(ENGINE);
});

test('a result too large is cut, and says so', async ({ page }) => {
	await page.goto('/sql/');
	await run(page, 'select range from range(300000)');
	await expect(page.getByText('结果太大')).toBeVisible(ENGINE);
});

test('statements that were run are kept', async ({ page }) => {
	await page.goto('/sql/');
	await run(page, 'select 42 as answer');
	await expect(result(page)).toBeVisible(ENGINE);
	await page.goto('/sql/');
	await page.getByText('运行过的语句').click();
	await page.getByRole('button', { name: 'select 42 as answer' }).click();
	await expect(result(page).getByRole('cell', { name: '42' })).toBeVisible(ENGINE);
});

test('the editor is loaded on no other page', async ({ page }) => {
	await page.goto('/sectors/');
	await page.waitForLoadState('networkidle');
	const scripts = await page.evaluate(() =>
		performance.getEntriesByType('resource').map(({ name }) => name)
	);
	const bodies = await Promise.all(
		scripts
			.filter((name) => name.endsWith('.js'))
			.map(async (name) => (await page.request.get(name)).text())
	);
	expect(bodies.filter((body) => body.includes('cm-content'))).toEqual([]);
});

test('a statement that no address can carry is run, and said to be in no link', async ({
	page
}) => {
	await page.goto('/sql/?q=select%2041%20as%20answer');
	await run(page, `select 42 as answer -- ${'长'.repeat(1000)}`);
	await expect(page.getByRole('cell', { name: '42' })).toBeVisible();
	await expect(page.getByText('放不进链接')).toBeVisible();
	await expect(page).not.toHaveURL(/q=/);
});
