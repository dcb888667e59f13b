import type { InheritedLead } from '../../relate/statements/inherited-lead';
import type { NamedIn } from '../../model/record-fields';
import type { Rows } from '../../model/columns';
import type { TargetRecord } from '../../model/record';

/** A record with what listing it needs to know of its document and its series. */
export interface MatchingRecord extends TargetRecord, NamedIn {
	title: string;
	title_en: string | null;
	issued: string | null;
	issuer: string | null;
	document_kind: Rows['documents']['kind'];
	territory: string;
	plan_start: number;
	plan_end: number;
	/** Ids of the records of the same document that make the promise again. */
	restated: string[];
	series_name_en: string | null;
	/** Who led the same indicator before, where the document names nobody. */
	inherited: InheritedLead | null;
}
