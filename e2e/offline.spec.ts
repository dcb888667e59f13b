import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { expect, test as base, type Page } from '@playwright/test';
import sirv from 'sirv';

// What is there when the network is gone. A host of its own, because it goes away, and comes back with other files.

const BUILD = process.env.BUILD_DIR ?? 'build';

class Host {
	readonly #files = sirv(BUILD);
	#server: Server | undefined;
	/** Answers that differ from the build, by path. */
	readonly changed = new Map<string, { type: string; body: string | Buffer }>();
	port = 0;

	async up(): Promise<void> {
		const server = createServer((request, response) => {
			const own = this.changed.get(new URL(request.url ?? '', 'http://localhost').pathname);
			if (own) response.writeHead(200, { 'content-type': own.type }).end(own.body);
			else
				this.#files(request, response, () => {
					response.writeHead(404).end();
				});
		});
		await new Promise<void>((resolve) => server.listen(this.port, 'localhost', resolve));
		const address = server.address();
		if (address && typeof address === 'object') this.port = address.port;
		this.#server = server;
	}

	async down(): Promise<void> {
		this.#server?.closeAllConnections();
		await new Promise((resolve) => this.#server?.close(resolve) ?? resolve(undefined));
		this.#server = undefined;
	}

	at = (path: string) => `http://localhost:${this.port}${path}`;
}

const test = base.extend<{ host: Host }>({
	host: async ({}, use) => {
		const host = new Host();
		await host.up();
		await use(host);
		await host.down();
	}
});
test.use({ serviceWorkers: 'allow' });

/** Whether a path is kept in some version's cache. */
const isKept = (page: Page, path: string) =>
	page.evaluate(async (at) => (await caches.match(at, { ignoreVary: true })) !== undefined, path);

/** Opens a page and waits until it is kept. */
async function visit(page: Page, host: Host, path: string) {
	await page.goto(host.at(path));
	const own = new URL(host.at(path)).pathname;
	await expect.poll(() => isKept(page, own)).toBe(true);
	await page.evaluate(() => navigator.serviceWorker.ready);
	await expect
		.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null))
		.toBe(true);
	// Charts come alive in idle time, with scripts of their own.
	await page.waitForLoadState('networkidle');
}

test('after one visit, a page and what it used are there without a network', async ({
	page,
	host
}) => {
	await visit(page, host, '/series/new-urban-jobs/');
	await expect(page.locator('.canvas svg').first()).toBeVisible();
	await page.getByRole('link', { name: '浏览' }).first().click();
	await page.locator('#facets').getByRole('checkbox').first().check();
	await expect(page.locator('.total')).not.toContainText('正在');
	await expect.poll(() => isKept(page, '/explore/')).toBe(true);
	await page.waitForLoadState('networkidle');
	await host.down();

	await page.goto(host.at('/series/new-urban-jobs/?view=index'));
	await expect(page.getByRole('status').first()).toContainText('没有网络');
	await expect(page.locator('.canvas text', { hasText: '72' }).first()).toBeVisible();
	// Reached from within the site: now the page itself is asked for.
	await page.getByRole('link', { name: '浏览' }).first().click();
	await expect(page).toHaveURL(/explore/);
	await page.goto(host.at('/explore/?sector=water'));
	await expect(page.locator('tbody tr[aria-rowindex]').first()).toContainText('水利');
	await expect(page.getByRole('alert')).toHaveCount(0);

	await page.goto(host.at('/documents/'));
	await expect(page.getByRole('heading', { level: 1 }).first()).toHaveText('没有网络');
	await host.up();
	await page.getByRole('link', { name: '再试一次' }).click();
	await expect(page.getByRole('heading', { level: 1 })).toHaveText('文件');
	await expect(page.getByText('没有网络')).toHaveCount(0);
});

test('embeds are neither kept nor answered', async ({ page, host }) => {
	await visit(page, host, '/');
	await page.goto(host.at('/embed/series/new-urban-jobs/'));
	expect(await isKept(page, '/embed/series/new-urban-jobs/')).toBe(false);
	await host.down();
	// Another one: what was opened the browser may hold on its own account.
	await expect(page.goto(host.at('/embed/series/milk-output/'))).rejects.toThrow('ERR_');
});

test('what was kept damaged is asked for again, and never shown', async ({ page, host }) => {
	await visit(page, host, '/explore/?sector=water');
	await expect(page.locator('.total')).not.toContainText('正在');
	await page.evaluate(async () => {
		for (const name of await caches.keys()) {
			const cache = await caches.open(name);
			for (const { url } of await cache.keys()) {
				if (!/targets-.*parquet/.test(url)) continue;
				const kept = await cache.match(url);
				if (!kept) continue;
				const bytes = new Uint8Array(await kept.arrayBuffer());
				const place = Math.floor(bytes.length / 3);
				bytes[place] = (bytes[place] ?? 0) ^ 4;
				await cache.put(url, new Response(bytes));
			}
		}
	});
	await page.goto(host.at('/explore/?sector=water'));
	await expect(page.locator('.total')).not.toContainText('正在');
	await expect(page.locator('tbody tr[aria-rowindex]').first()).toContainText('水利');
	await expect(page.getByRole('alert')).toHaveCount(0);
});

test('an update arrives at the next page, and one that is open goes on', async ({ page, host }) => {
	await visit(page, host, '/series/new-urban-jobs/');
	const worker = readFileSync(join(BUILD, 'service-worker.js'), 'utf8');
	const home = readFileSync(join(BUILD, 'index.html'), 'utf8');
	const { version } = JSON.parse(readFileSync(join(BUILD, '_app/version.json'), 'utf8')) as {
		version: string;
	};
	host.changed.set('/service-worker.js', {
		type: 'text/javascript',
		body: worker.replaceAll(version, '1')
	});
	host.changed.set('/', { type: 'text/html', body: home.replace(/<h1[^>]*>/, '$&Anew ') });
	await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
	await expect.poll(() => page.evaluate(() => caches.keys())).toHaveLength(2);
	// The open page still answers, also with what it loads only now.
	await page.getByRole('radio', { name: '指数' }).click();
	await expect(page.locator('.canvas text', { hasText: '72' }).first()).toBeVisible();
	const other = await page.context().newPage();
	await other.goto(host.at('/'));
	expect(await (await other.request.get(host.at('/'))).text()).toContain('Anew');
	expect(await other.evaluate(async () => (await fetch('/')).text())).toContain('Anew');
	await host.down();
	expect(await other.evaluate(async () => (await fetch('/')).text())).toContain('Anew');
	await page.reload();
	await expect(page.locator('.canvas svg').first()).toBeVisible();
});

test('data of another version than the page are refused', async ({ page, host }) => {
	await visit(page, host, '/compare/');
	host.changed.set('/compare/milk-output.json', {
		type: 'application/json',
		body: readFileSync(join(BUILD, 'compare/milk-output.json'), 'utf8').replace(
			/"version":"\w+"/,
			'"version":"older"'
		)
	});
	await page.goto(host.at('/compare/?series=milk-output'));
	await expect(page.getByRole('alert').first()).toContainText('milk-output');
	await expect(page.locator('main figure')).toHaveCount(0);
});
