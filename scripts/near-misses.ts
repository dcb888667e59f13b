import { stat } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { readCatalog, readDocuments } from '../src/lib/store/source';
import { loadVocabulary } from '../src/lib/language/load';
import type { SeriesVocabulary } from '../src/lib/relate/definitions';
import { createGrouper, mergeGroups, type Group } from '../src/lib/relate/groups';
import { loadSeriesVocabulary } from '../src/lib/relate/load';
import { disagreements, nearMisses } from '../src/lib/relate/near-misses';
import { loadSteps, VOCABULARY_FOLDER } from '../src/lib/store/steps';

const USAGE = `Usage: npm run near-misses -- [--seeds DIR] [--limit N]

Reads the documents of DIR (default: seeds) and lists, for a person to decide, the N (default: 50) likeliest
pairs of indicators that did not join into one series, and the joins that look wrong. A decision is written
down in data/series.yaml: as a phrase of a definition, or among the indicators that it excludes.
`;

/** Groups the records of a folder of documents; a document that cannot be read is named on standard error. */
async function groupFolder(folder: string, vocabulary: SeriesVocabulary): Promise<Group[]> {
	const { extract } = await loadSteps();
	const { entries, problems } = await readCatalog(folder);
	const group = createGrouper(vocabulary);
	const groups: Group[] = [];
	for await (const source of readDocuments(folder, entries)) {
		if ('reason' in source) problems.push(source);
		else groups.push(...group(extract(source).records, source.entry.region));
	}
	for (const { file, reason } of problems) process.stderr.write(`${file}: ${reason}\n`);
	return mergeGroups(groups);
}

function describe({ definition, unit, records }: Group): string {
	const [first] = records;
	const documents = new Set(records.map(({ document }) => document)).size;
	const example = first ? `${first.indicator} ${first.span} (${first.document})` : '';
	const name = definition ? `[${definition.id}] ` : '';
	return `${name}${example}, ${records.length} records of ${documents} documents, in ${unit}`;
}

/** The command was wrong: nothing was done. */
class UsageError extends Error {}

interface Options {
	seeds: string;
	limit: number;
	help: boolean;
}

function readOptions(args: string[]): Options {
	try {
		const { values } = parseArgs({
			args,
			options: {
				seeds: { type: 'string', default: 'seeds' },
				limit: { type: 'string', default: '50' },
				help: { type: 'boolean', default: false }
			}
		});
		if (!/^\d+$/.test(values.limit)) throw new UsageError(`--limit ${values.limit} is no number`);
		return { ...values, limit: Number(values.limit) };
	} catch (error) {
		if (error instanceof TypeError) throw new UsageError(error.message);
		throw error;
	}
}

async function listNearMisses({ seeds, limit }: Options): Promise<void> {
	const folder = await stat(seeds).catch(() => null);
	if (!folder?.isDirectory()) throw new UsageError(`--seeds ${seeds} is not a folder`);
	const words = await loadVocabulary(VOCABULARY_FOLDER);
	const vocabulary = await loadSeriesVocabulary(VOCABULARY_FOLDER, words);
	const groups = await groupFolder(seeds, vocabulary);

	const misses = nearMisses(groups, vocabulary);
	const lines = misses
		.slice(0, limit)
		.map(
			({ a, b, likeness, reason }) =>
				`${likeness.toFixed(2)}  ${reason}\n      ${describe(a)}\n      ${describe(b)}`
		);
	const wrong = disagreements(groups).map(
		({ group, records }) =>
			`      ${group.definition?.id ?? group.key}, ${records[0]?.document ?? ''}: ` +
			records.map(({ indicator, span, at }) => `${indicator} ${span} (at ${at})`).join(' / ')
	);
	process.stdout.write([`${misses.length} pairs did not join`, ...lines, ''].join('\n'));
	process.stdout.write(
		['', `${wrong.length} joins disagree within a document`, ...wrong, ''].join('\n')
	);
}

try {
	const options = readOptions(process.argv.slice(2));
	if (options.help) process.stdout.write(USAGE);
	else await listNearMisses(options);
} catch (error) {
	if (error instanceof UsageError) process.stderr.write(`${error.message}\n\n${USAGE}`);
	else console.error(error);
	process.exitCode = 2;
}
