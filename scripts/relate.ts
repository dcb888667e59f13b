import { parseArgs } from 'node:util';
import { stat } from 'node:fs/promises';
import { hasCode, systemReason, Unreadable } from '../src/lib/store/file';
import { readParts } from '../src/lib/store/parts';
import { writeTables } from '../src/lib/store/pipeline';
import { loadSteps } from '../src/lib/store/steps';
import { CommandError } from './extract/options';
import { writeParquet } from './write-parquet';

const USAGE = `Usage: npm run relate -- [--out DIR] PART…

Joins what "extract --stdin --format readings" printed, in any number of parts and any order, and writes targets,
documents, series and dismissed as Parquet to the output folder (default: data). The same documents always give the
same bytes, ordered by their ids.
Exit status: 0 done, 2 nothing was done: the command or a part was wrong, or the result could not be written.
`;

async function relate(args: string[]): Promise<void> {
	const { values, positionals: parts } = parseArgs({
		args,
		allowPositionals: true,
		options: {
			out: { type: 'string', default: 'data' },
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
	const { createRelation } = await loadSteps();
	let documents = 0;
	const observer = { onDocument: () => void (documents += 1), onProblem: () => undefined };
	await writeParquet(values.out, (output) =>
		writeTables(readParts(parts), createRelation, output, observer)
	);
	console.error(`${documents} documents of ${parts.length} parts`);
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
