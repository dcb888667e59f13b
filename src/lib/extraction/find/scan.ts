import { dismiss, type Reason } from './dismiss';
import { readArabic, readFraction, readWords, type Quantity } from './quantity';
import type { UnitMatcher } from './units';

/** A number that the text holds, with the reason where it is no record. */
export interface Found {
	quantity: Quantity;
	dismissed: Reason | null;
}

const TRIGGER = /\d+(?:,\d{3})*(?:\.\d+)?|[一二两三四五六七八九十百千万亿]+(?=.|$)|半数/g;
const WORTH = /[百千万亿]|.{2}/;
const GOES_ON = /^(?:分之|成|番|倍|半|个百分点)/;

/** All numbers of the clean text in order, each read once. Linear in the length. */
export function scan(text: string, units: UnitMatcher): Found[] {
	const found: Found[] = [];
	TRIGGER.lastIndex = 0;
	for (let match = TRIGGER.exec(text); match; match = TRIGGER.exec(text)) {
		const at = match.index;
		const token = match[0];
		const first = token.charCodeAt(0);
		let quantity: Quantity | null;
		if (first >= 48 && first <= 57) {
			quantity = readFraction(text, at) ?? readArabic(text, at, units);
		} else {
			const next = text.slice(at + token.length, at + token.length + 4);
			if (!WORTH.test(token) && token !== '半数' && !GOES_ON.test(next)) continue;
			quantity = readWords(text, at, units);
		}
		if (!quantity) continue;
		TRIGGER.lastIndex = Math.max(TRIGGER.lastIndex, quantity.unitAt + quantity.unit.length);
		found.push({ quantity, dismissed: dismiss(text, quantity) });
	}
	return found;
}
