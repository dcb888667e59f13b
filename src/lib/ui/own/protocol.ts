import type { Guess } from '$lib/extract/guess/guess';
import type {
	CatalogEntry,
	DismissedNumber,
	DocumentRow,
	SeriesRow,
	StatisticRow,
	TargetRecord
} from '$lib/model/record';
import type { ReadingBlock } from '$lib/ui/reading/pieces';
import type { PlanPair, PlanText } from '$lib/relate/changes/plan-pair';
import type { KeptBoard } from '$lib/relate/kept/board';
import type { OwnDocument } from '$lib/store/own/own-document';
import type { ReadStatistics } from '$lib/store/statistics';
import type { RelatedStatement } from '$lib/store/queries/documents';
import type { UnreadableCode, WarningCode } from '$lib/text/formats/problems';

/** A document of a file, with a first guess at what it is; a table of statistics; or why a file gives no text. */
export type Draft =
	| { name: string; csv: string }
	| {
			name: string;
			text: string;
			warnings: WarningCode[];
			guess: Guess;
			/** The file, where it is one whose pages can be shown. */
			pdf: Uint8Array | null;
	  }
	| { name: string; code: UnreadableCode };

export interface ReadDocument {
	entry: CatalogEntry;
	targets: TargetRecord[];
	dismissed: DismissedNumber[];
}

/** An own document with what comparing it needs. */
export type OwnPlan = Pick<OwnDocument, 'entry' | 'text' | 'targets'>;

/** What a reader added. */
export interface Added {
	documents: OwnDocument[];
	statistics: StatisticRow[];
}

/** What the worker does, and what it answers. */
export interface Work {
	/** Turns a file into text. */
	convert: { asks: { name: string; bytes: Uint8Array }; answers: Draft[] };
	/** Reads a table of statistics. */
	statistics: { asks: { csv: string }; answers: ReadStatistics };
	/** Reads documents and relates them to the collection and to one another. */
	read: { asks: { entry: CatalogEntry; text: string }[]; answers: ReadDocument[] };
	/** Sets a text for reading. */
	lay: {
		asks: { text: string; targets: TargetRecord[]; dismissed: DismissedNumber[] };
		answers: ReadingBlock[];
	};
	/** Draws the page of a PDF that a stretch of its text stands on. */
	picture: {
		asks: { pdf: Uint8Array; text: string; at: number; end: number };
		answers: PageOfNumber;
	};
	/** The documents of the collection. */
	documents: { asks: null; answers: DocumentRow[] };
	/** What changed between an own document and one of the collection or another own one. */
	compare: { asks: { own: OwnPlan; other: PlanText | OwnPlan }; answers: PlanPair };
	/** What came of the targets of some series, or of all (null), by what the collection says and the reader added. */
	kept: { asks: { series: string[] | null; added: Added }; answers: KeptBoard };
	/** Series with what the collection says in them. */
	series: { asks: string[]; answers: { series: SeriesRow[]; statements: RelatedStatement[] } };
}
export type Task = keyof Work;

/** The picture of a page with a number on it. */
export interface PageOfNumber {
	image: ImageBitmap;
	/** Where the number stands, in per cent of the page; nothing where that could not be told. */
	frames: { left: number; top: number; width: number; height: number }[];
}

/** The tables of the collection that own documents are set beside. */
export const COLLECTION_TABLES = ['targets', 'documents', 'series', 'statistics'] as const;
export type CollectionTable = (typeof COLLECTION_TABLES)[number];

export interface ReaderRequest<Name extends Task = Task> {
	id: number;
	task: Name;
	asks: Work[Name]['asks'];
	/** Addresses of the data's Parquet files. */
	data: Record<CollectionTable, string>;
}

export type Answer =
	| { id: number; progress: { read: number; all: number } }
	| { id: number; answers: unknown }
	| { id: number; failure: string };
