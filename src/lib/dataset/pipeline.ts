import type { Problem } from './catalog';
import type { Rows, TableName } from './columns';
import {
	KINDS,
	type CatalogEntry,
	type ExtractedRecord,
	type Kind,
	type PlanDocument,
	type Reading,
	type SeriesRow,
	type TargetRecord
} from './record';
import { inDocument, readDocuments } from './source';

/** What the pipeline does with documents: both steps are pure. */
export interface Steps {
	extract: (document: PlanDocument) => Reading;
	relate: (
		records: ExtractedRecord[],
		documents: CatalogEntry[]
	) => { targets: TargetRecord[]; series: SeriesRow[] };
}

/** Where the rows go, in batches. */
export interface Output {
	write<Name extends TableName>(table: Name, rows: readonly Rows[Name][]): Promise<void>;
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
 */
export async function runPipeline(
	folder: string,
	entries: readonly CatalogEntry[],
	steps: Steps,
	output: Output,
	observer: Observer
): Promise<void> {
	const documents: CatalogEntry[] = [];
	const records: ExtractedRecord[] = [];
	for await (const source of readDocuments(folder, entries)) {
		if ('reason' in source) {
			observer.onProblem(source);
			continue;
		}
		const start = performance.now();
		const reading = readNumbers(source, steps);
		if ('reason' in reading) {
			observer.onProblem(reading);
			continue;
		}
		const { entry, sha256, characters } = source;
		const seconds = (performance.now() - start) / 1000;
		await output.write('documents', [
			{ ...entry, sha256, characters, records: reading.records.length }
		]);
		await output.write('dismissed', reading.dismissed);
		documents.push(entry);
		records.push(...reading.records);
		observer.onDocument({ id: entry.id, records: countKinds(reading.records), seconds });
	}
	const { targets, series } = steps.relate(records, documents);
	await output.write('targets', targets);
	await output.write('series', series);
}

function readNumbers(document: PlanDocument, { extract }: Steps): Reading | Problem {
	try {
		// A copy that shares no memory with the text: a slice would keep the whole text alive.
		return structuredClone(extract(document));
	} catch (error) {
		return inDocument(document.entry, error instanceof Error ? error.message : String(error));
	}
}

function countKinds(records: readonly ExtractedRecord[]): Record<Kind, number> {
	const counts = Object.fromEntries(KINDS.map((kind) => [kind, 0])) as Record<Kind, number>;
	for (const { kind } of records) counts[kind]++;
	return counts;
}
