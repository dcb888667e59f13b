// npm test: every check there is. All are run, so that one failure does not hide another.
import { spawn } from 'node:child_process';
import { installBrowser, installPackages } from './setup.js';

/** What is done side by side, each line in its order: about as long as each other. */
const SIDE_BY_SIDE = [
	['check:format', 'check:lint'],
	['extract', 'check', 'build', 'check:types', 'check:rooms', 'check:unused', 'check:audit']
];
/** What takes all cores by itself. */
const ALONE = ['test:unit', 'test:browser'];

/**
 * Runs a check, and tells of it when it has ended: two lines at once would not be read.
 * @param {string} check a script of package.json
 * @param {'pipe' | 'inherit'} output where what it prints goes meanwhile
 * @returns {Promise<boolean>} whether it succeeded
 */
function perform(check, output) {
	const begun = Date.now();
	if (output === 'inherit') console.log(`\n— ${check}`);
	return new Promise((resolve) => {
		const program = spawn('npm', ['run', '--silent', check], {
			stdio: ['inherit', output, output]
		});
		const printed = [];
		for (const stream of [program.stdout, program.stderr])
			stream?.on('data', (part) => printed.push(part));
		program.on('close', (status) => {
			if (output === 'pipe') console.log(`\n— ${check}\n${Buffer.concat(printed)}`);
			console.log(`${check}: ${Math.round((Date.now() - begun) / 1000)} s`);
			resolve(status === 0);
		});
	});
}

installPackages();
installBrowser();

const failed = [];
await Promise.all(
	SIDE_BY_SIDE.map(async (checks) => {
		for (const check of checks) if (!(await perform(check, 'pipe'))) failed.push(check);
	})
);
for (const check of ALONE) if (!(await perform(check, 'inherit'))) failed.push(check);

const all = [...SIDE_BY_SIDE.flat(), ...ALONE].length;
if (failed.length > 0) console.log(`\nFailed: ${failed.join(', ')}`);
console.log(`\n${all - failed.length} passed, ${failed.length} failed`);
process.exit(failed.length > 0 ? 1 : 0);
