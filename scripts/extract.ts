import { run } from './extract/run';

/** Prints a text, and fails where standard output is closed or full. */
const print = (text: string) =>
	new Promise<void>((done, fail) => {
		process.stdout.write(text, (error) => (error ? fail(error) : done()));
	});
// The promise of each write says what went wrong; without a listener the process would end with a stack.
process.stdout.on('error', () => undefined);

try {
	const terminal = { input: process.stdin, print, complain: (text: string) => console.error(text) };
	process.exitCode = await run(process.argv.slice(2), terminal);
} catch (error) {
	console.error(error);
	process.exitCode = 2;
}
