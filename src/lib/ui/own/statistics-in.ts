import { csvFormatRows } from 'd3-dsv';
import { isStatistics } from '../../store/statistics';
import { LARGEST_FILE } from '../../text/formats/converted';
import { readPlain } from '../../text/formats/plain';
import { sniff } from '../../text/formats/sniff';

/** The text of a table of statistics (CSV), or null where a file is none. */
export function statisticsInFile(name: string, bytes: Uint8Array): string | null {
	try {
		if (bytes.length > LARGEST_FILE || sniff(name, bytes) !== 'csv') return null;
		const { text } = readPlain(bytes);
		return isStatistics(text) ? text : null;
	} catch {
		// Why it cannot be read is said when it is read as a document.
		return null;
	}
}

/** The table of statistics that a workbook holds, as CSV, or null. @param text with tabs between cells */
export function statisticsInWorkbook(text: string): string | null {
	const csv = csvFormatRows(text.split('\n').map((line) => line.split('\t')));
	return isStatistics(csv) ? csv : null;
}
