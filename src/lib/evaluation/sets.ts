import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { validated } from '../base/validated';
import { readYaml } from '../base/yaml';
import type {
	CatalogEntry,
	DismissedNumber,
	ExtractedRecord,
	PlanDocument,
	Reading
} from '../model/record';
import { readCatalog, readDocuments } from '../store/source';
import { readLabels, type LabelSet } from './labels';
import { matchLabels, type Matching } from './score';

/** Where the project keeps its labels, from its root. */
export const LABELS_FOLDER = 'data/labels';

const Share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));
const Sets = v.array(
	v.strictObject({
		id: v.string(),
		name: v.string(),
		name_en: v.string(),
		labels: v.string(),
		texts: v.nullable(v.string()),
		used: v.boolean(),
		least: v.optional(
			v.strictObject({ f1: Share, quotable: Share, measure: Share, sector: Share, region: Share })
		)
	})
);

/** An entry of data/labels/sets.yaml, which says what its fields mean. */
export type LabelSetEntry = v.InferOutput<typeof Sets>[number];

/** All that an extractor reads from the documents of a folder. */
export interface FolderReading {
	entries: CatalogEntry[];
	records: ExtractedRecord[];
	dismissed: DismissedNumber[];
}

/** A set of labels with what the extractor reads from its texts. */
export interface ReadSet extends FolderReading {
	set: LabelSetEntry;
	labels: LabelSet;
	matching: Matching;
}

/** The sets of labels that there are, in the order in which they are shown. */
export async function readSets(): Promise<LabelSetEntry[]> {
	const file = join(LABELS_FOLDER, 'sets.yaml');
	return validated(Sets, await readYaml(file), file);
}

/**
 * Reads all documents of a folder.
 * @throws {Error} where one cannot be read: a missing document would pass for misses of the rules
 */
export async function readFolder(
	folder: string,
	extract: (document: PlanDocument) => Reading
): Promise<FolderReading> {
	const { entries, problems } = await readCatalog(folder);
	const all: FolderReading = { entries, records: [], dismissed: [] };
	for await (const source of readDocuments(folder, entries)) {
		if ('reason' in source) {
			problems.push(source);
			continue;
		}
		const { records, dismissed } = extract(source);
		all.records.push(...records);
		all.dismissed.push(...dismissed);
	}
	if (problems.length > 0)
		throw new Error(problems.map(({ file, reason }) => `${file}: ${reason}`).join('\n'));
	return all;
}

/** Reads the texts of every set that has texts, and matches its labels. */
export async function readLabelledTexts(
	extract: (document: PlanDocument) => Reading
): Promise<ReadSet[]> {
	const all: ReadSet[] = [];
	for (const set of await readSets()) {
		if (set.texts === null) continue;
		const labels = readLabels(await readFile(join(LABELS_FOLDER, set.labels), 'utf8'), set.labels);
		const reading = await readFolder(set.texts, extract);
		all.push({ set, labels, ...reading, matching: matchLabels(labels, reading.records) });
	}
	return all;
}
