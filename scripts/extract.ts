import { once } from 'node:events';
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Problem } from '../src/lib/dataset/catalog';
import { jsonLines } from '../src/lib/dataset/jsonl';
import { ParquetWriter } from '../src/lib/dataset/parquet';
import { runPipeline, type DocumentSummary, type Output } from '../src/lib/dataset/pipeline';
import { KINDS } from '../src/lib/dataset/record';
import { readCatalog } from '../src/lib/dataset/source';
import { Progress } from './progress';
import { loadSteps } from './steps';

const USAGE = `Usage: npm run extract -- [--seeds DIR] [--out DIR] [--format parquet|jsonl]

Reads the documents that DIR/catalog.yaml lists (default: seeds) and writes targets, documents, series and
dismissed as Parquet to the output folder (default: data). With --format jsonl it writes no file, but prints
the targets to standard output, one JSON object a line. Progress and problems go to standard error.
Exit status: 0 all documents were read, 1 some could not be, 2 the command was wrong.
`;

interface Options {
	seeds: string;
	out: string;
	format: 'parquet' | 'jsonl';
	help: boolean;
}

/** The command was wrong: nothing was done. */
class UsageError extends Error {}

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
		throw new UsageError(`--format ${format} is neither parquet nor jsonl`);
	} catch (error) {
		if (error instanceof TypeError) throw new UsageError(error.message);
		throw error;
	}
}

async function extract({ seeds, out, format }: Options): Promise<number> {
	const folder = await stat(seeds).catch(() => null);
	if (!folder?.isDirectory()) throw new UsageError(`--seeds ${seeds} is not a folder`);

	const { entries, problems } = await readCatalog(seeds);
	const progress = new Progress(entries.length, 'documents');
	const summaries: DocumentSummary[] = [];
	let failed = 0;
	const onProblem = ({ file, reason }: Problem) => {
		failed++;
		progress.clear();
		process.stderr.write(`${join(seeds, file)}: ${reason}\n`);
	};
	const onDocument = (summary: DocumentSummary) => {
		summaries.push(summary);
		progress.advance();
	};
	problems.forEach(onProblem);

	const run = (output: Output) =>
		runPipeline(seeds, entries, loadSteps(), output, { onDocument, onProblem });
	if (format === 'jsonl') {
		await run(standardOutput);
	} else {
		const writer = await ParquetWriter.open(out);
		try {
			await run(writer);
			// A wrong catalog must not replace good data by empty tables.
			if (failed > 0 && summaries.length === 0) await writer.discard();
			else await writer.commit();
		} catch (error) {
			await writer.discard();
			throw error;
		}
	}
	progress.clear();
	process.stderr.write(summaryTable(summaries, failed));
	return failed > 0 ? 1 : 0;
}

/** Prints the rows of `targets` and drops the others; waits while the reader of a pipe is behind. */
const standardOutput: Output = {
	async write(table, rows) {
		if (table !== 'targets') return;
		if (!process.stdout.write(jsonLines(table, rows))) await once(process.stdout, 'drain');
	}
};

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
	return `${lines.join('\n')}\n${summaries.length} documents read, ${failed} problems\n`;
}

try {
	const options = readOptions(process.argv.slice(2));
	if (options.help) process.stdout.write(USAGE);
	else process.exitCode = await extract(options);
} catch (error) {
	if (error instanceof UsageError) process.stderr.write(`${error.message}\n\n${USAGE}`);
	else console.error(error);
	process.exitCode = 2;
}
