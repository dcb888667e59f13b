import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';
import sirv from 'sirv';

/** The same build under a path that nobody told it of. */
const BASE = '/plans/2025';
let server: Server;
let origin: string;

test.beforeAll(async () => {
	const files = sirv(process.env.BUILD_DIR ?? 'build');
	server = createServer((request, response) => {
		const path = request.url ?? '/';
		const notFound = () => {
			response.writeHead(404).end();
		};
		if (path.startsWith(`${BASE}/`)) {
			request.url = path.slice(BASE.length);
			files(request, response, notFound);
		} else {
			notFound();
		}
	});
	await new Promise<void>((ready) => server.listen(0, 'localhost', ready));
	origin = `http://localhost:${(server.address() as AddressInfo).port}`;
});
test.afterAll(() => server.close());

test('the site works under a base path', async ({ page }) => {
	const failed: string[] = [];
	page.on('response', (response) => {
		if (response.status() >= 400) failed.push(response.url());
	});
	await page.goto(`${origin}${BASE}/`);
	await page.getByRole('article').getByRole('link', { name: '城镇新增就业', exact: true }).click();
	await expect(page).toHaveURL(`${origin}${BASE}/series/new-urban-jobs/`);
	await expect(page.locator('.canvas svg')).toBeVisible();
	await page.getByRole('link', { name: '指标', exact: true }).click();
	await expect(page.getByRole('heading', { level: 1, name: '指标' })).toBeVisible();
	const all = await page.getByRole('row').count();
	await page.getByRole('combobox', { name: '年份' }).selectOption('2014');
	await expect.poll(() => page.getByRole('row').count(), { timeout: 60_000 }).toBeLessThan(all);
	expect(failed).toEqual([]);
});
