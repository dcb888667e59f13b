import type { Locale } from '../base/locale';
import { vocabulary } from './messages/vocabulary';
import { cellOf, type Columns, type FileColumn } from '../model/table';

/** As Chinese enumerates; the items are names out of the documents in either language. */
const LIST_SEPARATOR = '、';

/** Columns whose values are codes that the vocabulary has words for. */
const CODES = ['kind', 'comparator', 'measure', 'sector'] as const;

/**
 * Columns as people read them in a spreadsheet: a list is one text, and after each code stands its word
 * in a column of its own (`sector`, `sector_zh`).
 */
export const readableColumns = (columns: Columns, locale: Locale): Columns =>
	Object.fromEntries(
		Object.entries(columns).flatMap(([name, column]) =>
			column.type === 'list'
				? [[name, joined(name, column)]]
				: [[name, column], ...wordColumns(name, column, locale)]
		)
	);

const joined = (name: string, column: FileColumn): FileColumn => ({
	...column,
	type: 'string',
	nullable: true,
	of(row) {
		const items = cellOf(row, name, column);
		return Array.isArray(items) ? items.join(LIST_SEPARATOR) || null : items;
	}
});

function wordColumns(name: string, column: FileColumn, locale: Locale): [string, FileColumn][] {
	const code = CODES.find((each) => each === name);
	if (!code) return [];
	const words: Readonly<Record<string, string>> = vocabulary[locale][code];
	const word: FileColumn = {
		type: 'string',
		nullable: true,
		zh: `${name} 的${locale === 'zh' ? '中文' : '英文'}说法`,
		en: `${name} in ${locale === 'zh' ? 'Chinese' : 'English'}`,
		of: (row) => words[String(cellOf(row, name, column))] ?? null
	};
	return [[`${name}_${locale}`, word]];
}
