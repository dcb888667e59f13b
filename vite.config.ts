import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { sveltekit } from '@sveltejs/kit/vite';
import type { Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { divisions } from './scripts/divisions.ts';
import { englishWords } from './scripts/english-words.ts';
import { fewFiles } from './scripts/few-files.ts';

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

export default defineConfig(({ isSsrBuild }) => ({
	plugins: [sveltekit(), englishWords(), divisions(), shippedPackages(), fewFiles()],
	// A worker that loads what it needs in parts.
	worker: {
		format: 'es',
		plugins: () => [englishWords({ later: false }), shippedPackages({ ofWorker: true })]
	},
	build: {
		// The oldest browsers that the site is made for. static/stay.js adds the methods that they lack.
		target: isSsrBuild ? 'node20' : ['chrome88', 'edge88', 'firefox78', 'safari14'],
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
