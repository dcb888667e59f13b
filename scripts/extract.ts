import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { hasCode, systemReason } from '../src/lib/store/file';
import { jsonLines } from '../src/lib/store/jsonl';
import { ParquetWriter } from '../src/lib/store/parquet';
import {
	runPipeline,
	type DocumentSummary,
	type Observer,
	type Output
} from '../src/lib/store/pipeline';
import { KINDS, type CatalogEntry } from '../src/lib/model/record';
import { readCatalog } from '../src/lib/store/source';
import { endCleanly } from './end-cleanly';
import { Progress } from './progress';
import { loadSteps } from '../src/lib/store/steps';

const USAGE = `Usage: npm run extract -- [--seeds DIR] [--out DIR] [--format parquet|jsonl]

Reads the documents that DIR/catalog.yaml lists (default: seeds) and writes targets, documents, series and
dismissed as Parquet to the output folder (default: data). With --format jsonl it writes no file, but prints
the targets to standard output, one JSON object a line. Progress and problems go to standard error.
Exit status: 0 all documents were read, 1 some could not be, 2 nothing was done: the command was wrong, another
run is writing to the folder, or the result could not be written.
`;

const EXIT_STATUS = { allRead: 0, someUnread: 1, nothingDone: 2 };

interface Options {
	seeds: string;
	out: string;
	format: 'parquet' | 'jsonl';
	help: boolean;
}

/** The command or what it needs is wrong, or there is no room for what it makes: nothing was done. */
class CommandError extends Error {}

function readOptions(args: string[]): Options {
	const text = (fallback: string) => ({ type: 'string', default: fallback }) as const;
	try {
		const { values } = parseArgs({
			args,
			options: {
				seeds: text('seeds'),
				out: text('data'),
				format: text('parquet'),
				help: { type: 'boolean', default: false }
			}
		});
		const { format } = values;
		if (format === 'parquet' || format === 'jsonl') return { ...values, format };
		throw new CommandError(`--format ${format} is neither parquet nor jsonl\n\n${USAGE}`);
	} catch (error) {
		if (error instanceof TypeError) throw new CommandError(`${error.message}\n\n${USAGE}`);
		throw error;
	}
}

async function extract({ seeds, out, format }: Options): Promise<number> {
	const folder = await stat(seeds).catch(() => null);
	if (!folder?.isDirectory()) throw new CommandError(`--seeds ${seeds} is not a folder`);
	const steps = await loadSteps().catch(wrongCommand);

	const { entries, problems } = await readCatalog(seeds);
	const progress = new Progress(entries.length, 'documents');
	const summaries: DocumentSummary[] = [];
	let failed = 0;
	const observer: Observer = {
		onProblem({ file, reason }) {
			failed++;
			progress.clear();
			console.error(`${join(seeds, file)}: ${reason}`);
		},
		onDocument(summary) {
			summaries.push(summary);
			progress.advance();
		}
	};
	problems.forEach(observer.onProblem);
	const run = (output: Output) => runPipeline(seeds, entries, steps, output, observer);
	// A wrong catalog must not replace good data by empty tables.
	const isWorthWriting = () => failed === 0 || summaries.length > 0;
	if (format === 'jsonl') await run(standardOutput);
	else await writeParquet(out, run, isWorthWriting);

	progress.clear();
	// An entry that is wrong has been named already, and may be why its file is not listed.
	if (failed === 0)
		for (const file of await filesWithoutEntry(seeds, entries))
			console.error(`${join(seeds, file)}: no entry in the catalog, not read`);
	console.error(summaryTable(summaries, failed));
	return failed > 0 ? EXIT_STATUS.someUnread : EXIT_STATUS.allRead;
}

/** Texts of the folder that the catalog does not list. */
async function filesWithoutEntry(
	folder: string,
	entries: readonly CatalogEntry[]
): Promise<string[]> {
	const listed = new Set(entries.map(({ file }) => file));
	return (await readdir(folder)).filter((file) => file.endsWith('.txt') && !listed.has(file));
}

async function writeParquet(
	out: string,
	run: (output: Output) => Promise<void>,
	isWorthWriting: () => boolean
): Promise<void> {
	// Listens before the folder is locked: a signal in between would leave the lock behind.
	let writer: ParquetWriter | null = null;
	const listening = endCleanly(() => writer?.close());
	try {
		writer = await ParquetWriter.open(out).catch(wrongCommand);
		await run(writer);
		if (isWorthWriting()) await writer.commit();
	} finally {
		listening.stop();
		writer?.close();
	}
}

function wrongCommand(error: unknown): never {
	throw new CommandError(error instanceof Error ? error.message : String(error));
}

/** Prints the rows of `targets` and drops the others; waits while the reader of a pipe is behind. */
const standardOutput: Output = {
	async write(table, rows) {
		if (table !== 'targets') return;
		for (let from = 0; from < rows.length; from += 1000)
			await print(jsonLines(table, rows.slice(from, from + 1000)));
	}
};

/** Prints a text, and fails where standard output is closed or full. */
async function print(text: string): Promise<void> {
	await new Promise<void>((done, fail) => {
		process.stdout.write(text, (error) => (error ? fail(error) : done()));
	});
}

function summaryTable(summaries: readonly DocumentSummary[], failed: number): string {
	const rows = summaries.map(({ id, records, seconds }) => [
		id,
		...KINDS.map((kind) => String(records[kind])),
		seconds.toFixed(2)
	]);
	const table = [['document', ...KINDS.map((kind) => `${kind}s`), 'seconds'], ...rows];
	const width = Math.max(...table.map(([id = '']) => id.length));
	const lines = table.map(([id = '', ...cells]) =>
		[id.padEnd(width), ...cells.map((cell) => cell.padStart(9))].join(' ')
	);
	return `${lines.join('\n')}\n${counted(summaries.length, 'document')} read, ${counted(failed, 'problem')}`;
}

function counted(count: number, noun: string): string {
	return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

/** What the system says where there is no room or no right to write: nothing is wrong with this program. */
const CANNOT_WRITE = ['ENOSPC', 'EDQUOT', 'EFBIG', 'EROFS', 'EACCES', 'EPERM', 'EBADF', 'EIO'];

// The promise of each write says what went wrong; without a listener the process would end with a stack.
process.stdout.on('error', () => undefined);
try {
	const options = readOptions(process.argv.slice(2));
	if (options.help) process.stdout.write(USAGE);
	else process.exitCode = await extract(options);
} catch (error) {
	// Whoever read the pipe (head, less) has seen enough.
	if (!hasCode(error, 'EPIPE')) {
		if (error instanceof CommandError) console.error(error.message.trimEnd());
		else if (hasCode(error, ...CANNOT_WRITE) || isFullDisk(error))
			console.error(`The result could not be written: ${systemReason(error)}`);
		else console.error(error);
		process.exitCode = EXIT_STATUS.nothingDone;
	}
}

/** DuckDB has no codes. */
function isFullDisk(error: unknown): boolean {
	return error instanceof Error && error.message.includes('No space left on device');
}
