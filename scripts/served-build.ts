import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { chromium, type Browser } from '@playwright/test';
import { installedChromium } from './browsers/installed-chromium';

const BUILD = process.env.BUILD_DIR ?? 'build';

/**
 * Runs something in Chromium against the build, served as hosts do.
 * @param use gets the browser and the origin of the site
 * @throws Error where there is no build
 */
export async function withServedBuild<Result>(
	use: (browser: Browser, origin: string) => Promise<Result>
): Promise<Result> {
	if (!existsSync(join(BUILD, 'index.html')))
		throw new Error(`no build in ${BUILD}: npm run build`);
	const server = serve();
	const { port } = server.address() as AddressInfo;
	const browser = await chromium.launch({
		executablePath: installedChromium(),
		args: ['--no-sandbox']
	});
	try {
		return await use(browser, `http://localhost:${port}`);
	} finally {
		await browser.close();
		server.close();
	}
}

const TYPES: Readonly<Record<string, string>> = {
	'.css': 'text/css',
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript',
	'.json': 'application/json',
	'.svg': 'image/svg+xml',
	'.wasm': 'application/wasm'
};

/** The build as a host serves it: text compressed with brotli, once. */
function serve(): Server {
	const compressed = new Map<string, Buffer>();
	return createServer(({ url = '/' }, response) => {
		const { pathname } = new URL(url, 'http://localhost');
		const asked = join(BUILD, decodeURIComponent(pathname));
		const file =
			existsSync(asked) && statSync(asked).isDirectory() ? join(asked, 'index.html') : asked;
		if (!existsSync(file)) {
			response.writeHead(404).end();
			return;
		}
		const type = TYPES[extname(file)];
		if (type === undefined) {
			createReadStream(file).pipe(response);
			return;
		}
		const body = compressed.get(file) ?? brotliCompressSync(readFileSync(file));
		compressed.set(file, body);
		response.writeHead(200, { 'content-type': type, 'content-encoding': 'br' }).end(body);
	}).listen(0);
}
