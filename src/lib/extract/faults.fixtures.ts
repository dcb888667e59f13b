import { hasInvisible } from '../base/invisible';
import type { ExtractedRecord, Reading } from '../model/record';

/** What must hold for each record of a reading, whatever the text: what it is called, and whether it holds. */
const HOLDS: [what: string, holds: (record: ExtractedRecord, text: string) => boolean][] = [
	[
		'values are finite and in order',
		({ value_low, value_high }) =>
			Number.isFinite(value_high - value_low) && value_low <= value_high
	],
	[
		'years are whole and in order',
		({ year_start, year_end }) => Number.isInteger(year_end - year_start) && year_start <= year_end
	],
	['the name is not empty', ({ indicator }) => indicator.trim() !== ''],
	['every character of the name can be seen', ({ indicator }) => !hasInvisible(indicator)],
	[
		'no text holds half of a character',
		(record) =>
			!Object.values(record).some(
				(value) => typeof value === 'string' && /\p{Surrogate}/u.test(value)
			)
	],
	['every character of the unit can be seen', ({ unit }) => unit !== '' && !hasInvisible(unit)],
	[
		'the span is a slice of the text',
		({ span, end }, text) => span !== '' && text.slice(end - span.length, end) === span
	],
	[
		'the quote is a slice of the text',
		({ quote, quote_at }, text) => text.slice(quote_at, quote_at + quote.length) === quote
	],
	[
		'the span lies in its quote',
		({ span, end, quote, quote_at }) =>
			quote_at <= end - span.length && end <= quote_at + quote.length
	],
	['the number stands in its span', ({ at, span, end }) => end - span.length <= at && at < end]
];

const inOrder = (places: readonly number[]) =>
	places.every((place, index) => index === 0 || (places[index - 1] ?? 0) <= place);

/** What does not hold in a reading of a text, in words; empty where all does. */
export function faultsOf(text: string, { records, dismissed }: Reading): string[] {
	const faults = records.flatMap((record) =>
		HOLDS.filter(([, holds]) => !holds(record, text)).map(
			([what]) => `not so: ${what} (${JSON.stringify(record)})`
		)
	);
	if (new Set(records.map(({ id }) => id)).size < records.length) faults.push('ids are not unique');
	for (const [name, list] of Object.entries({ records, dismissed }))
		if (!inOrder(list.map(({ at }) => at))) faults.push(`${name} are not in text order`);
	for (const { at, end, span } of dismissed)
		if (text.slice(at, end) !== span) faults.push(`dismissed ${span} is no slice of the text`);
	return faults;
}
