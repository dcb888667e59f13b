import { expect, requests, test } from './site';

const PAGE = '/series/new-urban-jobs/';
const ENGINE = /\.wasm|\.parquet/;

test.describe('the list of indicators', () => {
	test('asks DuckDB for a place and a year, and only when they are chosen', async ({ page }) => {
		const asked = requests(page);
		await page.goto('/series/');
		await page.waitForLoadState('networkidle');
		expect(asked.filter((address) => ENGINE.test(address))).toEqual([]);
		const all = await page.getByRole('row').count();

		await page.getByRole('combobox', { name: '年份' }).selectOption('2014');
		await expect(page).toHaveURL('/series/?year=2014');
		await expect.poll(() => page.getByRole('row').count(), { timeout: 60_000 }).toBeLessThan(all);
		expect(asked.filter((address) => ENGINE.test(address))).not.toEqual([]);
		const jobs = page.getByRole('row').filter({ hasText: '城镇新增就业' });
		await expect(jobs.getByRole('cell').last()).toHaveText('1');
	});

	for (const [title, words, found] of [
		['Chinese', '失业', '城镇调查失业率'],
		['pinyin initials', 'czdcsyl', '城镇调查失业率'],
		['English', 'milk', '牛奶产量']
	] as const) {
		test(`finds by ${title}`, async ({ page }) => {
			await page.goto('/series/');
			await page.getByRole('searchbox').fill(words);
			await expect(page.getByRole('rowheader')).toHaveText([new RegExp(found)]);
			await page.reload();
			await expect(page.getByRole('rowheader')).toHaveText([new RegExp(found)]);
		});
	}

	test('says what to loosen when nothing is left', async ({ page }) => {
		await page.goto('/series/?q=nothing&sector=energy');
		await page.getByRole('button', { name: '取消“nothing”' }).click();
		await expect(page).toHaveURL('/series/?sector=energy');
		await expect(page.getByRole('rowheader').first()).toBeVisible();
	});

	test('a nonsense address shows everything, and says that it does', async ({ page }) => {
		await page.goto("/series/?sector=%F0%9F%A6%84&year=x'&sort=drop&order=1");
		await expect(page.getByRole('rowheader').nth(20)).toBeVisible();
		await expect(page.getByRole('alert')).toContainText("year=x'");
	});
});

test.describe('a condition that a page does not know is named, and can be taken out', () => {
	for (const [address, condition] of [
		['/kept/?sector=nonsense', 'sector=nonsense'],
		['/changes/nmg-2023-work-report/nmg-2025-development-plan/?state=lost', 'state=lost'],
		['/compare/?series=new-urban-jobs&place=火星', 'place=火星'],
		['/en/series/?place=Mars', 'place=Mars']
	] as const)
		test(address, async ({ page }) => {
			await page.goto(address);
			const notice = page.getByRole('alert');
			await expect(notice).toContainText(condition);
			await notice.getByRole('button').click();
			await expect(notice).toHaveCount(0);
			expect(decodeURIComponent(page.url())).not.toContain(condition);
		});
});

test('an indicator that is chosen already is named where it is looked for', async ({ page }) => {
	await page.goto('/compare/');
	await page.getByRole('combobox').fill('czxzjy');
	await expect(page.getByRole('listbox')).toContainText('已选：城镇新增就业');
});

test.describe('the chart of an indicator', () => {
	test('comes alive and says what stands at a mark', async ({ page }) => {
		await page.goto(PAGE);
		const marks = page.locator('.canvas path[fill="var(--accent)"]');
		// The plan of 2025 says it again further on; that is one mark.
		await expect(marks).toHaveCount(3);
		await marks.first().hover();
		const tooltip = page.locator('.chart-tooltip');
		await expect(tooltip).toContainText('2014 目标 25万人以上');
		await expect(tooltip.locator('mark')).toHaveText('25万人以上');
	});

	for (const [title, choice, query, text] of [
		['change', '较上一计划', 'view=change', '−5万'],
		['index', '指数', 'view=index', '72'],
		['printed unit', '原文单位', 'unit=printed', '25万'],
		['log scale', '对数', 'scale=log', '25万']
	] as const) {
		test(`keeps its state in the address: ${title}`, async ({ page }) => {
			await page.goto(PAGE);
			await page.getByRole('radio', { name: choice }).click();
			await expect(page).toHaveURL(`${PAGE}?${query}`);
			await expect(page.locator('.canvas text', { hasText: text }).first()).toBeVisible();
			await page.reload();
			await expect(page.getByRole('radio', { name: choice })).toBeChecked();
			await expect(page.locator('.canvas text', { hasText: text }).first()).toBeVisible();
		});
	}

	test('is drawn anew for its width', async ({ page }) => {
		await page.setViewportSize({ width: 1280, height: 900 });
		await page.goto(PAGE);
		const svg = page.locator('.canvas svg');
		await expect(svg).toBeVisible();
		await page.setViewportSize({ width: 390, height: 900 });
		await expect.poll(() => svg.getAttribute('width')).toBe('358');
	});

	test('keeps language and state apart', async ({ page }) => {
		await page.goto(`${PAGE}?view=index`);
		await page.getByRole('link', { name: 'English' }).click();
		await expect(page).toHaveURL(`/en${PAGE}?view=index`);
		await expect(page.getByRole('radio', { name: 'Index' })).toBeChecked();
		await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	});
});

test('the table is sorted by keyboard', async ({ page }) => {
	await page.goto(PAGE);
	const years = page.locator('td.year');
	await expect(years.first()).toContainText('2025');
	const head = page.getByRole('columnheader', { name: /^年份/ });
	await page.getByRole('button', { name: /^年份/ }).focus();
	// A key that comes before the page is live has no effect.
	await expect(async () => {
		await page.keyboard.press('Enter');
		await expect(head).toHaveAttribute('aria-sort', 'ascending', { timeout: 1000 });
	}).toPass();
	await expect(years.first()).toContainText('2014');
});

test('a series of one statement is a sentence, not a chart of one dot', async ({ page }) => {
	await page.goto('/series/');
	const single = page
		.getByRole('row')
		.filter({ has: page.locator('td.number:last-child', { hasText: /^1$/ }) });
	await single.first().getByRole('link').click();
	await expect(page.getByText('这一指标只有一处表述')).toBeVisible();
	await expect(page.getByRole('img')).toHaveCount(0);
	await expect(page.locator('mark')).toHaveCount(1);
});

test('a client-side navigation draws what it did not come with', async ({ page }) => {
	await page.goto('/method/');
	await page.getByRole('link', { name: '规划目标' }).click();
	const cell = page.getByRole('article').filter({ hasText: '城镇新增就业' });
	await expect(cell.locator('svg')).toBeVisible();
	await cell.getByRole('link', { name: '城镇新增就业', exact: true }).click();
	await expect(page.locator('.canvas svg')).toBeVisible();
});

test('the theme is kept', async ({ page }) => {
	await page.emulateMedia({ colorScheme: 'light' });
	await page.goto(PAGE);
	await page.getByRole('button', { name: '深色' }).click();
	await page.reload();
	await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
	const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
	expect(ground).toBe('rgb(19, 20, 22)');
});

test('an indicator that nobody named so is looked for in the sentences', async ({ page }) => {
	await page.goto('/series/?q=房价');
	await expect(page.getByRole('status').getByRole('link')).toHaveAttribute('href', /explore/);
});

test('the home page offers indicators while a name is typed', async ({ page }) => {
	await page.goto('/');
	const field = page.getByRole('searchbox');
	await field.focus();
	await field.fill('就業');
	await page.getByRole('list', { name: '相符的指标' }).getByRole('link').first().click();
	await expect(page.getByRole('heading', { level: 1 })).toContainText('就业');
});
