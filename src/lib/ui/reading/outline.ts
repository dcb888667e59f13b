import type { ReadingBlock } from './pieces';

/** An entry of a document's table of contents. */
export interface OutlineEntry {
	anchor: string;
	title: string;
	depth: number;
	/** How many records stand under it, those under its own subheadings included. */
	records: number;
}

const LONGEST_TITLE = 26;
/** Headings below this depth are too many for a table of contents. */
const DEEPEST = 1;

/** The address of a block within its page. */
export const blockAnchor = ({ start }: Pick<ReadingBlock, 'start'>): string => `at-${start}`;

/** The table of contents of a document: its outer headings, those that open a paragraph included. */
export function outline(blocks: readonly ReadingBlock[]): OutlineEntry[] {
	const entries: OutlineEntry[] = [];
	for (const block of blocks) {
		if (block.depth !== null && block.depth <= DEEPEST) {
			const { depth } = block;
			entries.push({ anchor: blockAnchor(block), title: titleOf(block), depth, records: 0 });
		}
		count(entries, recordsIn(block));
	}
	return entries;
}

const recordsIn = ({ pieces }: ReadingBlock): number =>
	pieces.reduce((sum, { records }) => sum + (records?.length ?? 0), 0);

/** Adds to the last entry and to those that it stands under. */
function count(entries: readonly OutlineEntry[], records: number): void {
	let depth = Infinity;
	for (const entry of entries.toReversed()) {
		if (entry.depth >= depth) continue;
		entry.records += records;
		depth = entry.depth;
		if (depth === 0) break;
	}
}

/** A heading that has run into its text is cut: where it ends nobody can tell. */
function titleOf({ pieces }: ReadingBlock): string {
	const heading = pieces.filter(({ bold }) => bold);
	const isNumbering = heading.reduce((sum, { text }) => sum + text.length, 0) <= 5;
	const chosen = heading.length === 0 || isNumbering ? pieces : heading;
	const title = chosen.map(({ text }) => text).join('');
	const [sentence = ''] = /^[^。；;，,：:]*/.exec(title) ?? [];
	return sentence.length <= LONGEST_TITLE ? sentence : `${sentence.slice(0, LONGEST_TITLE)}…`;
}
