import { readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { createGuesser, type Guess } from '../src/lib/extract/guess/guess';
import { loadVocabulary } from '../src/lib/language/load';
import type { CatalogEntry, SeriesRow, TargetRecord } from '../src/lib/model/record';
import { decodeText } from '../src/lib/store/decode';
import { runPipeline, type Output, type Steps } from '../src/lib/store/pipeline';
import { readCatalog } from '../src/lib/store/source';
import { createPledgeNamer, type PledgeNamer } from '../src/lib/relate/changes/pledge';
import { planBefore } from '../src/lib/relate/changes/succession';
import { loadSeriesVocabulary } from '../src/lib/relate/load';
import { readCMapFile } from '../src/lib/text/formats/cmaps';
import { convertFile } from '../src/lib/text/formats/convert';
import { LARGEST_FILE } from '../src/lib/text/formats/converted';
import { WARNINGS } from '../src/lib/text/formats/problems';
import { CommandError, readOptions, USAGE, type AddOptions } from './add/options';
import { entryOf, place, type Converted } from './add/place';
import { reportLines, sinceLines, type Found } from './add/report';
import { watchFiles } from './add/watch';
import { loadSteps, VOCABULARY_FOLDER } from '../src/lib/store/steps';

const EXIT_STATUS = { allAdded: 0, someNot: 1, wrongCommand: 2 };

type Guesser = (text: string, name: string) => Guess;

/** The documents of a file; what could not be read is told and left out. */
async function* convert(path: string): AsyncGenerator<Converted | string> {
	const { size } = await stat(path);
	if (size > LARGEST_FILE) {
		yield `${path}: larger than ${LARGEST_FILE / 1024 / 1024} MB; take the plan alone, or split it`;
		return;
	}
	const bytes = new Uint8Array(await readFile(path));
	for await (const { name, result } of convertFile(basename(path), bytes, {
		readCMap: readCMapFile
	})) {
		if ('code' in result)
			yield `${join(path, name === basename(path) ? '' : name)}: ${result.message}`;
		else {
			for (const warning of result.warnings) console.error(`${name}: ${WARNINGS[warning].en}`);
			yield {
				path,
				name,
				text: result.text,
				isText: isUtf8(bytes) && result.text === decodeText(bytes)
			};
		}
	}
}

function isUtf8(bytes: Uint8Array): boolean {
	try {
		decodeText(bytes);
		return true;
	} catch {
		return false;
	}
}

/** Adds the documents of a file; gives the entries that were written and how many could not be. */
async function addFile(
	path: string,
	{ seeds, said }: AddOptions,
	guess: Guesser
): Promise<{ ids: string[]; failed: number }> {
	const ids: string[] = [];
	let failed = 0;
	for await (const document of convert(path)) {
		if (typeof document === 'string') {
			failed += 1;
			console.error(document);
			continue;
		}
		try {
			const entry = entryOf(document, said, guess(document.text, document.name));
			const { isNew, written } = await place(seeds, entry, document, said);
			console.log(
				`${isNew ? 'added' : 'replaced'} in ${join(seeds, 'catalog.yaml')}; correct it there where it is wrong:\n${written}`
			);
			ids.push(entry.id);
		} catch (error) {
			if (!(error instanceof CommandError)) throw error;
			failed += 1;
			console.error(`${document.name}: ${error.message}`);
		}
	}
	return { ids, failed };
}

/**
 * Reads all documents of the folder, since series are made of all, and tells what was found in some of them.
 * What was `told` of a document before is compared and replaced.
 */
async function tell(
	seeds: string,
	ids: readonly string[],
	{ steps, nameOf, told }: { steps: Steps; nameOf: PledgeNamer; told: Map<string, Found> }
): Promise<void> {
	const { entries } = await readCatalog(seeds);
	const targets = new Map<string, TargetRecord[]>();
	const documentsOf = new Map<string, Set<string>>();
	let series: SeriesRow[] = [];
	const output: Output = {
		async write(table, rows) {
			if (table === 'series') series = rows as unknown as SeriesRow[];
			if (table !== 'targets') return;
			for (const row of rows as unknown as TargetRecord[]) {
				targets.set(row.document, [...(targets.get(row.document) ?? []), row]);
				if (row.series)
					documentsOf.set(row.series, (documentsOf.get(row.series) ?? new Set()).add(row.document));
			}
		}
	};
	await runPipeline(seeds, entries, steps, output, {
		onDocument: () => undefined,
		onProblem: ({ file, reason }) => console.error(`${join(seeds, file)}: ${reason}`)
	});
	const of = (entry: CatalogEntry) => ({ entry, targets: targets.get(entry.id) ?? [] });
	for (const entry of entries.filter(({ id }) => ids.includes(id))) {
		const before = planBefore(entry, entries);
		const lines = reportLines({
			...of(entry),
			before: before && of(before),
			series,
			documentsOf,
			nameOf
		});
		const since = sinceLines(told.get(entry.id) ?? null, of(entry), nameOf);
		told.set(entry.id, of(entry));
		console.log(`${entry.id}: ${entry.title}\n${[...lines, ...since].join('\n')}\n`);
	}
}

async function add(options: AddOptions): Promise<number> {
	const folder = await stat(options.seeds).catch(() => null);
	if (!folder?.isDirectory()) throw new CommandError(`--seeds ${options.seeds} is not a folder`);
	for (const file of options.files)
		if (!(await stat(file).catch(() => null))?.isFile())
			throw new CommandError(`${file}: there is no such file`);
	const words = await loadVocabulary(VOCABULARY_FOLDER);
	const nameOf = createPledgeNamer(await loadSeriesVocabulary(VOCABULARY_FOLDER, words));
	const guess = createGuesser(words.regions);
	const told = new Map<string, Found>();
	const run = async (files: readonly string[]): Promise<number> => {
		const ids: string[] = [];
		let failed = 0;
		for (const file of files) {
			const added = await addFile(file, options, guess);
			ids.push(...added.ids);
			failed += added.failed;
		}
		if (ids.length > 0) {
			await tell(options.seeds, ids, { steps: await loadSteps(), nameOf, told });
			console.log('npm run extract writes the data; npm start shows it.');
		}
		return failed;
	};
	const failed = await run(options.files);
	if (options.watch) watchFiles(options.files, run);
	return failed > 0 ? EXIT_STATUS.someNot : EXIT_STATUS.allAdded;
}

try {
	const options = readOptions(process.argv.slice(2));
	if (options.help) process.stdout.write(USAGE);
	else process.exitCode = await add(options);
} catch (error) {
	console.error(error instanceof CommandError ? error.message.trimEnd() : error);
	process.exitCode = EXIT_STATUS.wrongCommand;
}
