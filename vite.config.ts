import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vitest/config';

export default defineConfig(({ isSsrBuild }) => ({
	plugins: [sveltekit()],
	// A worker that loads what it needs in parts.
	worker: { format: 'es' },
	build: {
		// The oldest browsers that the site is made for. static/stay.js adds the methods that they lack.
		target: isSsrBuild ? 'node20' : ['chrome87', 'edge88', 'firefox78', 'safari14'],
		rolldownOptions: { checks: { pluginTimings: false } }
	},
	test: {
		// Style sheets are read for their tokens; without this their text is empty in tests.
		css: true,
		include: ['src/**/*.test.ts', 'scripts/**/*.test.ts'],
		// Some start programs, on machines that may be busy.
		testTimeout: 60_000,
		hookTimeout: 60_000
	}
}));
