import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { sveltekit } from '@sveltejs/kit/vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { divisions } from './scripts/divisions.ts';
import { englishWords } from './scripts/english-words.ts';

/** Where the names of the packages are written whose code goes to browsers, as JSON. */
const SHIPPED_LIST = '.svelte-kit/shipped.json';
const PACKAGE = /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//;

/**
 * Writes down the packages whose code goes to browsers. Prerendering, which comes after, lists their licences.
 * @param options.ofWorker what it looks at belongs to a worker of the pages
 */
function shippedPackages({ ofWorker = false } = {}): Plugin {
	let counts = true;
	return {
		name: 'shipped-packages',
		config: () => ({ define: { __SHIPPED_LIST__: JSON.stringify(SHIPPED_LIST) } }),
		configResolved({ command, build }) {
			counts = command === 'build' && !build.ssr;
		},
		buildStart() {
			if (counts && !ofWorker) rmSync(SHIPPED_LIST, { force: true });
		},
		generateBundle(_options, bundle) {
			if (!counts) return;
			const modules = Object.values(bundle).flatMap((part) =>
				part.type === 'chunk' ? Object.keys(part.modules) : []
			);
			// Workers are bundled apart, while the pages are.
			const known = existsSync(SHIPPED_LIST)
				? (JSON.parse(readFileSync(SHIPPED_LIST, 'utf8')) as string[])
				: [];
			const names = modules.flatMap((id) => PACKAGE.exec(id)?.[1] ?? []);
			mkdirSync(dirname(SHIPPED_LIST), { recursive: true });
			writeFileSync(SHIPPED_LIST, JSON.stringify([...new Set([...known, ...names])].sort()));
		}
	};
}

/** What readers of documents, changes and profiles share; nobody else waits for it. */
const OF_READING = [
	/src\/lib\/ui\/(reading\/|PlanChangeLinks)/,
	/src\/lib\/pages\/(?!sql\/|profile\/(YearTable|departments))/,
	/src\/lib\/relate\/(changes\/(?!succession)|kept\/(?!outcomes))/,
	/src\/lib\/figures\/(kinds\/(changes|slopes|kept)|draw\/(slope|tally)|change-table)/,
	/src\/lib\/(text\/difference|words\/(plan-change|messages\/changes)|give\/share\/shared-(changes|kept))/,
	/node_modules\/diff\//
];
/** What most pages share. What draws in the browser, and writes files, comes when it is asked for. */
const OF_MOST = [
	/src\/lib\/(base|model|words|relate|pages\/profile)\//,
	/src\/lib\/figures\/(?!draw\/(drawing|echarts|live|svg))/,
	/src\/lib\/give\/(?!picture|embed\/Embed|files\/(parquet|xlsx))/,
	/src\/lib\/ui\/(?!reading)/,
	/src\/lib\/store\/(engine\/(engine|fetch)|queries\/text)/,
	/node_modules\/big\.js\/|preload-helper/
];
/** What shows places as maps and ladders: one page loads it at once, others where they have several. */
const OF_PLACES = [
	/src\/lib\/relate\/levels\//,
	/src\/lib\/(words|figures|give)\/(.*\/)?[\w-]*(levels|ladder|tile|shades|swarm|step)[\w-]*\.ts/,
	/virtual:divisions/
];
const anyOf = (patterns: readonly RegExp[]) =>
	new RegExp(patterns.map(({ source }) => source).join('|'));

/**
 * A page asks for few files: what is shared comes in three, by who shares it, instead of in fifty small ones. Only what
 * a page imports at once is put together, nothing that comes later, such as ECharts.
 */
const fewFiles: Plugin = {
	name: 'few-files',
	enforce: 'post',
	config: ({ build }) => {
		if (build?.ssr) return {};
		const shared = { tags: ['$initial' as const], minShareCount: 2 };
		const groups = [
			{ ...shared, name: 'base', minShareCount: 16, priority: 3 },
			{ name: 'places', test: anyOf(OF_PLACES), priority: 4 },
			{ ...shared, name: 'most', test: anyOf(OF_MOST), priority: 1 },
			{ ...shared, name: 'reading', test: anyOf(OF_READING), priority: 2 }
		];
		const output = { codeSplitting: { includeDependenciesRecursively: false, groups } };
		// Pieces may export to each other what a page's own file holds.
		return { build: { rolldownOptions: { preserveEntrySignatures: 'allow-extension', output } } };
	}
};

export default defineConfig(({ isSsrBuild }) => ({
	plugins: [sveltekit(), englishWords(), divisions(), shippedPackages(), fewFiles],
	// A worker that loads what it needs in parts.
	worker: { format: 'es', plugins: () => [englishWords(), shippedPackages({ ofWorker: true })] },
	build: {
		// The oldest browsers that the site is made for. static/stay.js adds the methods that they lack.
		target: isSsrBuild ? 'node20' : ['chrome87', 'edge88', 'firefox78', 'safari14'],
		rolldownOptions: { checks: { pluginTimings: false } }
	},
	test: {
		// Style sheets are read for their tokens; without this their text is empty in tests.
		css: true,
		include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
		// Modules keep no state between tests, and loading them anew for each file took as long as the tests.
		isolate: false,
		restoreMocks: true,
		// Some start programs, on machines that may be busy.
		testTimeout: 60_000,
		hookTimeout: 60_000
	}
}));
