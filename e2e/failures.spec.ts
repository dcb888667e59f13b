import { expect, test, type Page } from '@playwright/test';

// What fails is logged by the browser itself, so this file does not forbid complaints of the console.

const retry = (page: Page) => page.getByRole('alert').getByRole('button', { name: '重试' });

/** Refuses what the pattern names until the answer is called. */
async function refuse(page: Page, pattern: string): Promise<() => Promise<void>> {
	await page.route(pattern, (route) => route.abort());
	return () => page.unroute(pattern);
}

/** The next message that the engine's worker gets is too much for it. */
const breakWorker = (page: Page) =>
	page.workers()[0]?.evaluate(() => {
		self.onmessage = () => {
			throw new Error('out of breath');
		};
	});

for (const [what, pattern] of [
	['its WebAssembly', '**/assets/*.wasm*'],
	['its worker', '**/*.worker*.js'],
	['a table', '**/assets/*.parquet']
] as const) {
	test(`an engine that lacks ${what} says so, and comes when tried again`, async ({ page }) => {
		const allow = await refuse(page, pattern);
		await page.goto('/sql/?q=select%2042%20as%20answer');
		await expect(page.getByRole('alert')).toContainText('数据引擎没有载入');
		expect(page.workers()).toEqual([]);
		await allow();
		await retry(page).click();
		await expect(page.getByRole('cell', { name: '42' })).toBeVisible();
		await expect(page.getByRole('alert')).toHaveCount(0);
		expect(page.workers()).toHaveLength(1);
	});
}

test('records that did not come are said not to, and come when tried again', async ({ page }) => {
	const allow = await refuse(page, '**/assets/*.parquet');
	await page.goto('/explore/?sector=water');
	await expect(page.getByRole('alert')).toContainText('没有载入');
	await allow();
	await retry(page).click();
	await expect(page.locator('tbody tr[aria-rowindex]').first()).toContainText('水利');
	await expect(page.getByRole('alert')).toHaveCount(0);
});

test('a statement of the reader’s own is not waited for when the engine dies', async ({ page }) => {
	await page.goto('/sql/?q=select%2042%20as%20answer');
	const answer = page.getByRole('cell', { name: '42' });
	await expect(answer).toBeVisible();
	await breakWorker(page);
	await page.getByRole('button', { name: '运行' }).click();
	await expect(page.getByRole('alert')).toContainText('out of breath');
	await retry(page).click();
	await expect(answer).toBeVisible();
});

test('an engine can be stopped while it loads', async ({ page }) => {
	let let_go: () => void = () => undefined;
	const held = new Promise<void>((resolve) => (let_go = resolve));
	await page.route('**/assets/*.wasm*', async (route) => {
		await held;
		await route.continue();
	});
	await page.goto('/sql/?q=select%2042%20as%20answer');
	await page.getByRole('button', { name: '中止' }).click();
	await expect(page.getByText('已中止')).toBeVisible();
	let_go();
	await page.getByRole('button', { name: '运行' }).click();
	await expect(page.getByRole('cell', { name: '42' })).toBeVisible();
	expect(page.workers()).toHaveLength(1);
});

test('a list that could not be narrowed says so', async ({ page }) => {
	const allow = await refuse(page, '**/assets/*.parquet');
	await page.goto('/series/?year=2023');
	await expect(page.getByRole('alert')).toContainText('没有按它们筛选');
	const all = await page.locator('tbody tr').count();
	await allow();
	await retry(page).click();
	await expect(page.getByRole('alert')).toHaveCount(0);
	await expect.poll(() => page.locator('tbody tr').count()).toBeLessThan(all);
});

for (const [what, pattern, address, begin, there] of [
	[
		'the list of series to compare',
		'**/compare/series.json',
		'/compare/',
		(page: Page) => page.getByRole('combobox', { name: '添加指标' }).focus(),
		(page: Page) => page.getByRole('option').first()
	],
	[
		'a series to compare',
		'**/compare/milk-output.json',
		'/compare/?series=milk-output',
		() => Promise.resolve(),
		(page: Page) => page.locator('main figure').first()
	],
	[
		'the series of a document',
		'**/documents/*/series.json',
		'/documents/nmg-2023-work-report/',
		(page: Page) => page.getByRole('link', { name: /785万/ }).first().click(),
		(page: Page) => page.locator('#record-series')
	]
] as const) {
	test(`${what} that did not come is said not to, and comes when tried again`, async ({ page }) => {
		const allow = await refuse(page, pattern);
		await page.goto(address);
		await begin(page);
		await expect(retry(page)).toBeVisible();
		await expect(there(page)).toHaveCount(0);
		await allow();
		await retry(page).click();
		await expect(there(page)).toBeVisible();
		await expect(page.getByRole('alert')).toHaveCount(0);
	});
}

test('a view embedded elsewhere is drawn when tried again', async ({ page }) => {
	const allow = await refuse(page, '**/compare/milk-output.json');
	await page.goto('/embed/series/?series=milk-output');
	await expect(page.getByRole('alert')).toContainText('milk-output');
	await allow();
	await page.getByRole('button', { name: '重试' }).click();
	await expect(page.locator('figure .drawing').first()).toBeAttached();
	await expect(page.getByRole('alert')).toHaveCount(0);
});

test('a script that did not come is told of, and the page stays usable', async ({ page }) => {
	await page.goto('/sql/');
	await page.locator('.cm-content').waitFor();
	const scripts = await page.evaluate(() =>
		performance.getEntriesByType('resource').map(({ name }) => name)
	);
	const bodies = await Promise.all(
		scripts
			.filter((name) => name.endsWith('.js'))
			.map(async (name) => ({ name, body: await (await page.request.get(name)).text() }))
	);
	const editor = bodies.filter(({ body }) => body.includes('cm-content'));
	for (const { name } of editor) await refuse(page, name);
	await page.goto('/sql/?q=select%2042%20as%20answer');
	await expect(page.getByRole('alert')).toContainText('有一部分程序没有载入');
	await expect(page.getByRole('textbox', { name: 'SQL 语句' })).toHaveValue(/42/);
	await expect(page.getByRole('cell', { name: '42' })).toBeVisible();
});
