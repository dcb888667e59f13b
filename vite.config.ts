import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

export default defineConfig({
	plugins: [sveltekit()],
	// A worker that loads what it needs in parts.
	worker: { format: 'es' },
	build: { rolldownOptions: { checks: { pluginTimings: false } } },
	test: {
		// Style sheets are read for their tokens; without this their text is empty in tests.
		css: true,
		include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
		// Some start programs, on machines that may be busy.
		testTimeout: 60_000,
		hookTimeout: 60_000
	}
});
