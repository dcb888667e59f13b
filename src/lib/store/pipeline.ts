import type { Relation } from '../relate/series';
import type { Problem } from './catalog';
import type { Rows, TableName } from '../model/columns';
import {
	KINDS,
	type CatalogEntry,
	type ExtractedRecord,
	type Kind,
	type PlanDocument,
	type Reading
} from '../model/record';
import { keptText } from './kept-text';
import { inDocument, readDocuments, type SourceDocument } from './source';
import { Spool } from './spool';

/** What the pipeline does with documents. */
export interface Steps {
	extract: (document: PlanDocument) => Reading;
	createRelation: () => Relation;
}

/** Where the rows go, in batches. */
export interface Output {
	write<Name extends TableName>(table: Name, rows: readonly Rows[Name][]): Promise<void>;
	/** Keeps the text that was made of a file, under its `keptText`. The same text may come more than once. */
	keepText?: (file: string, text: string) => Promise<void>;
}

export interface DocumentSummary {
	id: string;
	records: Record<Kind, number>;
	/** Time that reading the numbers took. */
	seconds: number;
}

/** What happens while the pipeline runs. */
export interface Observer {
	onDocument: (summary: DocumentSummary) => void;
	onProblem: (problem: Problem) => void;
}

/**
 * Runs the documents of a folder through the steps and writes the rows of all tables. A document that
 * cannot be read, or that makes a step fail, is reported and left out.
 *
 * A record can be related only when all are known. Until then records wait in a file, so that memory
 * does not grow with the texts.
 */
export async function runPipeline(
	folder: string,
	entries: readonly CatalogEntry[],
	steps: Steps,
	output: Output,
	observer: Observer
): Promise<void> {
	const relation = steps.createRelation();
	const waiting = await Spool.open<ExtractedRecord>();
	const regions: string[] = [];
	try {
		for await (const document of extractAll(folder, entries, steps)) {
			if ('reason' in document) {
				observer.onProblem(document);
				continue;
			}
			const { source, reading, seconds } = document;
			const { entry, sha256, characters, converted } = source;
			if (converted) await output.keepText?.(entry.file, source.text);
			relation.add(await waiting.write(reading.records), entry.region);
			regions.push(entry.region);
			await output.write('documents', [
				{
					...entry,
					sha256,
					text: converted ? keptText(entry.file) : null,
					characters,
					records: reading.records.length
				}
			]);
			await output.write('dismissed', reading.dismissed);
			observer.onDocument({ id: entry.id, records: countKinds(reading.records), seconds });
		}
		const { series, relate } = relation.complete();
		await output.write('series', series);
		let next = 0;
		for await (const records of waiting.read()) {
			await output.write('targets', relate(records, regions[next++] ?? ''));
		}
	} finally {
		await waiting.close();
	}
}

interface ExtractedDocument {
	source: SourceDocument;
	reading: Reading;
	seconds: number;
}

async function* extractAll(
	folder: string,
	entries: readonly CatalogEntry[],
	{ extract }: Steps
): AsyncGenerator<ExtractedDocument | Problem> {
	for await (const source of readDocuments(folder, entries)) {
		if ('reason' in source) {
			yield source;
			continue;
		}
		const start = performance.now();
		try {
			const reading = extract(source);
			yield { source, reading, seconds: (performance.now() - start) / 1000 };
		} catch (error) {
			yield inDocument(source.entry, error instanceof Error ? error.message : String(error));
		}
	}
}

function countKinds(records: readonly ExtractedRecord[]): Record<Kind, number> {
	const counts = Object.fromEntries(KINDS.map((kind) => [kind, 0])) as Record<Kind, number>;
	for (const { kind } of records) counts[kind]++;
	return counts;
}
