import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test, type Page } from '@playwright/test';
import { hostPage, serve } from './host-page';

const BUILD = process.env.BUILD_DIR ?? 'build';
const SERIES = 'new-urban-jobs';
const EMBED = `/embed/series/${SERIES}/`;
const { version: VERSION } = JSON.parse(
	readFileSync(join(BUILD, 'data/datapackage.json'), 'utf8')
) as { version: string };
const FROZEN = `/frozen/${VERSION}${EMBED}`;

test.beforeEach(({ page }) => {
	page.on('console', (message) => {
		if (message.type() === 'error') throw new Error(message.text());
	});
	page.on('pageerror', (error) => {
		throw error;
	});
});

const sideways = (page: Page) =>
	page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
const drawings = (page: Page) => page.locator('.drawing:visible');
const tip = (page: Page) => page.locator('.tip:not([hidden])');

test('every embed of a series is one document of at most 20 kB', () => {
	const folder = join(BUILD, 'embed/series');
	const heavy = readdirSync(folder, { withFileTypes: true })
		.filter((entry) => entry.isDirectory())
		.map(({ name }) => ({ id: name, html: readFileSync(join(folder, name, 'index.html')) }))
		.map(({ id, html }) => ({ id, bytes: brotliCompressSync(html).length }))
		.filter(({ bytes }) => bytes > 20_000);
	expect(heavy).toEqual([]);
});

test('an embed asks for nothing but itself and sets no cookie', async ({ page, context }) => {
	const requested: string[] = [];
	page.on('request', (request) => requested.push(new URL(request.url()).pathname));
	await page.goto(EMBED);
	await page.locator('[data-point]:visible').first().hover();
	await page.waitForLoadState('networkidle');
	expect(requested).toEqual([EMBED]);
	expect(await context.cookies()).toEqual([]);
});

test.describe('without scripts', () => {
	test.use({ javaScriptEnabled: false });

	test('chart, unit, source, version and sentences are there', async ({ page }) => {
		await page.goto(EMBED);
		await expect(page.getByRole('heading')).toContainText('城镇新增就业目标：25万');
		await expect(page.locator('figcaption')).toContainText('单位：人');
		await expect(drawings(page)).toHaveCount(1);
		await expect(page.locator('footer')).toContainText(VERSION);
		await expect(page.locator('footer')).toContainText('来源');
		await page.locator('summary').click();
		await expect(page.locator('.statements q').first()).toBeVisible();
		await expect(page.locator('.statements mark').first()).toContainText('25万');
	});

	test('English has its own address', async ({ page }) => {
		await page.goto(`/en${EMBED}`);
		await expect(page.locator('html')).toHaveAttribute('lang', 'en');
		await expect(page.getByRole('heading')).toContainText('New urban jobs');
	});
});

test('follows its container', async ({ page }) => {
	for (const width of [280, 320, 359, 360, 499, 500, 640, 700, 979, 980, 1200]) {
		await page.setViewportSize({ width, height: 700 });
		await page.goto(EMBED);
		await expect(drawings(page), `${width} px`).toHaveCount(1);
		expect(await sideways(page), `${width} px`).toBeLessThanOrEqual(0);
	}
});

test('the height that oEmbed suggests holds it at any width', async ({ page }) => {
	const answer = await page.request.get(`${EMBED}oembed.json`);
	const { height } = (await answer.json()) as { height: number };
	for (const width of [320, 523, 640, 723, 1003, 1200]) {
		await page.setViewportSize({ width, height });
		await page.goto(EMBED);
		const content = await page.evaluate(() => document.body.getBoundingClientRect().height);
		expect(content, `${width} px`).toBeLessThanOrEqual(height);
	}
});

test.describe('parameters', () => {
	test('?lang=en leads to the English embed and keeps the rest', async ({ page }) => {
		await page.goto(`${EMBED}?lang=en&theme=dark`);
		await expect(page.locator('html')).toHaveAttribute('lang', 'en');
		await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
	});

	for (const [query, scheme, colour] of [
		['?theme=dark', 'light', 'rgb(19, 20, 22)'],
		['?theme=light', 'dark', 'rgb(253, 253, 251)'],
		['', 'dark', 'rgb(19, 20, 22)'],
		['?theme=pink', 'light', 'rgb(253, 253, 251)']
	] as const) {
		test(`"${query}" for a reader who prefers ${scheme}`, async ({ page }) => {
			await page.emulateMedia({ colorScheme: scheme });
			await page.goto(EMBED + query);
			await expect(page.locator('body')).toHaveCSS('background-color', colour);
		});
	}
});

test.describe('points', () => {
	test('hovering one shows its sentence', async ({ page }) => {
		await page.goto(EMBED);
		await page.locator('[data-point="0"]:visible').hover();
		await expect(tip(page)).toContainText('2014');
		await expect(tip(page).locator('mark')).toContainText('25万');
		await page.mouse.move(0, 0);
		await expect(tip(page)).toHaveCount(0);
	});

	test('the keyboard reaches every one and opens its sentence', async ({ page }) => {
		await page.goto(EMBED);
		await page.keyboard.press('Tab');
		await expect(page.locator(':focus')).toHaveAttribute('data-point', '0');
		await expect(page.locator(':focus')).toHaveAccessibleName(/2014 目标 25万人/);
		await page.keyboard.press('ArrowRight');
		await expect(tip(page)).toContainText('2023');
		await page.keyboard.press('End');
		await expect(tip(page)).toContainText('2025');
		await page.keyboard.press('Escape');
		await expect(tip(page)).toHaveCount(0);
		await page.keyboard.press('Enter');
		await expect(page.locator('.statements .current')).toContainText('2025');
	});
});

test.describe('on a page of another origin', () => {
	const frames = [
		{ title: '通栏', path: EMBED, width: '100%', height: 400 },
		{ title: '窄栏（320 像素）', path: '/embed/series/coal-output/', width: '320px', height: 400 },
		{ title: '深色', path: '/embed/series/grain-output/?theme=dark', width: '400px', height: 400 },
		{ title: '英文', path: `${EMBED}?lang=en`, width: '376px', height: 400 },
		{ title: '冻结在一个数据版本', path: FROZEN, width: '560px', height: 400 },
		{
			title: '不许脚本，高度固定',
			path: '/embed/series/milk-output/',
			width: '580px',
			height: 520,
			sandbox: 'allow-popups'
		}
	];

	for (const script of [true, false]) {
		test(
			script
				? 'six frames fit their content'
				: 'without the host script the frames keep their height',
			async ({ page, baseURL }, testInfo) => {
				// A frame without scripts says so on the console.
				page.removeAllListeners('console');
				const { origin, server } = await serve(hostPage({ site: baseURL ?? '', frames, script }));
				// High enough for all: browsers do not paint frames that are out of view.
				await page.setViewportSize({ width: 1280, height: 2000 });
				await page.goto(origin);
				const heights = () =>
					page.locator('iframe').evaluateAll((all) => all.map((each) => each.clientHeight));
				if (script) {
					for (const [index, frame] of page.frames().slice(1, 6).entries()) {
						const content = await frame.evaluate(
							() => document.body.getBoundingClientRect().height
						);
						await expect
							.poll(async () => Math.abs(((await heights())[index] ?? 0) - content))
							.toBeLessThanOrEqual(1);
					}
				} else {
					expect(await heights()).toEqual(frames.map(({ height }) => height));
				}
				const name = script ? 'host-page' : 'host-page-without-script';
				await page.screenshot({ path: testInfo.outputPath(`${name}.png`), fullPage: true });
				server.close();
			}
		);
	}

	test('heights are told in the forms of Datawrapper and of Pym', async ({ page, baseURL }) => {
		const frame = { title: '', path: `${EMBED}?childId=chart-1`, width: '400px', height: 100 };
		const listener = `<script>heard = []; addEventListener('message', ({ data }) => heard.push(data));</script>`;
		const html = listener + hostPage({ site: baseURL ?? '', frames: [frame], script: false });
		const { origin, server } = await serve(html);
		await page.goto(origin);
		const heard = () => page.evaluate<unknown[]>('heard');
		await expect
			.poll(heard)
			.toContainEqual({ 'datawrapper-height': { [SERIES]: expect.any(Number) as unknown } });
		expect(await heard()).toContainEqual(
			expect.stringMatching(/^pymxPYMxchart-1xPYMxheightxPYMx\d+$/)
		);
		server.close();
	});
});

test.describe('frozen', () => {
	test('says its version and leads to the newest', async ({ page }) => {
		await page.goto(FROZEN);
		await expect(page.locator('footer')).toContainText(`数据版本 ${VERSION}（已冻结）`);
		await expect(
			page.locator('footer').getByRole('link', { name: '查看最新版本' })
		).toHaveAttribute('href', new RegExp(`${EMBED}$`));
		await expect(page.locator('.newer')).toBeHidden();
	});

	test('tells readers when there is newer data', async ({ page }) => {
		await page.route('**/oembed.json', (route) =>
			route.fulfill({ json: { data_version: 'ffffffff' } })
		);
		await page.goto(FROZEN);
		await expect(page.locator('.newer')).toContainText('ffffffff');
	});

	test('tells readers when the newest data has no such chart', async ({ page }) => {
		page.removeAllListeners('console');
		await page.route('**/oembed.json', (route) => route.fulfill({ status: 404 }));
		await page.goto(FROZEN);
		await expect(page.locator('.gone')).toBeVisible();
	});
});

test('a page tells where its embed is described, and the description where the embed is', async ({
	page,
	request
}) => {
	await page.goto(`/series/${SERIES}/`);
	const address = await page
		.locator('link[type="application/json+oembed"]')
		.first()
		.getAttribute('href');
	const described = (await (await request.get(new URL(address ?? '').pathname)).json()) as Record<
		string,
		unknown
	>;
	expect(described).toMatchObject({ version: '1.0', type: 'rich', data_version: VERSION });
	expect(described.html).toContain(EMBED);
	const image = await request.get(new URL(String(described.thumbnail_url)).pathname);
	expect(image.headers()['content-type']).toBe('image/png');
});

test('the dialog gives code that follows the choices, with a preview', async ({ page }) => {
	await page.goto(`/series/${SERIES}/`);
	await page.getByRole('button', { name: '嵌入与引用' }).click();
	const dialog = page.getByRole('dialog');
	const code = dialog.locator('textarea');
	await expect(code).toHaveValue(
		new RegExp(`^<iframe src="[^"]*${EMBED}" title="内蒙古自治区 · 城镇新增就业目标`)
	);
	await dialog.getByRole('radio', { name: '固定在当前版本' }).check();
	await expect(code).toHaveValue(new RegExp(FROZEN));
	await dialog.getByRole('radio', { name: '深色' }).check();
	await expect(code).toHaveValue(/theme=dark/);
	await dialog.getByRole('radio', { name: 'English' }).check();
	await expect(code).toHaveValue(/\/en\/embed\//);
	const preview = page.frameLocator('iframe');
	await expect(preview.getByRole('heading')).toContainText('New urban jobs');
	await expect(dialog).toContainText('[DS/OL]');
	await expect(dialog).toContainText('@misc{');
	await page.keyboard.press('Escape');
	await expect(dialog).toBeHidden();
});
