/** npm run check:audit: asks the registry for known weaknesses of packages. Without an answer nothing has failed. */
import { spawnSync } from 'node:child_process';
import { pathToFileURL } from 'node:url';

const PATIENCE_MS = 60_000;
const GRAVE = ['high', 'critical'];

interface Answer {
	vulnerabilities?: Record<string, { name: string; severity: string }>;
}

/** What an answer of `npm audit --json` comes to. */
export function verdict(answer: string): { fails: boolean; words: string } {
	const found = parse(answer)?.vulnerabilities;
	if (!found) return { fails: false, words: 'The registry gave no answer about weaknesses.' };
	const lines = Object.values(found).map(({ name, severity }) => `${name}: ${severity}`);
	return {
		fails: Object.values(found).some(({ severity }) => GRAVE.includes(severity)),
		words: lines.length === 0 ? 'No known weaknesses.' : lines.join('\n')
	};
}

function parse(answer: string): Answer | null {
	try {
		return JSON.parse(answer) as Answer;
	} catch {
		return null;
	}
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
	const { stdout } = spawnSync('npm', ['audit', '--json'], {
		encoding: 'utf8',
		timeout: PATIENCE_MS
	});
	const { fails, words } = verdict(stdout);
	console.log(words);
	process.exitCode = fails ? 1 : 0;
}
