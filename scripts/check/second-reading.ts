import numberRecognizers from '@microsoft/recognizers-text-number';
import { fold } from '../../src/lib/text/fold';

/** What a record says of its number. */
export interface Read {
	id: string;
	span: string;
	value_low: number;
	value_high: number;
	unit: string;
	rules: readonly string[];
}

/** Rules by which words outside the span make the value: the multiplier of a list, the unit of a table's head. */
const FROM_ELSEWHERE = /^(?:table-row|number\/(?:shared-multiplier|ratio))$/;
/** Ways of writing that Recognizers-Text does not read, with what it does. */
const OTHERWISE = new RegExp(
	[
		// reads no 千 or 百 behind digits, and the sum of the rest
		String.raw`\d[十百千]`,
		// takes each end of a range by itself: 30-50万 is 30 to 500,000
		String.raw`\d\s*[-~至到]\s*\d`,
		// reads a part of a mixed fraction, a half, tenths, a doubling and a size in words (亿吨级) not at all
		'[半成折番级多余几打又]|一[倍番]',
		// groups of digits set apart by blanks
		String.raw`\d\s\d`
	].join('|')
);

/**
 * Records whose value Recognizers-Text, which shares no code with the extractor, reads otherwise from the words of
 * their span. It is no judge: each is for a person to look at.
 */
export function readOtherwise(records: readonly Read[]): { id: string; fault: string }[] {
	return records.flatMap(({ id, span, value_low, value_high, unit, rules }) => {
		const printed = withoutUnit(fold(span).replace(BLANKS, ''), unit);
		if (rules.some((rule) => FROM_ELSEWHERE.test(rule)) || OTHERWISE.test(printed)) return [];
		// 1/4 is 25 % in the record.
		const scale = /\/|分之/.test(printed) && unit === '%' ? 100 : 1;
		const values = valuesIn(printed).map((value) => value * scale);
		const holds = (value: number) =>
			values.some((other) => Math.abs(other - value) <= 1e-9 * Math.abs(value));
		if (values.length === 0 || (holds(value_low) && holds(value_high))) return [];
		return [{ id, fault: `${span} is ${value_low} here and ${values.join(', ')} by the other` }];
	});
}

/** Blanks of a layout: around a point and between words. */
const BLANKS = /\s+(?=[.%\p{Script=Han}])|(?<=[.\p{Script=Han}])\s+/gu;

/** The other takes 千伏 and kW for thousands. */
function withoutUnit(printed: string, unit: string): string {
	const at = unit === '%' || unit === '' ? -1 : printed.indexOf(unit);
	return at < 1 ? printed : printed.slice(0, at);
}

function valuesIn(text: string): number[] {
	const { recognizeNumber, recognizePercentage, Culture } = numberRecognizers;
	return [...recognizeNumber(text, Culture.Chinese), ...recognizePercentage(text, Culture.Chinese)]
		.map(({ resolution }) => Number(String(resolution['value'] ?? '').replace('%', '')))
		.filter((value) => !Number.isNaN(value));
}
