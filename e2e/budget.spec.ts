import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from './site';

// What pages cost before anybody does anything, as the files of the build say it. kB are of 1,000 bytes, with brotli.

const BUILD = process.env.BUILD_DIR ?? 'build';
/** Some static hosts refuse larger files. */
const LARGEST_FILE = 25 * 1024 * 1024;

/** Styles that stand in the page itself are linked as disabled, and never asked for. */
const LINKED =
	/<(?:script[^>]* src|link[^>]*? href)="([^"]+)"(?:[^>]* rel="(modulepreload|stylesheet)"(?! disabled))?/g;

interface Cost {
	requests: number;
	/** Of everything. */
	bytes: number;
	/** Of what the browser waits for before it paints the page with its chart. */
	painted: number;
	files: string[];
}

/** The file that only pages in English load, with what the vocabularies say in it. */
function englishWords(): string {
	const builds = JSON.parse(readFileSync(join(BUILD, '_app/builds.json'), 'utf8')) as string[][];
	const words = (builds[0] ?? [])
		.filter((name) => name.startsWith('_app/immutable/chunks/'))
		.map((name) => join(BUILD, name))
		.filter((file) => readFileSync(file, 'utf8').includes('Inner Mongolia'));
	expect(words).toHaveLength(1);
	return words[0] ?? '';
}

function costOf(path: string): Cost {
	const page = join(BUILD, path, 'index.html');
	const html = readFileSync(page, 'utf8');
	const linked = [...html.matchAll(LINKED)].flatMap(([tag, file = '', rel]) =>
		rel !== undefined || tag.startsWith('<script') || tag.includes('rel="icon"')
			? [{ file: join(dirname(page), file), early: rel !== 'modulepreload' }]
			: []
	);
	const size = (file: string) => brotliCompressSync(readFileSync(file)).length;
	const later = path.startsWith('/en/') ? [{ file: englishWords(), early: false }] : [];
	const files = [{ file: page, early: true }, ...linked, ...later].map((each) => ({
		...each,
		bytes: size(each.file)
	}));
	const sum = (some: typeof files) => some.reduce((total, { bytes }) => total + bytes, 0);
	return {
		requests: files.length,
		bytes: sum(files),
		painted: sum(files.filter(({ early }) => early)),
		files: files.map(({ file }) => file)
	};
}

/** A page of each kind with the most that it may take: requests, kB of all, kB before its first chart is painted. */
const BUDGETS: [path: string, requests: number, all: number, painted: number][] = [
	['/', 18, 108, 20],
	['/series/', 18, 129, 30],
	['/series/new-urban-jobs/', 20, 131, 20],
	['/en/series/new-urban-jobs/', 21, 150, 20],
	['/compare/', 20, 133, 22],
	['/documents/nmg-2023-work-report/', 21, 180, 65],
	['/sectors/agriculture/', 20, 122, 22],
	['/changes/nmg-2023-work-report/nmg-2025-development-plan/', 20, 168, 70],
	['/explore/', 20, 152, 28],
	['/sql/', 21, 140, 20]
];

for (const [path, requests, all, painted] of BUDGETS)
	test(`${path}: ${requests} requests, ${all} kB, ${painted} kB before it is painted`, () => {
		const cost = costOf(path);
		expect(cost.files.filter((file) => /wasm|parquet|echarts/.test(file))).toEqual([]);
		expect(cost.requests).toBeLessThanOrEqual(requests);
		expect(cost.bytes).toBeLessThanOrEqual(all * 1000);
		expect(cost.painted).toBeLessThanOrEqual(painted * 1000);
	});

/** SvelteKit fetches its page of errors once the page lives. */
const OF_ERRORS = 4;

test('a page asks for what it links to, and for no more until the browser is idle', async ({
	page
}) => {
	await page.addInitScript(() => {
		window.requestIdleCallback = () => 0;
	});
	const asked = new Set<string>();
	page.on('request', (request) => asked.add(new URL(request.url()).pathname));
	await page.goto('/series/new-urban-jobs/');
	await expect(page.locator('header .settings button').first()).toBeVisible();
	await page.waitForLoadState('networkidle');
	const own = costOf('/series/new-urban-jobs/').files.map((file) =>
		file.slice(BUILD.length).replace(/index\.html$/, '')
	);
	const others = [...asked].filter((path) => !own.includes(path));
	expect(others.length).toBeLessThanOrEqual(OF_ERRORS);
	expect(others.filter((path) => !path.startsWith('/_app/immutable/'))).toEqual([]);
});

test('no file is too large for a static host', () => {
	const files = readdirSync(BUILD, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name));
	expect(files.length).toBeGreaterThan(1000);
	expect(files.filter((file) => statSync(file).size > LARGEST_FILE)).toEqual([]);
});
