import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from './browser';

/** An answer or an event of WebDriver BiDi. */
interface Message {
	id?: number;
	method?: string;
	error?: string;
	message?: string;
	result?: unknown;
	params?: { level?: string; text?: string };
}

/** Debian's Firefox, by WebDriver BiDi, which it speaks itself. @throws where it is not installed */
export async function openFirefox(): Promise<Browser> {
	const profile = mkdtempSync(join(tmpdir(), 'firefox-'));
	const program = spawn('firefox-esr', [
		'--headless',
		'--remote-debugging-port=0',
		'--profile',
		profile
	]);
	const socket = new WebSocket(`${await addressOf(program)}/session`);
	await new Promise((resolve, reject) => {
		socket.onopen = resolve;
		socket.onerror = () => reject(new Error('Firefox takes no connection'));
	});
	const { send, complaints } = converse(socket);
	await send('session.new', { capabilities: {} });
	await send('session.subscribe', { events: ['log.entryAdded'] });
	const { contexts } = await send<{ contexts: { context: string }[] }>(
		'browsingContext.getTree',
		{}
	);
	const context = contexts[0]?.context;
	return {
		name: 'Firefox',
		open: async (url) => {
			await send('browsingContext.navigate', { context, url, wait: 'complete' });
		},
		evaluate: async <Value>(expression: string) => {
			const { result } = await send<{ result: { value: string } }>('script.evaluate', {
				expression: `(async () => JSON.stringify(await (${expression})))()`,
				target: { context },
				awaitPromise: true
			});
			return JSON.parse(result.value) as Value;
		},
		errors: () => complaints.splice(0),
		close: async () => {
			socket.close();
			program.kill();
			await new Promise((resolve) => program.once('exit', resolve));
			rmSync(profile, { recursive: true, force: true });
		}
	};
}

/** Questions to Firefox, each with its answer, and what its pages complain of meanwhile. */
function converse(socket: WebSocket) {
	const waiting = new Map<number, (message: Message) => void>();
	const complaints: string[] = [];
	socket.onmessage = ({ data }) => {
		const message = JSON.parse(String(data)) as Message;
		if (message.id !== undefined) waiting.get(message.id)?.(message);
		else if (message.method === 'log.entryAdded' && message.params?.level === 'error')
			complaints.push(message.params.text ?? '');
	};
	let last = 0;
	const send = <Result>(method: string, params: object): Promise<Result> => {
		const id = ++last;
		const answer = new Promise<Result>((resolve, reject) =>
			waiting.set(id, ({ result, error, message }) => {
				if (error === undefined) resolve(result as Result);
				else reject(new Error(`${method}: ${error} ${message ?? ''}`));
			})
		);
		socket.send(JSON.stringify({ id, method, params }));
		return answer;
	};
	return { send, complaints };
}

/** The address that Firefox tells once it listens. */
function addressOf(program: ReturnType<typeof spawn>): Promise<string> {
	return new Promise((resolve, reject) => {
		let told = '';
		program.once('error', reject);
		program.once('exit', () => reject(new Error(`Firefox ended: ${told}`)));
		program.stderr?.on('data', (part: Buffer) => {
			told += part.toString();
			const address = /WebDriver BiDi listening on (ws:\S+)/.exec(told)?.[1];
			if (address) resolve(address);
		});
	});
}
