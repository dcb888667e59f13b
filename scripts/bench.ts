import { readdir } from 'node:fs/promises';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import type { Benchmark } from './benchmark';

const FOLDER = new URL('bench/', import.meta.url);
const USAGE = `Usage: npm run bench -- [NAME…]

Runs the benchmarks of scripts/bench (all, or those of the given names) and prints what they measured.
`;

async function main(args: string[]): Promise<void> {
	const { values, positionals } = parseArgs({
		args,
		allowPositionals: true,
		options: { help: { type: 'boolean', default: false } }
	});
	const names = (await readdir(FOLDER)).map((file) => basename(file, '.ts')).toSorted();
	const unknown = positionals.filter((name) => !names.includes(name));
	if (values.help || unknown.length > 0) {
		process.stdout.write(`${USAGE}\nThere are: ${names.join(', ')}\n`);
		process.exitCode = unknown.length > 0 ? 2 : 0;
		return;
	}
	for (const name of names) {
		if (positionals.length > 0 && !positionals.includes(name)) continue;
		const module = (await import(new URL(`${name}.ts`, FOLDER).href)) as { benchmark: Benchmark };
		const { title, measure } = module.benchmark;
		process.stdout.write(`${name}: ${title}\n`);
		for (const figure of await measure()) {
			const note = figure.note ? `  (${figure.note})` : '';
			process.stdout.write(`  ${figure.name.padEnd(34)} ${figure.value.padStart(12)}${note}\n`);
		}
	}
}

await main(process.argv.slice(2));
