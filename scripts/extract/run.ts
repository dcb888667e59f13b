import { createHash } from 'node:crypto';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { hasCode, systemReason } from '../../src/lib/store/file';
import { inOrder } from '../../src/lib/store/in-order';
import { jsonLines } from '../../src/lib/store/jsonl';
import {
	writeTables,
	type DocumentSummary,
	type Observer,
	type Output
} from '../../src/lib/store/pipeline';
import type { Problem } from '../../src/lib/store/catalog';
import { KINDS, type CatalogEntry } from '../../src/lib/model/record';
import { groupsOf, type DocumentReading } from '../../src/lib/store/reading';
import { ReadingFolder, rulesHash } from '../../src/lib/store/reading-store';
import { readCatalog, readStatisticsFile } from '../../src/lib/store/source';
import { CommandError, readOptions, USAGE, type Options } from './options';
import { filterLines } from './stdin';
import { createPerformer, type Answer, type Task } from './perform';
import { Workers } from './workers';
import { Progress } from '../progress';
import { loadSteps } from '../../src/lib/store/steps';
import { writeParquet } from '../write-parquet';
import { reasonOf } from '../../src/lib/base/reason';

const EXIT_STATUS = { allRead: 0, someUnread: 1, nothingDone: 2 };

/** Where readings are kept, a folder for each folder of documents. */
const CACHE = 'node_modules/.cache/readings';

/** So many tasks wait at each thread, so that none is idle while results are written. */
const AHEAD = 4;

/** Who performs tasks: this thread, or several others. */
interface Crew {
	perform: (task: Task) => Promise<Answer>;
	/** How many tasks may be open at a time. */
	ahead: number;
	end: () => Promise<void>;
}

function crewOf(jobs: number, steps: Awaited<ReturnType<typeof loadSteps>>): Crew {
	if (jobs === 1)
		return { perform: createPerformer(steps.extract), ahead: 1, end: () => Promise.resolve() };
	const workers = new Workers(jobs);
	return {
		perform: (task) => workers.perform(task),
		ahead: AHEAD * jobs,
		end: () => workers.end()
	};
}

/** What the command talks to. */
export interface Terminal {
	input: AsyncIterable<Uint8Array>;
	/** Rejects where standard output is closed or full. */
	print: (text: string) => Promise<void>;
	complain: (text: string) => void;
}

/**
 * Runs the command.
 * @returns the exit status
 * @throws what nobody has words for
 */
export async function run(args: string[], terminal: Terminal): Promise<number> {
	try {
		const options = readOptions(args);
		if (!options.help) return await extract(options, terminal);
		await terminal.print(USAGE);
		return EXIT_STATUS.allRead;
	} catch (error) {
		// Whoever read the pipe (head, less) has seen enough.
		if (hasCode(error, 'EPIPE')) return EXIT_STATUS.allRead;
		if (error instanceof CommandError) terminal.complain(error.message.trimEnd());
		else if (hasCode(error, ...CANNOT_WRITE) || isFullDisk(error))
			terminal.complain(`The result could not be written: ${systemReason(error)}`);
		else throw error;
		return EXIT_STATUS.nothingDone;
	}
}

/** The vocabularies are read once in a process. */
let loading: ReturnType<typeof loadSteps> | undefined;

async function extract(options: Options, terminal: Terminal): Promise<number> {
	const { seeds, stdin } = options;
	const folder = stdin ? null : await stat(seeds).catch(() => null);
	if (!stdin && !folder?.isDirectory()) throw new CommandError(`--seeds ${seeds} is not a folder`);
	const steps = await (loading ??= loadSteps()).catch(wrongCommand);
	const crew = crewOf(options.jobs, steps);
	try {
		return stdin
			? await filter(options, crew, terminal)
			: await extractFolder(options, steps, crew, terminal);
	} finally {
		await crew.end();
	}
}

async function filter(
	{ format }: Options,
	{ perform, ahead }: Crew,
	{ input, print, complain }: Terminal
): Promise<number> {
	if (format === 'parquet') throw new CommandError('--stdin writes no Parquet');
	const failed = await filterLines(input, { format, perform, ahead }, print, complain);
	return failed > 0 ? EXIT_STATUS.someUnread : EXIT_STATUS.allRead;
}

async function extractFolder(
	{ seeds, out, format, fresh }: Options,
	{ createRelation, readStatistics }: Awaited<ReturnType<typeof loadSteps>>,
	crew: Crew,
	{ print, complain }: Terminal
): Promise<number> {
	const { entries, problems } = await readCatalog(seeds);
	const progress = new Progress(entries.length, 'documents');
	const summaries: DocumentSummary[] = [];
	let failed = 0;
	const observer: Observer = {
		onProblem({ file, reason }) {
			failed++;
			progress.clear();
			complain(`${join(seeds, file)}: ${reason}`);
		},
		onDocument(summary) {
			summaries.push(summary);
			progress.advance();
		}
	};
	problems.forEach(observer.onProblem);
	const cache = fresh || format === 'jsonl' ? null : await cacheOf(seeds);
	const readings = readTogether(seeds, entries, crew, cache);
	const statistics = await readStatisticsFile(seeds);
	if (typeof statistics === 'object' && statistics) observer.onProblem(statistics);
	const reader = typeof statistics === 'string' ? readStatistics(statistics) : undefined;
	const write = (output: Output) => writeTables(readings, createRelation, output, observer, reader);
	// A wrong catalog must not replace good data by empty tables.
	const isWorthWriting = () => failed === 0 || summaries.length > 0;
	if (format === 'jsonl') await write(printing(print));
	else await writeParquet(out, write, isWorthWriting);

	progress.clear();
	// An entry that is wrong has been named already, and may be why its file is not listed.
	if (failed === 0)
		for (const file of await filesWithoutEntry(seeds, entries))
			complain(`${join(seeds, file)}: no entry in the catalog, not read`);
	complain(summaryTable(summaries, failed));
	return failed > 0 ? EXIT_STATUS.someUnread : EXIT_STATUS.allRead;
}

type Cache = { folder: string; rules: string };

async function cacheOf(seeds: string): Promise<Cache> {
	const name = createHash('sha256')
		.update(await realpath(seeds))
		.digest('hex')
		.slice(0, 16);
	return { folder: join(CACHE, name), rules: await rulesHash() };
}

/** Reads the documents of a folder, a file's at a time, and drops what is kept of others. */
async function* readTogether(
	folder: string,
	entries: readonly CatalogEntry[],
	{ perform, ahead }: Crew,
	cache: Cache | null
): AsyncGenerator<DocumentReading | Problem> {
	const kept: [string, CatalogEntry][] = [];
	const work = async (group: readonly CatalogEntry[]) => ({
		group,
		answer: await perform({ folder, entries: group, cache })
	});
	for await (const { group, answer } of inOrder(groupsOf(entries), work, ahead)) {
		for (const [index, reading] of answer.entries()) {
			const entry = group[index];
			if (entry && !('reason' in reading)) kept.push([reading.document.sha256, entry]);
			yield reading;
		}
	}
	if (cache) await new ReadingFolder(cache.folder, cache.rules).prune(kept);
}

/** Texts of the folder that the catalog does not list. */
async function filesWithoutEntry(
	folder: string,
	entries: readonly CatalogEntry[]
): Promise<string[]> {
	const listed = new Set(entries.map(({ file }) => file));
	return (await readdir(folder)).filter((file) => file.endsWith('.txt') && !listed.has(file));
}

function wrongCommand(error: unknown): never {
	throw new CommandError(reasonOf(error));
}

/** Prints the rows of `targets` and drops the others; waits while the reader of a pipe is behind. */
const printing = (print: Terminal['print']): Output => ({
	async write(table, rows) {
		if (table !== 'targets') return;
		for (let from = 0; from < rows.length; from += 1000)
			await print(jsonLines(table, rows.slice(from, from + 1000)));
	}
});

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

/** DuckDB has no codes. */
function isFullDisk(error: unknown): boolean {
	return error instanceof Error && error.message.includes('No space left on device');
}
