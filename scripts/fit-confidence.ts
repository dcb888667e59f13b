import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { casesOf, fitConfidence } from '../src/lib/evaluation/confidence-fit';
import { RELIABILITY_FILE } from '../src/lib/evaluation/evaluate';
import { readLabels } from '../src/lib/evaluation/labels';
import type { Case } from '../src/lib/evaluation/logistic';
import { matchLabels } from '../src/lib/evaluation/score';
import { readFolder, readLabelledTexts } from '../src/lib/evaluation/sets';
import { createExtractor } from '../src/lib/extract/read';
import { loadVocabulary } from '../src/lib/language/load';
import { VOCABULARY_FOLDER } from '../src/lib/store/steps';

const WEIGHTS_FILE = 'data/confidence.yaml';
/**
 * Rules were written with the documents of this collection in hand: their records come out right more
 * often than others.
 */
const COUNTS: Readonly<Record<string, number>> = { seeds: 0.4 };
/** Own passages that rules were mended with until nearly all came out right: they say nothing of what goes wrong. */
const LEFT_OUT: readonly string[] = ['prose'];
/** Texts that no rule was written with tell most of what documents to come will be like. */
const UNSEEN = 2;
const USAGE = `Usage: npm run fit-confidence -- [LABELS DIR …]

Fits the weights of confidence to the labels of data/labels, and to those of further LABELS files with their texts in
DIR, with whole documents left out to choose and to check the fit. Writes ${WEIGHTS_FILE} and ${RELIABILITY_FILE}. Run it
after rules have changed, then npm run evaluate.
`;

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: { help: { type: 'boolean', default: false } }
});
if (values.help || positionals.length % 2 === 1) process.stdout.write(USAGE);
else await main(positionals);

async function main(further: readonly string[]): Promise<void> {
	const extract = createExtractor(await loadVocabulary(VOCABULARY_FOLDER));
	const cases: Case[] = [];
	for (const read of await readLabelledTexts(extract))
		if (!LEFT_OUT.includes(read.set.id)) cases.push(...casesOf(read, COUNTS[read.set.id] ?? 1));
	for (let index = 0; index < further.length; index += 2) {
		const [file = '', folder = ''] = further.slice(index);
		const reading = await readFolder(folder, extract);
		const labels = readLabels(await readFile(file, 'utf8'), file);
		cases.push(...casesOf({ ...reading, matching: matchLabels(labels, reading.records) }, UNSEEN));
	}
	const { base, weights, reliability } = fitConfidence(cases);
	process.stdout.write(`${cases.length} records\n${JSON.stringify(reliability.sure)}\n`);
	console.table(reliability.bands);
	const lines = Object.entries(weights)
		.sort(([, a], [, b]) => a - b)
		.map(([name, weight]) => `  ${name}: ${weight.toFixed(3)}`);
	await writeFile(
		WEIGHTS_FILE,
		`# What each feature of a reading says of how likely it is right in every core field, in log odds. Written by
# npm run fit-confidence, which fits the labels of data/labels; the features are in src/lib/extract/confidence-features.ts.
base: ${base.toFixed(3)}
weights:
${lines.join('\n')}
`
	);
	await writeFile(RELIABILITY_FILE, `${JSON.stringify(reliability, null, '\t')}\n`);
}
