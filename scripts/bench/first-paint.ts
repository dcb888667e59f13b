import { cpus } from 'node:os';
import type { Browser } from '@playwright/test';
import { atShare, type Benchmark, type Figure } from '../benchmark';
import { withServedBuild } from '../served-build';

/** A phone of the middle class on a mobile network: bits a second, milliseconds there and back. */
const NETWORK = { bits: 10_000_000, latency: 40 };
const SLOWER = 4;
const RUNS = 5;
const PAGES = ['/', '/series/new-urban-jobs/', '/compare/', '/documents/nmg-2023-work-report/'];
/** What the chart of the indicator page shows, asked of DuckDB in the page before anything can be shown. */
const ASKED = `/sql/?q=${encodeURIComponent("select * from targets where series = 'new-urban-jobs'")}`;

export const benchmark: Benchmark = {
	title: `largest contentful paint, Chromium, processor ${SLOWER} times slower, 10 Mbit/s, ${cpus().length} cores`,
	measure: () => withServedBuild(measurePages)
};

async function measurePages(browser: Browser, origin: string): Promise<Figure[]> {
	const figures: Figure[] = [];
	for (const path of PAGES)
		figures.push(figure(path, await several(() => largestPaint(browser, origin + path))));
	const waited = await several(() => firstAnswer(browser, origin + ASKED));
	return [...figures, figure('an answer of DuckDB-WASM instead', waited)];
}

const figure = (name: string, times: readonly number[]): Figure => ({
	name,
	value: `${atShare(times, 0.5).toFixed(0)} ms`,
	note: `median of ${times.length}, ${Math.min(...times).toFixed(0)} to ${Math.max(...times).toFixed(0)}`
});

async function several(measure: () => Promise<number>): Promise<number[]> {
	const times: number[] = [];
	for (let run = 0; run < RUNS; run += 1) times.push(await measure());
	return times;
}

/** A new visitor's page on the slow device and network, until `wait` has what it waits for. */
async function visit(browser: Browser, url: string, script: () => void, wait: () => boolean) {
	const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
	try {
		const page = await context.newPage();
		const devtools = await context.newCDPSession(page);
		await devtools.send('Network.emulateNetworkConditions', {
			offline: false,
			latency: NETWORK.latency,
			downloadThroughput: NETWORK.bits / 8,
			uploadThroughput: NETWORK.bits / 8
		});
		await devtools.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
		await page.addInitScript(script);
		await page.goto(url, { waitUntil: 'load' });
		await page.waitForFunction(wait, undefined, { timeout: 120_000 });
		return await page.evaluate(() => Number(document.documentElement.dataset.measured));
	} finally {
		await context.close();
	}
}

/** Milliseconds from the navigation to the largest paint that came within two seconds of the page's load. */
const largestPaint = (browser: Browser, url: string) =>
	visit(
		browser,
		url,
		() => {
			new PerformanceObserver((list) => {
				const last = list.getEntries().at(-1);
				document.documentElement.dataset.measured = String(last?.startTime);
			}).observe({ type: 'largest-contentful-paint', buffered: true });
			addEventListener('load', () =>
				setTimeout(() => (document.documentElement.dataset.settled = ''), 2000)
			);
		},
		() => 'settled' in document.documentElement.dataset
	);

/** Milliseconds from the navigation to the first row of an answer. */
const firstAnswer = (browser: Browser, url: string) =>
	visit(
		browser,
		url,
		() => {
			new MutationObserver((_, observer) => {
				if (!document.querySelector('section[aria-label] td')) return;
				observer.disconnect();
				document.documentElement.dataset.measured = String(performance.now());
			}).observe(document, { childList: true, subtree: true });
		},
		() => 'measured' in document.documentElement.dataset
	);
