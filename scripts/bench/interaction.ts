import type { Page } from '@playwright/test';
import { atShare, type Benchmark, type Figure } from '../benchmark';
import { withServedBuild } from '../served-build';

const CLICKS = 60;

export const benchmark: Benchmark = {
	title: 'explore: from a click on a facet to the painted page with all counts, Chromium',
	measure: () =>
		withServedBuild(async (browser, origin) => {
			const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
			await page.goto(`${origin}/explore/`);
			// The first click may come before the records do; what it costs is the reader's wait for them.
			const first = await click(page, 0);
			await page.waitForTimeout(2000);
			const times: number[] = [];
			for (let index = 0; index < CLICKS; index += 1) times.push(await click(page, index));
			return [
				figure('first click', first),
				figure('a click, median', atShare(times, 0.5), `of ${CLICKS}`),
				figure('a click, 95 %', atShare(times, 0.95))
			];
		})
};

const figure = (name: string, time: number, note = ''): Figure => ({
	name,
	value: `${time.toFixed(1)} ms`,
	note
});

/** Milliseconds from a click on one of the values of the facets until the page is painted with what follows. */
const click = (page: Page, index: number): Promise<number> =>
	page.evaluate(async (nth) => {
		const boxes = [...document.querySelectorAll<HTMLInputElement>('aside input[type=checkbox]')];
		const box = boxes[nth % boxes.length];
		if (!box) throw new Error('no facet');
		const start = performance.now();
		box.click();
		// After the next frame has been painted, a message is the first thing to run.
		await new Promise((resolve) =>
			requestAnimationFrame(() => {
				const { port1, port2 } = new MessageChannel();
				port1.onmessage = resolve;
				port2.postMessage(null);
			})
		);
		return performance.now() - start;
	}, index);
