import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { openNative, runNative } from '../src/lib/store/engine/native.server';
import { seriesStatements } from '../src/lib/store/queries/series';
import type { Query } from '../src/lib/store/queries/builder';

// The files of the build, read as they lie there: no page is opened.

const DATA = process.env.PLAN_DATA ?? 'data';
const BUILD = process.env.BUILD_DIR ?? 'build';
const database = openNative((table) => join(DATA, `${table}.parquet`));
const rows = async <Row>(sql: string) =>
	runNative(await database, { sql, parameters: [] } as unknown as Query<Row>);

const html = (path: string) => readFileSync(join(BUILD, path, 'index.html'), 'utf8');
/** The files with a hash in their names of this build; those of builds before it lie beside them. */
const [hashed = []] = JSON.parse(
	readFileSync(join(BUILD, '_app/builds.json'), 'utf8')
) as string[][];

test.describe('counts agree with the tables', () => {
	const both = ['', 'en'];

	test('the list of documents says how many numbers there are', async () => {
		const [total] = await rows<{ records: number; documents: number }>(
			`select (select count(*) from targets) as records, (select count(*) from documents) as documents`
		);
		expect(html('documents')).toContain(`${total?.documents} 份文件，${total?.records} 个数字`);
	});

	for (const language of both)
		test(`each document marks its records, and no others: ${language || 'zh'}`, async () => {
			const documents = await rows<{ id: string; ids: string[] | null }>(
				`select d.id, list(t.id) filter (where t.id is not null) as ids
				 from documents d left join targets t on t.document = d.id group by d.id`
			);
			expect(documents.length).toBeGreaterThan(1);
			for (const { id, ids } of documents) {
				const page = html(join(language, 'documents', id));
				const marked = new Set(
					Array.from(
						page.matchAll(/ (?:id|data-record)="([^"]+@\d[^"]*)"/g),
						([, mark = '']) => mark
					)
				);
				expect([...marked].filter((mark) => !ids?.includes(mark))).toEqual([]);
				expect((ids ?? []).filter((each) => !page.includes(each))).toEqual([]);
			}
		});

	test('each series lists its statements', async () => {
		const series = await rows<{ id: string }>('select id from series');
		for (const { id } of series) {
			const statements = await runNative(await database, seriesStatements(id));
			for (const language of both) {
				const listed = new Set(html(join(language, 'series', id)).match(/id="statement-[^"]+"/g));
				expect([id, listed.size]).toEqual([id, statements.length]);
			}
		}
	});
});

test.describe('what browsers get', () => {
	/** A library that asks for it where it can, and does without where it cannot. */
	const TRIES = 'BAD_SCALAR_START';

	test('no page loads a lookbehind, which browsers before Safari 16.4 cannot read', () => {
		const scripts = hashed.filter(
			// Adding a document takes a newer browser, and its worker says so.
			(file) => file.endsWith('.js') && !file.includes('/workers/')
		);
		expect(scripts.length).toBeGreaterThan(20);
		const found = scripts.filter((file) => {
			const script = readFileSync(join(BUILD, file), 'utf8');
			return /\(\?<[=!]/.test(script) && !script.includes(TRIES);
		});
		expect(found).toEqual([]);
	});

	test('no style sheet holds colours that older browsers do not know', () => {
		const sheets = hashed.filter((file) => file.endsWith('.css'));
		expect(sheets.length).toBeGreaterThan(5);
		expect(
			sheets.filter((file) => readFileSync(join(BUILD, file), 'utf8').includes('light-dark('))
		).toEqual([]);
	});

	test('the licences of others are passed on, on a page and in a file', () => {
		const file = readFileSync(join(BUILD, 'licences.txt'), 'utf8');
		for (const name of ['echarts', 'svelte', '@duckdb/duckdb-wasm', 'apache-arrow', 'pdfjs-dist']) {
			expect(file).toMatch(new RegExp(`^${name} \\d`, 'm'));
			expect(html('licences')).toContain(`${name}</th>`);
		}
		expect(file).toContain('Apache License');
		for (const [, name, licence] of file.matchAll(/^(\S+) \d\S* \((.*)\)$/gm))
			expect([name, licence]).toEqual([name, expect.stringMatching(/\w/)]);
	});
});

test('a host is told of every kind of page that nobody may frame', () => {
	const headers = readFileSync(join(BUILD, '_headers'), 'utf8');
	const kinds = readdirSync(BUILD).filter((name) => existsSync(join(BUILD, name, 'index.html')));
	expect(kinds.length).toBeGreaterThan(8);
	const told = (path: string) =>
		new RegExp(`^${path}\\n\\s+Content-Security-Policy: frame-ancestors 'self'`, 'm').test(headers);
	const wanted = kinds
		.filter((name) => name !== 'en')
		.flatMap((name) => [`/${name}/*`, `/en/${name}/*`])
		.map((path) => path.replace('*', '\\*'));
	expect(wanted.filter((path) => !told(path))).toEqual([]);
});

/** What `_headers` tells of a path: names and values, of the lines under it. */
function headersOf(path: string): string[] {
	const blocks = readFileSync(join(BUILD, '_headers'), 'utf8').split(/\n(?=\S)/);
	const block = blocks.find((lines) => lines.split('\n')[0] === path);
	return (block ?? '')
		.split('\n')
		.slice(1)
		.map((line) => line.trim());
}

test.describe('a host is told', () => {
	const CASES: [what: string, path: string, header: string][] = [
		['to let nobody guess what a file is', '/*', 'X-Content-Type-Options: nosniff'],
		['what other sites learn', '/*', 'Referrer-Policy: strict-origin-when-cross-origin'],
		['to be asked by https', '/*', 'Strict-Transport-Security: max-age=31536000'],
		[
			'that names with a hash never change',
			'/_app/immutable/*',
			'Cache-Control: public, max-age=31536000, immutable'
		],
		['the same of tables', '/assets/*', 'Cache-Control: public, max-age=31536000, immutable'],
		...['/_app/immutable/*', '/embed/*', '/en/embed/*', '/frozen/*', '/compare/*.json'].map(
			(path): [string, string, string] => [
				`that frames without an origin may ask for ${path}`,
				path,
				'Access-Control-Allow-Origin: *'
			]
		)
	];
	for (const [what, path, header] of CASES)
		test(what, () => expect(headersOf(path)).toContain(header));

	test('and nothing that would keep embeds out of other pages', () => {
		expect(['/*', '/embed/*', '/en/embed/*', '/frozen/*'].flatMap(headersOf).join()).not.toContain(
			'frame-ancestors'
		);
	});
});

test('what is not there leads on, in both languages', () => {
	const page = readFileSync(join(BUILD, '404.html'), 'utf8');
	for (const part of ['lang="zh-CN"', 'lang="en"', 'action="/series/"', 'action="/en/series/"'])
		expect(page).toContain(part);
});

test('each page names its address without conditions, and the same page in the other language', () => {
	const page = readFileSync(join(BUILD, 'en/series/new-urban-jobs/index.html'), 'utf8');
	const address = (path: string) => new RegExp(`href="[^"?]*${path}"`);
	expect(/<link rel="canonical"[^>]*>/.exec(page)?.[0]).toMatch(
		address('/en/series/new-urban-jobs/')
	);
	expect(/<link[^>]*hreflang="zh-CN"[^>]*>/.exec(page)?.[0]).toMatch(
		address('/series/new-urban-jobs/')
	);
	expect(/<link[^>]*hreflang="en"[^>]*>/.exec(page)?.[0]).toMatch(
		address('/en/series/new-urban-jobs/')
	);
});

test('search engines are told of all pages, and to leave frozen embeds alone', () => {
	expect(readFileSync(join(BUILD, 'robots.txt'), 'utf8')).toMatch(
		/Disallow: \/frozen\/\nSitemap: .*\/sitemap\.xml/
	);
	const sitemap = readFileSync(join(BUILD, 'sitemap.xml'), 'utf8');
	for (const path of ['/', '/en/', '/series/new-urban-jobs/', '/documents/nmg-2023-work-report/'])
		expect(sitemap).toContain(`${path}</loc>`);
});
