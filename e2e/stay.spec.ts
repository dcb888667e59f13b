import { expect, test, type Page } from '@playwright/test';

// What was prerendered stays, whatever fails while the scripts take it over. The browser complains of that.

/** One page of each kind. */
const PAGES = [
	'/',
	'/series/',
	'/series/gdp-growth/',
	'/explore/',
	'/compare/',
	'/documents/',
	'/documents/nmg-2023-work-report/',
	'/sectors/',
	'/sectors/employment/',
	'/regions/',
	'/departments/',
	'/data/',
	'/method/',
	'/sql/',
	'/changes/nmg-2023-work-report/nmg-2025-development-plan/',
	'/kept/',
	'/levels/',
	'/wording/',
	'/add/',
	'/regions/东部盟市/',
	'/en/series/gdp-growth/'
];

/** Takes away what browsers have learned since those that the site is made for. */
function makeOld() {
	const none = (holder: object, ...names: string[]) =>
		names.forEach((name) => Reflect.deleteProperty(holder, name));
	none(Array.prototype, 'toSorted', 'toReversed', 'toSpliced', 'with', 'at', 'findLast');
	none(Array.prototype, 'findLastIndex');
	none(String.prototype, 'at', 'isWellFormed');
	none(Object, 'hasOwn', 'groupBy');
	none(Promise, 'withResolvers');
	none(AbortSignal.prototype, 'throwIfAborted', 'reason');
	none(HTMLElement.prototype, 'showPopover', 'hidePopover', 'togglePopover');
	none(HTMLDialogElement.prototype, 'showModal', 'close');
	addEventListener('page-alive', () => (document.documentElement.id = 'alive'));
}

const publishedText = async (page: Page, address: string) =>
	(await (await page.request.get(address)).text())
		.replace(/<(script|style|svg)[\s\S]*?<\/\1>/g, '')
		.replace(/<[^>]*>/g, '')
		.replace(/\s+/g, '').length;
const shownText = (page: Page) =>
	page.evaluate(() => document.body.textContent.replace(/\s+/g, '').length);

test.describe('in a browser without the methods of the last years', () => {
	for (const address of PAGES)
		test(address, async ({ page }) => {
			await page.addInitScript(makeOld);
			const errors: string[] = [];
			page.on('pageerror', ({ message }) => errors.push(message));
			await page.goto(address);
			await expect(page.locator('#alive')).toBeAttached();
			expect(errors).toEqual([]);
			await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		});

	test('filters, cards of numbers and dialogs work', async ({ page }) => {
		await page.addInitScript(makeOld);
		await page.goto('/explore/');
		await page.locator('#facets').getByRole('checkbox').first().check();
		await expect(page.locator('tbody tr[aria-rowindex]').first()).toBeVisible();
		await expect(page.getByRole('alert')).toHaveCount(0);

		await page.goto('/documents/nmg-2023-work-report/');
		await page.locator('#alive').waitFor();
		await page.getByText('6300亿元').first().hover();
		// This browser's own style sheet hides it; those that know no popover show what is not `hidden`.
		await expect(page.locator('#record-card')).not.toHaveAttribute('hidden');

		await page.goto('/series/gdp-growth/');
		const dialog = page.locator('dialog').first();
		await expect(dialog).toBeHidden();
		await page.getByRole('button', { name: '嵌入与引用' }).first().click();
		await expect(dialog).toBeVisible();
		await dialog.getByRole('button', { name: '关闭' }).click();
		await expect(dialog).toBeHidden();
	});
});

test.describe('in a browser that cannot run the scripts at all', () => {
	for (const address of PAGES)
		test(address, async ({ page }) => {
			await page.route('**/_app/immutable/**/*.js', (route) =>
				route.fulfill({ contentType: 'text/javascript', body: 'this is no script' })
			);
			await page.goto(`${address}?sector=water`);
			const notice = page.getByRole('alert').first();
			await expect(notice).toContainText(address.startsWith('/en/') ? 'too old' : '太旧');
			await expect(notice).toContainText(address.startsWith('/en/') ? 'everything' : '全部内容');
			expect(await shownText(page)).toBeGreaterThan(0.9 * (await publishedText(page, address)));
		});
});

test('whichever script is missing, the page stays and says so', async ({ page }) => {
	test.setTimeout(240_000);
	await page.goto('/explore/');
	await page.locator('#facets').getByRole('checkbox').first().waitFor();
	const scripts = await page.evaluate(() =>
		performance
			.getEntriesByType('resource')
			.map(({ name }) => name)
			.filter((name) => name.includes('/immutable/') && name.endsWith('.js'))
	);
	const published = await publishedText(page, '/explore/');
	for (const script of scripts.slice(0, 24)) {
		await page.route(script, (route) => route.fulfill({ status: 404, body: 'gone' }));
		await page.goto('/explore/?sector=water');
		await expect(page.getByRole('alert').first(), script).toBeVisible();
		await expect(page.getByRole('heading', { level: 1 }), script).not.toContainText(/500|出错/);
		// What took the page away may come after what says that something is missing.
		await expect.poll(() => shownText(page), script).toBeGreaterThan(0.9 * published);
		await page.unroute(script);
	}
});

test('a page that is taken back leads on, and comes to life when its scripts are there', async ({
	page
}) => {
	await page.route('**/_app/immutable/nodes/*.js', (route) => route.abort());
	await page.goto('/series/gdp-growth/');
	await expect(page.getByRole('alert')).toBeVisible();
	await page.unroute('**/_app/immutable/nodes/*.js');
	await page.getByRole('navigation').getByRole('link').nth(1).click();
	await expect(page).not.toHaveURL(/gdp-growth/);
	await expect(page.getByRole('alert')).toHaveCount(0);
	await page.goto('/series/gdp-growth/');
	await expect(page.getByRole('alert')).toHaveCount(0);
});

test('a page that meets a newer site offers to load itself again', async ({ page }) => {
	await page.goto('/');
	await page.route('**/_app/version.json', (route) =>
		route.fulfill({ json: { version: 'newer' } })
	);
	await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
	await expect(page.getByRole('alert')).toContainText('更新的版本');
});
