import { expect, test, type Page, type Route } from '@playwright/test';
import { runStatement } from './site';

// What the data are when they arrive. Complaints of the console are part of it.

/** Answers with one bit of the file changed. */
async function damage(route: Route) {
	const response = await route.fetch();
	const body = await response.body();
	const place = Math.floor(body.length / 3);
	body[place] = (body[place] ?? 0) ^ 4;
	await route.fulfill({ response, body });
}

const TARGETS = '**/assets/targets-*.parquet';
const answered = (page: Page) => expect(page.locator('.total')).not.toContainText('正在');

test('a damaged table is asked for again, past the cache', async ({ page }) => {
	await page.route(TARGETS, damage, { times: 1 });
	await page.goto('/explore/?sector=water');
	await expect(page.locator('tbody tr[aria-rowindex]').first()).toContainText('水利');
	await answered(page);
	await expect(page.getByRole('alert')).toHaveCount(0);
});

test('a table that stays damaged is an error, and no number', async ({ page }) => {
	await page.route(TARGETS, damage);
	await page.goto('/explore/?sector=water');
	await expect(page.getByRole('alert')).toContainText('is not what was published');
	await page.unroute(TARGETS);
	await page.getByRole('alert').getByRole('button', { name: '重试' }).click();
	await expect(page.locator('tbody tr[aria-rowindex]').first()).toContainText('水利');
});

test('a transfer that stalls is given up', async ({ page }) => {
	await page.clock.install();
	await page.route(TARGETS, () => undefined);
	await page.goto('/explore/?sector=water');
	await expect
		.poll(
			async () => {
				await page.clock.runFor(25_000);
				return page.getByRole('alert').allTextContents();
			},
			{ timeout: 40_000 }
		)
		.toEqual([expect.stringContaining('stopped coming')]);
});

test.describe('the numbers of an indicator that come as JSON', () => {
	const NUMBERS = '**/compare/milk-output.json';
	const PAGE = '/compare/?series=milk-output';
	/** One digit is another, and all else as it was. */
	const falsify = async (route: Route) => {
		const response = await route.fetch();
		const body = (await response.text()).replace(/"value_low":7/, '"value_low":8');
		await route.fulfill({ response, body });
	};

	test('are asked for again where they are damaged', async ({ page }) => {
		await page.route(NUMBERS, falsify, { times: 1 });
		await page.goto(PAGE);
		await expect(page.getByRole('heading', { name: /牛奶|奶产量/ }).first()).toBeVisible();
		await expect(page.getByRole('alert')).toHaveCount(0);
	});

	test('are an error where they stay damaged', async ({ page }) => {
		await page.route(NUMBERS, falsify);
		await page.goto(PAGE);
		await expect(page.getByRole('alert')).toContainText('milk-output');
		await page.unroute(NUMBERS);
		await page.getByRole('alert').getByRole('button', { name: '重试' }).click();
		await expect(page.getByRole('alert')).toHaveCount(0);
	});

	test('are given up where they do not come', async ({ page }) => {
		await page.clock.install();
		await page.route(NUMBERS, () => undefined);
		await page.goto(PAGE);
		await expect
			.poll(
				async () => {
					await page.clock.runFor(25_000);
					return page.getByRole('alert').allTextContents();
				},
				{ timeout: 40_000 }
			)
			.toEqual([expect.stringContaining('milk-output')]);
	});
});

test('where the browser cannot check, the page says so', async ({ page }) => {
	await page.addInitScript(() =>
		Object.defineProperty(Crypto.prototype, 'subtle', { value: undefined })
	);
	await page.addInitScript(() => Reflect.deleteProperty(Crypto.prototype, 'subtle'));
	await page.goto('/sql/?q=select%2042%20as%20answer');
	await expect(page.getByRole('cell', { name: '42' })).toBeVisible();
	await expect(page.getByText('无法核对')).toBeVisible();
});

test('a statement changes nothing for the next in the same engine', async ({ page }) => {
	await page.goto('/sql/');
	for (const statement of [
		"set global default_order = 'desc'",
		'set global integer_division = true',
		'set lock_configuration = false',
		'drop table targets',
		'rollback; delete from targets',
		"update targets set indicator = ''"
	]) {
		await runStatement(page, statement);
		await expect(page.getByRole('alert'), statement).toBeVisible();
		await runStatement(page, 'select 5/2 as half, count(*) > 0 as there from targets');
		await expect(page.getByRole('alert'), statement).toHaveCount(0);
		await expect(page.getByRole('cell', { name: '2.5' }), statement).toBeVisible();
		await expect(page.getByRole('cell', { name: 'true' }), statement).toBeVisible();
	}
});

test('a statement that runs for ever ends when the reader goes elsewhere', async ({ page }) => {
	await page.goto(
		`/sql/?q=${encodeURIComponent('select sum(a.range * b.range) from range(1000000) a, range(1000000) b')}`
	);
	await expect(page.getByRole('status').first()).toContainText('正在');
	await expect.poll(() => page.workers().length).toBe(1);
	await page.getByRole('navigation').getByRole('link', { name: '浏览' }).first().click();
	await page.locator('#facets').getByRole('checkbox').first().check();
	await answered(page);
	await expect(page.locator('tbody tr[aria-rowindex]').first()).toBeVisible();
});

for (const [what, statement] of [
	['one cell of a hundred million letters', "select repeat('x', 100000000) as long"],
	['a list of three million', 'select list(range) as long from range(3000000)'],
	['a cell of a million letters', "select repeat('x', 1000000) as long"]
] as const)
	test(`${what} does not hold up the page`, async ({ page }) => {
		await page.goto(`/sql/?q=${encodeURIComponent(statement)}`);
		await expect(
			page
				.getByText(/太多|行，|alert/)
				.or(page.getByRole('alert'))
				.first()
		).toBeVisible();
		await page.getByRole('button', { name: '运行' }).click({ timeout: 5_000 });
	});

test('closed storage takes nothing away', async ({ page }) => {
	await page.addInitScript(() => {
		for (const name of ['localStorage', 'sessionStorage'])
			Object.defineProperty(window, name, {
				get() {
					throw new DOMException('denied', 'SecurityError');
				}
			});
	});
	await page.goto('/sql/?q=select%2042%20as%20answer');
	await expect(page.getByRole('cell', { name: '42' })).toBeVisible();
	await page.goto('/explore/');
	await page.locator('#facets').getByRole('checkbox').first().check();
	await answered(page);
});
