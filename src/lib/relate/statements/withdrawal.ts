/** What a document says of a series where it says that it sets no target. */
export interface Withdrawal {
	/** Id of the series. */
	series: string;
	/** The territory that the document governs. */
	territory: string;
	/** The years that are left without one. */
	year_start: number;
	year_end: number;
	document: string;
	issued: string | null;
	/** The first year that the document plans for. */
	plan_start: number;
	/** The sentence as printed, and where it stands in its file. */
	sentence: string;
	at: number;
	end: number;
}
