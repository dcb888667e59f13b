import numberRecognizers from '@microsoft/recognizers-text-number';
import type { ExtractedRecord } from '../model/record';
import { fold } from '../text/fold';

/** What a second reader says of a record's value: the same, another, or that it cannot read the span. */
export type SecondReading = 'agrees' | 'differs' | 'cannot';

/**
 * What the second reader leaves out or takes for something else: 多 and 余, neighbouring digits, a point before a
 * multiplier in words, tenths, doublings, steps behind digits (3千), ranges, fractions of digits, multipliers alone.
 */
const UNREAD = new RegExp(
	[
		'[几多余廿卅番成半倍级±()]',
		'[一二两三四五六七八九]{2}(?=[十百千万亿个家户])',
		'点.*[万亿]',
		'\\d[千百]',
		'\\d\\s\\d',
		'(?<=.)[至到~-]',
		'/',
		'^[^\\d一二三四五六七八九零两]*[十百千万亿](?!分之)'
	].join('|')
);

/**
 * Reads the value of a record once more, from its span alone and with Microsoft's Recognizers-Text, a reader that
 * shares no code with this project's. For tests and checks; nothing that is shipped asks it.
 */
export function readAgain({
	span,
	value_low,
	value_high,
	unit,
	row
}: Pick<ExtractedRecord, 'span' | 'value_low' | 'value_high' | 'unit' | 'row'>): SecondReading {
	const text = fold(span).replace(/\s/g, '');
	// The multiplier of a cell may stand in its head.
	if (row !== null || value_low !== value_high || UNREAD.test(text)) return 'cannot';
	const { recognizeNumber, recognizePercentage, Culture } = numberRecognizers;
	const share = unit === '%' || unit === '‰';
	const [found, ...more] = share
		? recognizePercentage(text, Culture.Chinese)
		: recognizeNumber(text, Culture.Chinese);
	if (!found || more.length > 0) return 'cannot';
	const value = Number.parseFloat(String(found.resolution['value'] ?? ''));
	if (Number.isNaN(value)) return 'cannot';
	return isNear(unit === '‰' ? 10 * value : value, value_low) ? 'agrees' : 'differs';
}

/** Whether two values are one but for the rounding of their last digits. */
function isNear(a: number, b: number): boolean {
	return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
}
