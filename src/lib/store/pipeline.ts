import type { Relation } from '../relate/series';
import type { Problem } from './catalog';
import type { Rows, TableName } from '../model/columns';
import { KINDS, type CatalogEntry, type ExtractedRecord, type Kind } from '../model/record';
import {
	groupsOf,
	readGroup,
	type DocumentReading,
	type ReadNumbers,
	type ReadingStore
} from './reading';
import { Spool } from './spool';
import type { StatisticsReader } from './statistics-step';

/** What the pipeline does with documents. */
export interface Steps {
	extract: ReadNumbers;
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

/** Runs the documents of a folder through the steps and writes the rows of all tables. */
export const runPipeline = (
	folder: string,
	entries: readonly CatalogEntry[],
	{ extract, createRelation }: Steps,
	output: Output,
	observer: Observer
): Promise<void> =>
	writeTables(readAll(folder, entries, extract), createRelation, output, observer);

/** Reads the documents of a folder one after the other, those that `store` does not have. */
export async function* readAll(
	folder: string,
	entries: readonly CatalogEntry[],
	extract: ReadNumbers,
	store?: ReadingStore
): AsyncGenerator<DocumentReading | Problem> {
	for (const group of groupsOf(entries)) yield* await readGroup(folder, group, extract, store);
}

/**
 * Relates what was read and writes the rows of all tables, in the order of the readings. A document that could not be
 * read, or that made a step fail, is reported and left out; so is a line of statistics that is wrong.
 *
 * A record can be related only when all are known. Until then records wait in a file, so that memory
 * does not grow with the texts.
 */
export async function writeTables(
	readings: AsyncIterable<DocumentReading | Problem>,
	createRelation: Steps['createRelation'],
	output: Output,
	observer: Observer,
	readStatistics?: StatisticsReader
): Promise<void> {
	const relation = createRelation();
	const waiting = await Spool.open<ExtractedRecord>();
	const regions: string[] = [];
	try {
		for await (const reading of readings) {
			if ('reason' in reading) {
				observer.onProblem(reading);
				continue;
			}
			const { document, records, dismissed, converted, seconds } = reading;
			const { id, file, region } = document;
			if (converted !== null) await output.keepText?.(file, converted);
			relation.add(await waiting.write(records), region);
			regions.push(region);
			await output.write('documents', [document]);
			await output.write('dismissed', dismissed);
			observer.onDocument({ id, records: countKinds(records), seconds });
		}
		const { series, relate } = relation.complete();
		await output.write('series', series);
		if (readStatistics) {
			const { rows, problems } = readStatistics(series, [...new Set(regions)]);
			problems.forEach(observer.onProblem);
			await output.write('statistics', rows);
		}
		let next = 0;
		for await (const records of waiting.read()) {
			await output.write('targets', relate(records, regions[next++] ?? ''));
		}
	} finally {
		await waiting.close();
	}
}

function countKinds(records: readonly ExtractedRecord[]): Record<Kind, number> {
	const counts = Object.fromEntries(KINDS.map((kind) => [kind, 0])) as Record<Kind, number>;
	for (const { kind } of records) counts[kind]++;
	return counts;
}
