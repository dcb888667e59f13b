import { parseArgs } from 'node:util';
import { readFile, stat } from 'node:fs/promises';
import { hasCode, systemReason, Unreadable } from '../src/lib/store/file';
import { readParts } from '../src/lib/store/parts';
import { decodeText } from '../src/lib/store/decode';
import { writeTables, type Observer } from '../src/lib/store/pipeline';
import { loadSteps } from '../src/lib/store/steps';
import { CommandError } from './extract/options';
import { writeParquet } from './write-parquet';

const USAGE = `Usage: npm run relate -- [--out DIR] [--statistics FILE] PART…

Joins what "extract --stdin --format readings" printed, in any number of parts and any order, and writes targets,
documents, series, dismissed and, of FILE (as seeds/statistics.csv), statistics as Parquet to the output folder
(default: data). The same documents always give the same bytes, ordered by their ids.
Exit status: 0 done, 1 done without some lines of FILE, which are named, 2 nothing was done: the command or a part was
wrong, or the result could not be written.
`;

async function relate(args: string[]): Promise<void> {
	const { values, positionals: parts } = parseArgs({
		args,
		allowPositionals: true,
		options: {
			out: { type: 'string', default: 'data' },
			statistics: { type: 'string' },
			help: { type: 'boolean', default: false }
		}
	});
	if (values.help) {
		process.stdout.write(USAGE);
		return;
	}
	if (parts.length === 0) throw new CommandError(USAGE);
	for (const part of parts) {
		const found = await stat(part).catch(() => null);
		if (!found?.isFile()) throw new CommandError(`${part} is not a file`);
	}
	const { createRelation, readStatistics } = await loadSteps();
	const table = values.statistics === undefined ? null : await textOf(values.statistics);
	let documents = 0;
	const observer: Observer = {
		onDocument: () => void (documents += 1),
		onProblem({ reason }) {
			process.exitCode = 1;
			console.error(`${values.statistics}: ${reason}`);
		}
	};
	await writeParquet(values.out, (output) =>
		writeTables(
			readParts(parts),
			createRelation,
			output,
			observer,
			table === null ? undefined : readStatistics(table)
		)
	);
	console.error(`${documents} documents of ${parts.length} parts`);
}

/** @throws {CommandError} @throws {Unreadable} */
async function textOf(file: string): Promise<string> {
	const found = await stat(file).catch(() => null);
	if (!found?.isFile()) throw new CommandError(`${file} is not a file`);
	return decodeText(await readFile(file));
}

try {
	await relate(process.argv.slice(2));
} catch (error) {
	if (error instanceof CommandError || error instanceof Unreadable || error instanceof TypeError)
		console.error(error.message.trimEnd());
	else if (hasCode(error, 'ENOSPC', 'EACCES', 'EROFS')) console.error(systemReason(error));
	else console.error(error);
	process.exitCode = 2;
}
