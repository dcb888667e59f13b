import { expect, test, type Page } from '@playwright/test';

// What a browser refuses, and what readers ask too much of. Complaints of the console are part of it.

const sql = (statement: string) => `/sql/?q=${encodeURIComponent(statement)}`;
/** Two engines at once take a while on two cores. */
const SLOW = { timeout: 90_000 };
const answered = (page: Page, words: string) =>
	expect(page.locator('tbody tr[aria-rowindex]').first()).toContainText(words, SLOW);

test('where WebAssembly is blocked, the page says what does not work, and keeps what it has', async ({
	page
}) => {
	await page.addInitScript(() => {
		const refuse = () =>
			Promise.reject(new WebAssembly.CompileError('blocked by the organisation'));
		WebAssembly.instantiate = refuse;
		WebAssembly.instantiateStreaming = refuse;
		// Workers take no scripts of tests: this one is as good as blocked there.
		const Real = Worker;
		window.Worker = class extends Real {
			constructor(address: string | URL, options?: WorkerOptions) {
				super(address, options);
				setTimeout(() =>
					this.dispatchEvent(new ErrorEvent('error', { message: 'wasm is blocked' }))
				);
			}
		};
	});
	await page.goto(sql('select 1 as answer'));
	await expect(page.getByRole('alert')).toContainText('wasm is blocked', SLOW);
	await page.goto('/explore/?sector=water');
	await expect(page.locator('.total')).toContainText('12');
	await page.goto('/series/new-urban-jobs/');
	await expect(page.locator('.canvas svg').first()).toBeVisible();
});

test('a statement that takes more memory than there is says so, and the next one runs', async ({
	page
}) => {
	test.setTimeout(180_000);
	await page.goto(sql("select string_agg(repeat('x', 1000), '') as long from range(5000000)"));
	await expect(page.getByRole('alert')).toContainText('Out of Memory', {
		timeout: 120_000
	});
	// What cannot be set here is not advised.
	await expect(page.getByRole('alert')).not.toContainText('temp_directory');
	await page.locator('.cm-content').fill('select 42 as answer');
	await page.getByRole('button', { name: '运行' }).click();
	await expect(page.getByRole('cell', { name: '42' })).toBeVisible(SLOW);
});

test('two tabs have an engine each, and what ends one disturbs no other', async ({
	page,
	context
}) => {
	test.setTimeout(240_000);
	const other = await context.newPage();
	await Promise.all([page.goto('/explore/?sector=water'), other.goto('/explore/?sector=energy')]);
	await Promise.all([answered(page, '水利'), answered(other, '能源')]);
	await other.close();
	await page.goto('/explore/?sector=energy');
	await answered(page, '能源');
	await expect(page.getByRole('alert')).toHaveCount(0);
});

test.describe('where storage is full', () => {
	test.beforeEach(({ page }) =>
		page.addInitScript(() => {
			const full = () => {
				throw new DOMException('no room', 'QuotaExceededError');
			};
			Storage.prototype.setItem = full;
			IDBObjectStore.prototype.put = full;
			Cache.prototype.put = () => Promise.reject(new DOMException('no room', 'QuotaExceededError'));
		})
	);

	test('statements run, and the theme holds for the page', async ({ page }) => {
		await page.emulateMedia({ colorScheme: 'light' });
		test.setTimeout(180_000);
		await page.goto(sql('select 42 as answer'));
		await expect(page.getByRole('cell', { name: '42' })).toBeVisible(SLOW);
		await page.getByRole('button', { name: '深色' }).click();
		await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
	});

	test('an added document is read, and the page says that it will not stay', async ({ page }) => {
		await page.goto('/add/');
		const input = page.locator('input[type=file]');
		await expect(input).toBeEnabled();
		await input.setInputFiles({
			name: 'plan.txt',
			mimeType: 'text/plain',
			buffer: Buffer.from('内蒙古自治区2026年工作要点\n今年，城镇新增就业21万人以上。')
		});
		await page.getByRole('button', { name: '读取其中的目标' }).click();
		await expect(page.locator('.mark.target').first()).toContainText('21');
		await expect(page.getByText('不能保存')).toBeVisible();
	});
});
