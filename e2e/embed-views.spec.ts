import { brotliCompressSync } from 'node:zlib';
import { barriers } from './barriers';
import { hostPage, serve } from './host-page';
import { expect, requests, scrollsSideways, test } from './site';

const SERIES = 'series=meat-output&series=milk-output';
const EMBED = `/embed/compare/?${SERIES}&layout=one`;
/** Nine tenths of it are ECharts, which every other page of the site has as well. */
const BUDGET = 275_000;

test('takes little: no engine, no tables, the chosen series and what draws them', async ({
	page
}) => {
	const asked = requests(page);
	const sizes: Promise<number>[] = [];
	page.on('response', (response) =>
		sizes.push(response.body().then((body) => brotliCompressSync(body).length))
	);
	await page.goto(EMBED);
	await expect(page.locator('.drawing:visible')).toHaveCount(1);
	await page.waitForLoadState('networkidle');
	const paths = asked.map((address) => new URL(address).pathname);
	expect(paths.filter((path) => path.startsWith('/compare/')).toSorted()).toEqual([
		'/compare/meat-output.json',
		'/compare/milk-output.json'
	]);
	expect(paths.filter((path) => /\.(wasm|gz|parquet)$/.test(path))).toEqual([]);
	const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
	expect(bytes).toBeLessThan(BUDGET);
});

test('has title, unit, lines, source, version and sentences', async ({ page }) => {
	await page.goto(EMBED);
	await expect(page.getByRole('heading')).toHaveText('肉类产量、牛奶产量目标');
	await expect(page.locator('figcaption')).toContainText('单位：吨');
	await expect(page.locator('.legend')).toContainText('肉类产量');
	await expect(page.locator('footer')).toContainText('来源');
	await expect(page.locator('footer')).toContainText(/数据版本 [0-9a-f]{8}/);
	await expect(page.locator('footer a')).toHaveAttribute('href', new RegExp(`/compare/\\?.*one`));
	await page.locator('summary').click();
	await expect(page.locator('.statements mark').first()).toBeVisible();
	await expect(page.locator('.statements a').first()).toHaveAttribute('href', /\/documents\/.*#/);
});

test('points answer pointer and keyboard with their own sentence', async ({ page }) => {
	await page.goto(EMBED);
	await page.locator('[data-point]:visible').first().hover();
	const tip = page.locator('.tip:not([hidden])');
	await expect(tip.locator('mark').first()).toBeVisible();
	await page.mouse.move(0, 0);
	await page.locator('[data-point][tabindex="0"]:visible').focus();
	await page.keyboard.press('End');
	await expect(tip).toContainText('2025');
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	for (const [path, word, name] of [
		['/embed/compare/', '需要允许脚本', '规划目标'],
		['/en/embed/series/', 'needs scripts', 'Plan Targets']
	] as const) {
		test(`${path} says so and leads to the site`, async ({ page }) => {
			await page.goto(`${path}?${SERIES}`);
			await expect(page.getByRole('heading')).toBeVisible();
			await expect(page.locator('figure > p')).toContainText(word);
			await expect(page.locator('figure > p')).toBeVisible();
			await expect(page.getByRole('link', { name })).toHaveAttribute('href', /\w/);
		});
	}
});

test.describe('any view', () => {
	const cases: [title: string, path: string, heading: string, line: string][] = [
		[
			'an index of one series',
			'/embed/series/?series=new-urban-jobs&view=index',
			'城镇新增就业目标',
			'首个目标 = 100'
		],
		[
			'series of different units',
			`/embed/compare/?${SERIES}&series=new-urban-jobs`,
			'肉类产量、牛奶产量、城镇新增就业目标',
			'内蒙古自治区'
		],
		['English by parameter', `${EMBED}&lang=en`, 'Meat output and milk output: targets', '2025']
	];
	for (const [title, path, heading, line] of cases) {
		test(title, async ({ page }) => {
			await page.goto(path);
			await expect(page.getByRole('heading', { level: 1 })).toContainText(heading);
			await expect(page.locator('figcaption')).toContainText(line);
			await expect(page.locator('.drawing:visible').first()).toBeVisible();
		});
	}

	test('fits every width', async ({ page }) => {
		for (const width of [280, 400, 560, 800, 1200]) {
			await page.setViewportSize({ width, height: 700 });
			await page.goto(EMBED);
			await expect(page.locator('.drawing:visible'), `${width} px`).toHaveCount(1);
			expect(await scrollsSideways(page), `${width} px`).toBe(false);
		}
	});

	for (const [query, scheme, colour] of [
		['&theme=dark', 'light', 'rgb(19, 20, 22)'],
		['&theme=light', 'dark', 'rgb(253, 253, 251)'],
		['', 'dark', 'rgb(19, 20, 22)']
	] as const) {
		test(`"${query}" for a reader who prefers ${scheme}`, async ({ page }) => {
			await page.emulateMedia({ colorScheme: scheme });
			await page.goto(EMBED + query);
			await expect(page.locator('body')).toHaveCSS('background-color', colour);
		});
	}

	test('the theme that a reader chose on the site is not the newspaper’s', async ({ page }) => {
		await page.addInitScript(() => localStorage.setItem('theme', 'dark'));
		await page.goto(EMBED);
		await expect(page.locator('.drawing:visible')).toHaveCount(1);
		await expect(page.locator('html')).not.toHaveAttribute('data-theme', /./);
	});

	test('no barrier', async ({ page }) => {
		await page.goto(EMBED);
		await expect(page.locator('.drawing:visible')).toHaveCount(1);
		expect(await barriers(page)).toEqual([]);
	});
});

test.describe('what cannot be shown is said', () => {
	// The browser logs the answer 404 itself.
	const cases: [title: string, path: string, alert: string][] = [
		['no series', '/embed/compare/', '没有写明要画哪个指标'],
		['an unknown place', `${EMBED}&place=火星`, '没有这些地区的数：火星'],
		[
			'a view without numbers',
			'/embed/series/?series=meat-output&view=change&kind=actual',
			'没有可画的数'
		]
	];
	for (const [title, path, alert] of cases) {
		test(title, async ({ page }) => {
			await page.goto(path);
			await expect(page.getByRole('alert')).toContainText(alert);
			await expect(page.getByRole('link').first()).toBeVisible();
		});
	}
});

test('tells its height to the page that shows it', async ({ page, baseURL }) => {
	const site = baseURL ?? '';
	const frames = [{ title: '自选', path: EMBED, width: '560px', height: 100 }];
	const { origin, server } = await serve(hostPage({ site, frames, script: true }));
	// Another origin's page: what the guard of requests is not for.
	const host = await page.context().browser()?.newPage();
	if (!host) throw new Error('no browser');
	await host.goto(origin);
	const frame = host.frames()[1];
	const content = () => frame?.evaluate(() => document.body.getBoundingClientRect().height) ?? 0;
	const room = () => host.locator('iframe').evaluate((iframe) => iframe.clientHeight);
	await expect.poll(content).toBeGreaterThan(400);
	await expect
		.poll(async () => Math.abs((await room()) - (await content())))
		.toBeLessThanOrEqual(1);
	await host.close();
	server.close();
});
