import { defineConfig } from '@playwright/test';
import { installedChromium } from './scripts/browsers/installed-chromium';

const PORT = Number(process.env.PORT ?? 4317);
const ORIGIN = `http://localhost:${PORT}`;

export default defineConfig({
	testDir: 'e2e',
	fullyParallel: true,
	// By default half of the cores would idle: most of a test is waiting.
	workers: '100%',
	forbidOnly: Boolean(process.env.CI),
	reporter: 'list',
	// DuckDB starts slowly on a busy machine of two cores.
	timeout: 60_000,
	expect: { timeout: 30_000 },
	retries: process.env.CI ? 1 : 0,
	use: {
		baseURL: ORIGIN,
		browserName: 'chromium',
		// Tests answer for the host, and a service worker would answer before them; its own tests allow it.
		serviceWorkers: 'block',
		launchOptions: {
			executablePath: installedChromium(),
			args: [
				'--no-sandbox',
				'--disable-background-networking',
				// The site works on a closed network: no name but localhost can be found.
				'--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost'
			]
		}
	},
	webServer: {
		command: `npx sirv ${process.env.BUILD_DIR ?? 'build'} --host localhost --port ${PORT} --quiet`,
		url: ORIGIN
	}
});
