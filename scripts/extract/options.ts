import { parseArgs } from 'node:util';

export const USAGE = `Usage: npm run extract -- [--seeds DIR] [--out DIR] [--format parquet|jsonl] [--jobs N] [--fresh]
       npm run --silent extract -- --stdin [--format jsonl|readings] [--jobs N]

Reads the documents that DIR/catalog.yaml lists (default: seeds) and writes targets, documents, series,
dismissed and the results of DIR/statistics.csv as Parquet to the output folder (default: data). With --format jsonl it writes no file, but prints
the targets to standard output, one JSON object a line. Documents that did not change are not read again while
the rules stay the same; --fresh reads all. --jobs N reads in N threads.

With --stdin documents come from standard input, one JSON object a line: the fields of a catalog entry, and text.
It prints their records in the same order, one JSON object a line; with --format readings whole documents, which
npm run relate joins. A bad line is named and skipped.

Progress and problems go to standard error.
Exit status: 0 all documents were read, 1 some could not be, 2 nothing was done: the command was wrong, another
run is writing to the folder, or the result could not be written.
`;

type Format = 'parquet' | 'jsonl' | 'readings';

export interface Options {
	seeds: string;
	out: string;
	format: Format;
	jobs: number;
	stdin: boolean;
	fresh: boolean;
	help: boolean;
}

/** The command or what it needs is wrong, or there is no room for what it makes: nothing was done. */
export class CommandError extends Error {}

/** @throws CommandError */
export function readOptions(args: string[]): Options {
	const text = (fallback: string) => ({ type: 'string', default: fallback }) as const;
	const flag = { type: 'boolean', default: false } as const;
	try {
		const { values } = parseArgs({
			args,
			options: {
				seeds: text('seeds'),
				out: text('data'),
				format: { type: 'string' },
				jobs: text('1'),
				stdin: flag,
				fresh: flag,
				help: flag
			}
		});
		const { jobs, stdin } = values;
		if (!/^[1-9]\d?$/.test(jobs)) throw wrong(`--jobs ${jobs} is no number from 1 to 99`);
		const format = readFormat(values.format ?? (stdin ? 'jsonl' : 'parquet'), stdin);
		return { ...values, format, jobs: Number(jobs) };
	} catch (error) {
		if (error instanceof TypeError) throw wrong(error.message);
		throw error;
	}
}

function readFormat(name: string, stdin: boolean): Format {
	const possible: readonly Format[] = stdin ? ['jsonl', 'readings'] : ['parquet', 'jsonl'];
	const format = possible.find((each) => each === name);
	if (!format) throw wrong(`--format ${name} is neither ${possible.join(' nor ')}`);
	return format;
}

const wrong = (message: string) => new CommandError(`${message}\n\n${USAGE}`);
