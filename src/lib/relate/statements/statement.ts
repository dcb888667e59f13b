import type { DocumentKind, TargetRecord } from '../../model/record';
import type { NamedIn } from '../../model/record-fields';

/** A record of a series with what the comparison needs to know of its document. */
export interface Statement extends TargetRecord, NamedIn {
	title: string;
	title_en: string | null;
	issued: string | null;
	issuer: string | null;
	/** Null of a statistic, which stands in no document. */
	document_kind: DocumentKind | null;
	/** The territory that the document governs. */
	territory: string;
	plan_start: number;
	plan_end: number;
	/** Ids of the records of the same document that make this promise again. */
	restated: string[];
}
