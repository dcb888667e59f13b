const SENTENCE_END = /[。;；!！?？]/;
/** (牵头责任单位:自治区交通运输厅) */
const ASSIGNMENT = /[(（][^)）]*(?:牵头|责任|负责|配合)/;
/** What a title ends before, where it is more than one. */
const TITLE_END = /[。;；!！?？(（]/;

/**
 * A heading as it is shown beside something else. In lists of tasks the heading is the whole item, with its
 * sentence and who is responsible: that is cut at the first end of a sentence or bracket.
 */
export function shortHeading(heading: string): string {
	if (!SENTENCE_END.test(heading) && !ASSIGNMENT.test(heading)) return heading;
	// A bracket at its start is its numbering.
	const length = heading.slice(1).search(TITLE_END) + 1;
	return length > 0 ? heading.slice(0, length) : heading;
}
