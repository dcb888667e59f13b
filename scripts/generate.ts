import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { CATALOG_FILE } from '../src/lib/store/catalog';
import { entryText } from '../src/lib/store/catalog-text';
import { documentsOf, generateDocuments } from './generated/documents';
import { madePlaces, PLACES } from './generated/places';

const USAGE = `Usage: npm run generate -- --documents N --out DIR [--seed S]
       npm run --silent generate -- --documents N [--seed S]

Makes N plans to measure with, for as many as ${PLACES.province} provinces, ${PLACES.prefecture} prefectures and \
${PLACES.county.toLocaleString('en')} counties in
twelve years, out of the documents of seeds/: a folder for extract, or lines of JSON for extract --stdin.
The same number S (default: 1) gives the same documents.
`;

async function generate(args: string[]): Promise<void> {
	const { values } = parseArgs({
		args,
		options: {
			documents: { type: 'string' },
			out: { type: 'string' },
			seed: { type: 'string', default: '1' },
			help: { type: 'boolean', default: false }
		}
	});
	const { documents = '', out, seed } = values;
	if (values.help || !/^[1-9]\d*$/.test(documents) || !/^\d+$/.test(seed)) {
		(values.help ? process.stdout : process.stderr).write(USAGE);
		process.exitCode = values.help ? 0 : 2;
		return;
	}
	const templates = { seeds: await documentsOf('seeds'), places: await madePlaces() };
	const made = generateDocuments(templates, Number(documents), Number(seed));
	if (out === undefined) {
		for (const { entry, text } of made)
			if (!process.stdout.write(`${JSON.stringify({ ...entry, text })}\n`))
				await once(process.stdout, 'drain');
		return;
	}
	await mkdir(out, { recursive: true });
	const entries: string[] = [];
	for (const { entry, text } of made) {
		await writeFile(join(out, entry.file), text);
		entries.push(entryText({ ...entry, original: null }));
	}
	await writeFile(join(out, CATALOG_FILE), entries.join('\n'));
}

await generate(process.argv.slice(2));
