import { dsvFormat } from 'd3-dsv';
import { tableRow, type ConvertedText } from './converted';
import { readPlain } from './plain';

/**
 * Reads a table of separated values: commas, semicolons or tabs, whichever its first lines have most of.
 * @throws {UnreadableFile}
 */
export function readCsv(bytes: Uint8Array): ConvertedText {
	const { text, warnings } = readPlain(bytes);
	const head = text.slice(0, 4096);
	const separators = [',', ';', '\t', '，'];
	const counts = separators.map((separator) => head.split(separator).length);
	const separator = separators[counts.indexOf(Math.max(...counts))] ?? ',';
	const rows = dsvFormat(separator).parseRows(text.replace(/^\ufeff/, ''));
	return { text: `${rows.map(tableRow).join('\n')}\n`, title: null, warnings };
}
