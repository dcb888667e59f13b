import type { Guess } from '$lib/extract/guess/guess';
import type { CatalogEntry, DismissedNumber, SeriesRow, TargetRecord } from '$lib/model/record';
import type { DocumentRow } from '$lib/model/record';
import type { ReadingBlock } from '$lib/ui/reading/pieces';
import type { PledgeChange } from '$lib/relate/changes/compare';
import type { RelatedStatement } from '$lib/store/queries/documents';
import type { UnreadableCode, WarningCode } from '$lib/text/formats/problems';

/** A document of a file, with a first guess at what it is; or why it gives no text. */
export type Draft =
	| { name: string; text: string; warnings: WarningCode[]; guess: Guess }
	| { name: string; code: UnreadableCode };

export interface ReadDocument {
	entry: CatalogEntry;
	targets: TargetRecord[];
	dismissed: DismissedNumber[];
}

/** A document of the collection, by its id, or an own one with its records. */
export type ComparedPlan = string | { entry: CatalogEntry; targets: TargetRecord[] };

/** What the worker does, and what it answers. */
export interface Work {
	/** Turns a file into text. */
	convert: { asks: { name: string; bytes: Uint8Array }; answers: Draft[] };
	/** Reads documents and relates them to the collection and to one another. */
	read: { asks: { entry: CatalogEntry; text: string }[]; answers: ReadDocument[] };
	/** Sets a text for reading. */
	lay: {
		asks: { text: string; targets: TargetRecord[]; dismissed: DismissedNumber[] };
		answers: ReadingBlock[];
	};
	/** The documents of the collection. */
	documents: { asks: null; answers: DocumentRow[] };
	/** What became of each target from one document to another. */
	compare: { asks: { before: ComparedPlan; after: ComparedPlan }; answers: PledgeChange[] };
	/** Series with what the collection says in them. */
	series: { asks: string[]; answers: { series: SeriesRow[]; statements: RelatedStatement[] } };
}
export type Task = keyof Work;

export interface ReaderRequest<Name extends Task = Task> {
	id: number;
	task: Name;
	asks: Work[Name]['asks'];
	/** Addresses of the data's Parquet files. */
	data: Record<'targets' | 'documents' | 'series', string>;
}

export type Answer =
	| { id: number; progress: { read: number; all: number } }
	| { id: number; answers: unknown }
	| { id: number; failure: string };
