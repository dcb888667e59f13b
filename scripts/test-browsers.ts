/**
 * npm run test:browsers: opens a page of each kind of the build in browsers beside Chromium, looks for errors, and
 * compares what the first chart and a filter show. Takes `apt-get install firefox-esr webkit2gtk-driver xvfb`; a
 * browser that is not installed is named and left out.
 */
import { createServer } from 'node:http';
import sirv from 'sirv';
import { until, type Browser } from './browsers/browser';
import { openChromium } from './browsers/chromium';
import { openFirefox } from './browsers/firefox';
import { openWebKit } from './browsers/webkit';
import { reasonOf } from '../src/lib/base/reason';

const PAGES = [
	'/',
	'/series/',
	'/series/gdp-growth/',
	'/compare/',
	'/explore/',
	'/sectors/',
	'/sectors/employment/',
	'/regions/',
	'/departments/',
	'/documents/',
	'/documents/nmg-2023-work-report/',
	'/changes/',
	'/changes/nmg-2023-work-report/nmg-2025-development-plan/',
	'/kept/',
	'/levels/',
	'/wording/',
	'/regions/%E4%B8%9C%E9%83%A8%E7%9B%9F%E5%B8%82/',
	'/departments/%E8%87%AA%E6%B2%BB%E5%8C%BA%E6%95%99%E8%82%B2%E5%8E%85/',
	'/add/',
	'/data/',
	'/sql/',
	'/method/',
	'/licences/',
	'/en/series/gdp-growth/'
];

/** The switch of themes is there once a page lives. */
const ALIVE = `document.querySelector('header .settings button')`;
/** Who leaves earlier breaks off what charts are drawn with, and browsers complain of that. */
const DRAWN = `[...document.querySelectorAll('.canvas')].every((each) => each.querySelector('svg'))`;
const texts = (selector: string) =>
	`[...document.querySelectorAll('${selector}')].map((each) => each.textContent.trim())`;

/** What browsers are compared by: an address, when it has been answered, and what it then shows. */
const VIEWS: [what: string, address: string, ready: string, shown: string][] = [
	[
		'the first chart',
		'/series/new-urban-jobs/',
		`document.querySelector('.canvas svg text')`,
		texts('.canvas svg text')
	],
	[
		'a filter',
		'/explore/?sector=water',
		`(rows => rows.length > 0 && rows.every((row) => row.textContent.includes('水利')))([...document.querySelectorAll('tbody tr[aria-rowindex]')])`,
		texts('tbody tr[aria-rowindex]')
	],
	[
		'a statement',
		`/sql/?q=${encodeURIComponent('select count(*) as records, max(year_end) as last from targets')}`,
		`document.querySelector('section table td')`,
		texts('section table td')
	],
	['an embed', '/embed/series/new-urban-jobs/', `document.querySelector('.tip')`, texts('text')]
];

const server = createServer(sirv(process.env.BUILD_DIR ?? 'build'));
await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
const address = server.address();
const origin = `http://localhost:${typeof address === 'object' && address ? address.port : ''}`;

/** Who leaves while files are coming breaks them off, and browsers complain of that: so long nothing was asked for. */
const QUIET_MS = 1500;
let coming = 0;
let lastAsked = Date.now();
server.on('request', (_, response) => {
	coming += 1;
	lastAsked = Date.now();
	response.on('close', () => (coming -= 1));
});
async function untilQuiet(): Promise<void> {
	while (coming > 0 || Date.now() - lastAsked < QUIET_MS)
		await new Promise((resolve) => setTimeout(resolve, QUIET_MS / 4));
}

let faults = 0;
const fault = (words: string) => {
	faults += 1;
	console.log(`  ✘ ${words}`);
};

async function look(browser: Browser): Promise<string[]> {
	for (const path of PAGES) {
		try {
			await browser.open(origin + path);
			await until(browser, ALIVE);
			await until(browser, DRAWN);
			await untilQuiet();
		} catch (error) {
			fault(`${path}: ${String(error)}`);
			continue;
		}
		const alerts = await browser.evaluate<string[]>(texts('[role=alert]'));
		for (const alert of alerts) fault(`${path} says: ${alert}`);
		for (const error of browser.errors()) fault(`${path}: ${error}`);
	}
	const shown: string[] = [];
	for (const [what, path, ready, expression] of VIEWS) {
		await browser.open(origin + path);
		await until(browser, ready).catch(() => fault(`${what} is never answered`));
		await untilQuiet();
		shown.push(JSON.stringify(await browser.evaluate(expression)));
		for (const error of browser.errors()) fault(`${what}: ${error}`);
	}
	return shown;
}

let expected: string[] | undefined;
for (const open of [openChromium, openFirefox, openWebKit]) {
	let browser: Browser;
	try {
		browser = await open();
	} catch (error) {
		console.log(`left out: ${reasonOf(error)}`);
		continue;
	}
	console.log(browser.name);
	try {
		const shown = await look(browser);
		expected ??= shown;
		for (const [index, [what]] of VIEWS.entries())
			if (shown[index] !== expected[index])
				fault(
					`${what} shows ${shown[index]?.slice(0, 300)}\n    not ${expected[index]?.slice(0, 300)}`
				);
	} finally {
		await browser.close();
	}
}
server.close();
console.log(faults === 0 ? 'No faults.' : `${faults} faults.`);
process.exitCode = faults > 0 ? 1 : 0;
