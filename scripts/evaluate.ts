import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { evaluate, FIRST_SIGHT_FILE, readFirstSight } from '../src/lib/evaluation/evaluate';
import { readLabels } from '../src/lib/evaluation/labels';
import { groupMisses } from '../src/lib/evaluation/misses';
import {
	betweenMarks,
	evaluationJson,
	figuresTable,
	markdownTable,
	missesText,
	reliabilityTable,
	type Evaluation
} from '../src/lib/evaluation/report';
import { matchLabels, scoreMatching } from '../src/lib/evaluation/score';
import { readFolder } from '../src/lib/evaluation/sets';
import { createExtractor } from '../src/lib/extract/read';
import { loadVocabulary } from '../src/lib/language/load';
import type { PlanDocument, Reading } from '../src/lib/model/record';
import { VOCABULARY_FOLDER } from '../src/lib/store/steps';

const FIGURES_FILE = 'data/evaluation.json';
const README = 'README.md';
const USAGE = `Usage: npm run evaluate -- [--misses N]
       npm run evaluate -- --labels FILE --seeds DIR [--misses N] [--first-sight ID]

Scores the extractor on every set of labels of data/labels/sets.yaml, prints the figures and at most N (default: 0)
misses of each sort and rule, and writes the figures to ${FIGURES_FILE} and the table of ${README}.
With --labels and --seeds it scores the documents of DIR against FILE, and prints only. --first-sight keeps those figures
as the first reading of a set of sets.yaml, once: a set that has figures keeps them.
`;

type Extract = (document: PlanDocument) => Reading;

/** Every set of the project: printed, and written where readers are shown it. */
async function evaluateAll(extract: Extract, limit: number): Promise<void> {
	const { evaluation, sets, formProblems } = await evaluate(extract);
	for (const { id, figures, read } of evaluation.sets)
		process.stdout.write(`\n${id}${read ? ` (read on ${read})` : ''}\n${figuresTable(figures)}\n`);
	const { cases, right } = evaluation.forms;
	process.stdout.write(`\nforms: ${right} of ${cases} hold\n`);
	process.stdout.write(`\n${reliabilityTable(evaluation.reliability)}\n`);
	if (limit > 0) {
		for (const { set, matching, dismissed } of sets)
			process.stdout.write(
				`\n== ${set.id}\n${missesText(groupMisses(matching, dismissed), limit)}\n`
			);
		process.stdout.write(`\n== forms\n${formProblems.join('\n')}\n`);
	}
	const json = evaluationJson(evaluation);
	await writeFile(FIGURES_FILE, json);
	// Rounded once: the table shows what the file says.
	const { sets: shown } = JSON.parse(json) as Evaluation;
	const readme = await readFile(README, 'utf8');
	await writeFile(README, betweenMarks(readme, 'accuracy', markdownTable(shown)));
}

/** One set of labels outside of the project. */
async function evaluateOne(
	extract: Extract,
	options: { labels: string; seeds: string; limit: number; firstSight: string | undefined }
): Promise<void> {
	const labels = readLabels(await readFile(options.labels, 'utf8'), options.labels);
	const { records, dismissed } = await readFolder(options.seeds, extract);
	const matching = matchLabels(labels, records);
	const figures = scoreMatching(matching);
	process.stdout.write(`${figuresTable(figures)}\n`);
	if (options.limit > 0)
		process.stdout.write(`\n${missesText(groupMisses(matching, dismissed), options.limit)}\n`);
	if (!options.firstSight) return;
	const first = await readFirstSight();
	if (first[options.firstSight]) throw new Error(`${options.firstSight} was read before`);
	first[options.firstSight] = { read: new Date().toISOString().slice(0, 10), figures };
	await writeFile(FIRST_SIGHT_FILE, `${JSON.stringify(first, null, '\t')}\n`);
}

async function main(args: string[]): Promise<void> {
	const { values } = parseArgs({
		args,
		options: {
			labels: { type: 'string' },
			seeds: { type: 'string' },
			misses: { type: 'string', default: '0' },
			'first-sight': { type: 'string' },
			help: { type: 'boolean', default: false }
		}
	});
	const { labels, seeds } = values;
	if (values.help || (labels === undefined) !== (seeds === undefined)) {
		process.stdout.write(USAGE);
		return;
	}
	const extract = createExtractor(await loadVocabulary(VOCABULARY_FOLDER));
	const limit = Number(values.misses);
	if (labels === undefined || seeds === undefined) await evaluateAll(extract, limit);
	else await evaluateOne(extract, { labels, seeds, limit, firstSight: values['first-sight'] });
}

await main(process.argv.slice(2));
