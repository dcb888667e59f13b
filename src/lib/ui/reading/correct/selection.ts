import type { ReadingBlock } from '../pieces';
import { linedOf, sentenceAround, sourcePlace } from './places';

/** Words that a reader selected within one stretch of a document. */
export interface Selected {
	/** Half-open, UTF-16 units of the source. */
	at: number;
	end: number;
	span: string;
	quote: string;
}

const LONGEST = 60;
/** An amount, in digits or in words. */
const NUMERAL = /[\d０-９零〇一二两三四五六七八九十百千万亿半壹贰叁肆伍陆柒捌玖拾佰仟]/;

/**
 * What is selected in the text of a document, or null where it is no words of one block or cell, or holds no numeral.
 * @param text the element whose children are the blocks, in their order
 */
export function selectedIn(
	text: HTMLElement,
	blocks: readonly ReadingBlock[],
	selection: Selection | null
): Selected | null {
	if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
	const range = selection.getRangeAt(0);
	const index = Array.from(text.children).findIndex((child) =>
		child.contains(range.commonAncestorContainer)
	);
	const block = blocks[index];
	const element = text.children[index];
	if (!block || !element) return null;
	const holders = block.table ? Array.from(element.querySelectorAll('th, td')) : [element];
	const place = holders.findIndex((holder) => holder.contains(range.commonAncestorContainer));
	const stretch = linedOf(block)[place];
	const holder = holders[place];
	if (!stretch || !holder) return null;
	const before = document.createRange();
	before.setStart(holder, 0);
	before.setEnd(range.startContainer, range.startOffset);
	const words = range.toString();
	const span = words.trim();
	if (span === '' || span.length > LONGEST || !NUMERAL.test(span)) return null;
	const from = before.toString().length + words.indexOf(span);
	const at = sourcePlace(stretch, from);
	const last = sourcePlace(stretch, from + span.length - 1);
	if (at === null || last === null) return null;
	return {
		at,
		end: last + 1,
		span,
		quote: sentenceAround(stretch.pieces, from, from + span.length)
	};
}
