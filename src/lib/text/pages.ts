const FORM_FEED = '\f';

/** Offsets at which the pages of a text begin, the first 0; none where the text knows no pages. */
export function pageStarts(text: string): number[] {
	const starts: number[] = [];
	for (let at = text.indexOf(FORM_FEED); at >= 0; at = text.indexOf(FORM_FEED, at + 1))
		starts.push(at + 1);
	return starts.length > 0 ? [0, ...starts] : [];
}

/**
 * The page, from 1, that an offset stands on, or null where the text knows no pages. Linear in the logarithm of
 * the pages.
 */
export function pageAt(starts: readonly number[], offset: number): number | null {
	if (starts.length === 0) return null;
	let low = 0;
	let high = starts.length;
	while (high - low > 1) {
		const middle = (low + high) >> 1;
		if ((starts[middle] ?? 0) <= offset) low = middle;
		else high = middle;
	}
	return low + 1;
}
