import { readArabic, readRatio } from '../language/zh/arabic';
import { dismiss, type Reason } from './rules/dismiss';
import { numeralWithoutAmount } from './rules/no-amount';
import type { Quantity } from '../language/zh/quantity';
import type { UnitMatcher } from '../language/zh/unit-names';
import { readFraction, readWords } from '../language/zh/words';

/** A number that the text holds, with the reason where it is no record. */
export interface Found {
	quantity: Quantity;
	dismissed: Reason | null;
}

const TRIGGER = /\d+(?:,\d{3})*(?:\.\d+)?|[一二两三四五六七八九十百千万亿]+|半数|过半/g;
const WORTH = /[百千万亿半]|.{2}/;
const GOES_ON =
	/^(?:分之|成|番|倍|半|个百分点|余|多|[至到][一二三四五六七八九十]+[个家所项条处户人])/;

/** All numbers of the clean text in order, each read once. Linear in the length. */
export function scan(text: string, units: UnitMatcher): Found[] {
	const found: Found[] = [];
	TRIGGER.lastIndex = 0;
	for (let match = TRIGGER.exec(text); match; match = TRIGGER.exec(text)) {
		const quantities = readAt(text, match.index, match[0], units);
		for (const quantity of quantities) {
			TRIGGER.lastIndex = Math.max(TRIGGER.lastIndex, quantity.unitAt + quantity.unit.length);
			found.push({ quantity, dismissed: dismiss(text, quantity) });
		}
		if (quantities.length === 0 && !/\d/.test(match[0])) {
			const seen = numeralWithoutAmount(text, match.index, match[0]);
			if (seen) found.push(seen);
		}
	}
	return found;
}

function readAt(text: string, at: number, token: string, units: UnitMatcher): Quantity[] {
	const first = token.charCodeAt(0);
	let quantity: Quantity | null;
	if (first >= 48 && first <= 57) {
		if (text.charAt(at + token.length) === ':') {
			const ratio = readRatio(text, at);
			if (ratio.length > 0) return ratio;
		}
		const previous = text.charAt(at - 1);
		// The second half of 10:30 or 1:2:3 is no number of its own.
		if (previous === ':' && /\d/.test(text.charAt(at - 2))) return [];
		quantity = readFraction(text, at) ?? readArabic(text, at, units);
	} else {
		const next = text.slice(at + token.length, at + token.length + 4);
		if (!WORTH.test(token) && !GOES_ON.test(next)) return [];
		quantity = readWords(text, at, units);
	}
	return quantity ? [quantity] : [];
}
