import type { Quantity } from '../../language/zh/quantity';

/** A number with the text around it, for asking whether it is one that counts. */
export interface Around {
	text: string;
	quantity: Quantity;
	/** Up to 24 units before the span. */
	before: string;
	/** Up to 24 units after the span. */
	after: string;
	/** Up to 12 units from the end of the numeral, unit included. */
	next: string;
	/** Whether a verb of work stands right before it. */
	counts: boolean;
}

/** Whether a bracket or quotation that opens before `at` closes behind it, within `reach` units either way. */
export function isInside(
	text: string,
	at: number,
	open: string,
	close: string,
	reach: number
): boolean {
	const before = text.slice(Math.max(0, at - reach), at);
	const opened = before.lastIndexOf(open);
	if (opened < 0 || before.indexOf(close, opened) >= 0) return false;
	return text.slice(at, at + reach).includes(close);
}

/** The words between the commas or full stops around `at`. */
export function clauseAt(text: string, at: number): string {
	const before = /[^,。;\n]*$/.exec(text.slice(0, at))?.[0] ?? '';
	const after = /^[^,。;\n]*/.exec(text.slice(at))?.[0] ?? '';
	return before + after;
}
