import adapter from '@sveltejs/adapter-static';
import { vitePreprocess } from '@sveltejs/vite-plugin-svelte';

/** @type {import('@sveltejs/kit').Config} */
export default {
	preprocess: vitePreprocess(),
	kit: {
		typescript: {
			config: (config) => ({
				...config,
				include: [...config.include, '../scripts/**/*.ts', '../e2e/**/*.ts', '../*.ts', '../*.js']
			})
		},
		adapter: adapter({ strict: true, pages: process.env.BUILD_DIR ?? 'build' }),
		// What a page alone looks like, or a few do: no request of its own. The policy below gets its hash.
		inlineStyleThreshold: 3000,
		paths: { base: process.env.BASE_PATH ?? '', relative: true },
		// The pages register it, and the embeds do not.
		serviceWorker: { register: false },
		prerender: {
			// The address that the site will have, where a full one must be written into files.
			origin: process.env.SITE_ORIGIN ?? 'http://localhost:4173',
			// A collection may name no department; then there are no pages of departments.
			handleUnseenRoutes: 'ignore',
			// While threads draw pictures and DuckDB answers, the next pages are made.
			concurrency: 4
		},
		csp: {
			mode: 'hash',
			directives: {
				'default-src': ['self'],
				// DuckDB compiles WebAssembly; nothing is ever evaluated from text.
				'script-src': ['self', 'wasm-unsafe-eval'],
				'style-src': ['self'],
				// The one style attribute that SvelteKit sets: its hidden announcer of navigations.
				'style-src-attr': ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
				'img-src': ['self', 'data:', 'blob:'],
				// DuckDB reads its unpacked module through a blob: address.
				'connect-src': ['self', 'blob:'],
				// What packs XLSX starts its workers from blob: addresses.
				'worker-src': ['self', 'blob:'],
				'object-src': ['none'],
				'base-uri': ['none'],
				'form-action': ['self']
			}
		}
	}
};
