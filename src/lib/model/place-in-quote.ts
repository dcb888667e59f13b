import type { TargetRecord } from './record';

/** Where the words that are the number begin and end in a record's quote. */
export function placeInQuote({
	end,
	span,
	quote_at
}: Pick<TargetRecord, 'end' | 'span' | 'quote_at'>): { start: number; end: number } {
	return { start: end - span.length - quote_at, end: end - quote_at };
}
