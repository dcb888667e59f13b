const TAG = /<\/?[a-zA-Z][a-zA-Z0-9]*(?:\s[^<>]{0,300})?\/?>/y;
/** Tags that end a paragraph. */
const BLOCK = /^<\/?(?:p|li|div|br|tr|td|th|h[1-6]|ul|ol|table|section|article|blockquote)\b/i;
/** &nbsp; and its kin are blanks. */
const ENTITY = /&(?:nbsp|e[mn]sp|thinsp|#160|#12288|#xa0);/iy;
const HASHES = /#{1,6} /y;

/** How many units of marking up stand at `at`: an HTML tag, ** of bold, ## of a heading; 0 where the text goes on. */
export function markupLength(line: string, at: number): number {
	const unit = line.charAt(at);
	if (unit === '<') {
		TAG.lastIndex = at;
		return TAG.exec(line)?.[0].length ?? 0;
	}
	if (unit === '&') {
		ENTITY.lastIndex = at;
		return ENTITY.exec(line)?.[0].length ?? 0;
	}
	if (unit === '*') return line.startsWith('**', at) ? 2 : 0;
	if (unit !== '#' || line.slice(0, at).trim() !== '') return 0;
	HASHES.lastIndex = at;
	return HASHES.exec(line)?.[0].length ?? 0;
}

/** Whether the marking up at `at` ends a paragraph. */
export const endsBlock = (line: string, at: number): boolean =>
	line.charAt(at) === '<' && BLOCK.test(line.slice(at, at + 12));
