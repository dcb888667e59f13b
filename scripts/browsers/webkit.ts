import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import type { Browser } from './browser';

/** WebKitGTK's own little browser, where Debian puts it. */
const MINI_BROWSER = '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser';
const PORT = 4444;

/** WebKitGTK, by WebDriver, on a screen that nobody sees. @throws where it is not installed */
export async function openWebKit(): Promise<Browser> {
	if (!existsSync(MINI_BROWSER)) throw new Error(`there is no ${MINI_BROWSER}`);
	const driver = spawn('xvfb-run', ['-a', 'WebKitWebDriver', `--port=${PORT}`], { detached: true });
	await new Promise((resolve, reject) => {
		driver.once('error', reject);
		setTimeout(resolve, 3000);
	});
	const send = async <Result>(method: string, path: string, body?: object): Promise<Result> => {
		const response = await fetch(`http://127.0.0.1:${PORT}/session${path}`, {
			method,
			...(body ? { body: JSON.stringify(body) } : {})
		});
		const { value } = (await response.json()) as { value: Result & { message?: string } };
		if (!response.ok) throw new Error(`WebKit: ${value.message ?? response.status}`);
		return value;
	};
	const options = { binary: MINI_BROWSER, args: ['--automation'] };
	const { sessionId } = await send<{ sessionId: string }>('POST', '', {
		capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': options } }
	});
	const at = `/${sessionId}`;
	return {
		name: 'WebKit',
		open: async (url) => {
			await send('POST', `${at}/url`, { url });
		},
		evaluate: async <Value>(expression: string) => {
			const script = `const end = arguments[0];
				(async () => JSON.stringify(await (${expression})))().then(end, (e) => end('"' + e + '"'));`;
			return JSON.parse(
				await send<string>('POST', `${at}/execute/async`, { script, args: [] })
			) as Value;
		},
		// WebDriver hands on no messages of pages: that they came to life is asked instead.
		errors: () => [],
		close: async () => {
			await send('DELETE', at).catch(() => undefined);
			if (driver.pid !== undefined) process.kill(-driver.pid);
		}
	};
}
