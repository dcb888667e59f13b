import { ablate } from '../src/lib/evaluation/ablation';
import { exampleDocument } from '../src/lib/extract/example';
import { createExtractor } from '../src/lib/extract/read';
import { RULE_TABLES } from '../src/lib/extract/rules';
import { loadVocabulary } from '../src/lib/language/load';
import type { PlanDocument } from '../src/lib/model/record';
import { readCatalog, readDocuments } from '../src/lib/store/source';
import { VOCABULARY_FOLDER } from '../src/lib/store/steps';

const USAGE = `Usage: npm run ablate -- [FOLDER…]

Leaves each rule of the extractor out in turn and prints how many records become others: in the examples that stand
with the rules, and in the documents of the folders (default: seeds). A rule that changes neither is named at the
end, and the exit status is then 1.
`;

async function documentsOf(folder: string): Promise<PlanDocument[]> {
	const { entries, problems } = await readCatalog(folder);
	const documents: PlanDocument[] = [];
	for await (const source of readDocuments(folder, entries))
		if ('reason' in source) problems.push(source);
		else documents.push(source);
	if (problems.length > 0) throw new Error(problems.map(({ reason }) => reason).join('\n'));
	return documents;
}

async function main(folders: string[]): Promise<void> {
	const vocabulary = await loadVocabulary(VOCABULARY_FOLDER);
	const documents = (await Promise.all(folders.map(documentsOf))).flat();
	const tables = Object.entries(RULE_TABLES);
	const names = tables.flatMap(([field, rules]) => rules.map(({ name }) => `${field}/${name}`));
	const examples = tables.flatMap(([, rules]) =>
		rules.map(({ example }) => exampleDocument(example))
	);
	const worth = ablate(
		names,
		(without) => createExtractor(vocabulary, { without }),
		examples,
		documents
	);
	const width = Math.max(...names.map((name) => name.length));
	for (const { rule, examples: own, documents: read } of worth)
		console.log(`${rule.padEnd(width)} ${String(own).padStart(9)} ${String(read).padStart(10)}`);
	const unreached = worth.filter((rule) => rule.examples === 0 && rule.documents === 0);
	for (const { rule } of unreached) console.error(`changes nothing: ${rule}`);
	if (unreached.length > 0) process.exitCode = 1;
}

const folders = process.argv.slice(2);
if (folders.includes('--help')) process.stdout.write(USAGE);
else await main(folders.length > 0 ? folders : ['seeds']);
