import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import type { DismissedNumber, ExtractedRecord } from '../src/lib/model/record';
import { readCatalog, readDocuments } from '../src/lib/store/source';
import { readLabels } from '../src/lib/evaluation/labels';
import { groupMisses } from '../src/lib/evaluation/misses';
import { evaluationJson, figuresTable, missesText } from '../src/lib/evaluation/report';
import { matchLabels, scoreMatching } from '../src/lib/evaluation/score';
import { createExtractor } from '../src/lib/extract/read';
import { loadVocabulary } from '../src/lib/language/load';
import { VOCABULARY_FOLDER } from './steps';

const DEFAULT = { labels: 'data/labels/labels.jsonl', seeds: 'seeds' };
const FIGURES_FILE = 'data/evaluation.json';
const USAGE = `Usage: npm run evaluate -- [--labels FILE] [--seeds DIR] [--limit N]

Reads the documents of DIR (default: ${DEFAULT.seeds}) and scores the records against the labels of FILE (default:
${DEFAULT.labels}), one JSON object a line. Prints the figures and at most N (default: 10) misses of each sort and
rule. With the default labels and documents it also writes the figures to ${FIGURES_FILE}.
`;

interface FolderReading {
	records: ExtractedRecord[];
	dismissed: DismissedNumber[];
}

/** Reads all documents of a folder. */
async function readFolder(folder: string): Promise<FolderReading> {
	const extract = createExtractor(await loadVocabulary(VOCABULARY_FOLDER));
	const { entries, problems } = await readCatalog(folder);
	const all: FolderReading = { records: [], dismissed: [] };
	for await (const source of readDocuments(folder, entries)) {
		if ('reason' in source) {
			problems.push(source);
			continue;
		}
		const { records, dismissed } = extract(source);
		all.records.push(...records);
		all.dismissed.push(...dismissed);
	}
	for (const { file, reason } of problems) process.stderr.write(`${file}: ${reason}\n`);
	// A missing document would pass for misses of the rules.
	if (problems.length > 0) throw new Error(`${problems.length} documents could not be read`);
	return all;
}

async function main(args: string[]): Promise<void> {
	const { values } = parseArgs({
		args,
		options: {
			labels: { type: 'string', default: DEFAULT.labels },
			seeds: { type: 'string', default: DEFAULT.seeds },
			limit: { type: 'string', default: '10' },
			help: { type: 'boolean', default: false }
		}
	});
	if (values.help) {
		process.stdout.write(USAGE);
		return;
	}
	const labels = readLabels(await readFile(values.labels, 'utf8'), values.labels);
	const { records, dismissed } = await readFolder(values.seeds);
	const matching = matchLabels(labels, records);
	const figures = scoreMatching(matching);
	const misses = missesText(groupMisses(matching, dismissed), Number(values.limit));
	process.stdout.write(`${figuresTable(figures)}\n\n${misses}\n`);
	if (values.labels === DEFAULT.labels && values.seeds === DEFAULT.seeds)
		await writeFile(FIGURES_FILE, evaluationJson(figures));
}

await main(process.argv.slice(2));
