import type { Rows } from '../../model/columns';
import type { CatalogEntry, DismissedNumber, TargetRecord } from '../../model/record';
import type { WarningCode } from '../../text/formats/problems';

/** Begins their titles wherever they stand among those of the collection. */
export const OWN_MARK = '〔我的〕';

/** A document that a reader added, as it is kept in the browser. */
export interface OwnDocument {
	entry: CatalogEntry;
	/** Name of the file that it came from. */
	name: string;
	text: string;
	/** Whether the file is kept too, so that its pages can be shown. */
	hasFile?: boolean;
	warnings: WarningCode[];
	targets: TargetRecord[];
	dismissed: DismissedNumber[];
	/** Of the data that its records were related to; after an update they are read anew. */
	dataVersion: string;
}

/** An entry whose titles say that it is the reader's own, as it stands among those of the collection. */
export const ownEntry = (entry: CatalogEntry): CatalogEntry => ({
	...entry,
	title: OWN_MARK + entry.title,
	title_en: entry.title_en && OWN_MARK + entry.title_en
});

/** How many targets and results it has. */
export const countKinds = (
	targets: readonly TargetRecord[]
): [targets: number, results: number] => [
	targets.filter(({ kind }) => kind === 'target').length,
	targets.filter(({ kind }) => kind === 'actual').length
];

/** The rows of an own document as the tables of the collection hold them, marked as the reader's own. */
export function ownRows({ entry, text, targets, dismissed }: OwnDocument): {
	targets: Rows['targets'][];
	documents: Rows['documents'][];
	dismissed: Rows['dismissed'][];
} {
	const document = {
		...ownEntry(entry),
		sha256: '',
		text: null,
		characters: text.length,
		records: targets.length
	};
	return { targets, documents: [document], dismissed };
}
