import type { Locale } from '../../base/locale';
import { CORRECTABLE, type CorrectedFields } from '../../model/correction';
import { corrections } from '../../words/messages/corrections';
import { formatNumber } from '../../words/number';
import { vocabulary } from '../../words/messages/vocabulary';

/** What a report says a mistake is in. `fields` are as the extractor has them, null of a missed number. */
export interface MistakeReport {
	id: string;
	document: string;
	title: string;
	file: string;
	at: number;
	end: number;
	span: string;
	quote: string;
	fields: CorrectedFields | null;
	/** As the reader has them; null where the number is no record, left out where nothing was corrected. */
	corrected?: CorrectedFields | null;
}

/** A mistake as plain text, for a letter or an issue: which record, which words, what was read, what is right. */
export function reportText(
	{ id, title, document, file, at, end, span, quote, fields, corrected }: MistakeReport,
	{ address, version, locale }: { address: string; version: string; locale: Locale }
): string {
	const m = corrections[locale];
	const lines = [
		m.reportTitle,
		`${m.record}: ${id}`,
		`${m.document}: ${title} (${document})`,
		`${m.place}: ${file} ${at}–${end} “${span}”`,
		`${m.address}: ${address}`,
		`${m.version}: ${version}`,
		`${m.quote}: ${quote}`
	];
	if (fields) lines.push(`${m.fields}: ${fieldsText(fields, locale)}`);
	if (corrected !== undefined)
		lines.push(`${m.correction}: ${corrected ? fieldsText(corrected, locale) : m.reject}`);
	return lines.join('\n');
}

const fieldsText = (fields: CorrectedFields, locale: Locale): string =>
	CORRECTABLE.map(
		(field) => `${corrections[locale].field[field]} = ${fieldText(fields, field, locale)}`
	).join('; ');

/** The value of a field in words. */
export function fieldText(
	fields: CorrectedFields,
	field: (typeof CORRECTABLE)[number],
	locale: Locale
): string {
	const words = vocabulary[locale];
	switch (field) {
		case 'kind':
			return words.kind[fields.kind];
		case 'comparator':
			return words.comparator[fields.comparator];
		case 'measure':
			return words.measure[fields.measure];
		case 'sector':
			return words.sector[fields.sector];
		case 'series':
			return fields.series ?? corrections[locale].noSeries;
		case 'indicator':
		case 'unit':
			return fields[field];
		case 'value_low':
		case 'value_high':
			return formatNumber(fields[field], locale);
		case 'year_start':
		case 'year_end':
			return String(fields[field]);
	}
}
