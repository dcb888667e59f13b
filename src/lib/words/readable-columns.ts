import type { Locale } from '../base/locale';
import { kept } from './messages/kept';
import { vocabulary } from './messages/vocabulary';
import { cellOf, type Columns, type FileColumn } from '../model/table';

/** As Chinese enumerates; the items are names out of the documents in either language. */
const LIST_SEPARATOR = '、';

/** Columns whose values are codes, or end in their names (`latest_kind`), with the words for them. */
const CODES = ['kind', 'comparator', 'measure', 'sector', 'per', 'force', 'verdict'] as const;
type Code = (typeof CODES)[number];

/**
 * Columns as people read them in a spreadsheet: a list is one text. In Chinese the headings are Chinese, and
 * words stand for codes; in English a word stands after each code in a column of its own (`sector_en`), as
 * headings and codes are English already.
 */
export const readableColumns = (columns: Columns, locale: Locale): Columns =>
	Object.fromEntries(
		Object.entries(columns).flatMap(([name, column]): [string, FileColumn][] => {
			// What nobody has described is an answer to free SQL, which says itself how it is to read.
			if (column.zh === '') return [[name, column]];
			const whole = column.type === 'list' ? joined(name, column) : column;
			const worded = wordColumn(name, column, locale);
			if (locale === 'zh') return [[name, { ...(worded ?? whole), ...chineseHeading(column) }]];
			return [[name, whole], ...(worded ? [[`${name}_en`, worded] as [string, FileColumn]] : [])];
		})
	);

/** The description of a column begins with its name; what follows a mark explains it. */
const chineseHeading = ({ zh }: FileColumn): { heading?: string } => {
	const [heading = ''] = zh.split(/[：；，（]/);
	return heading === '' ? {} : { heading };
};

const joined = (name: string, column: FileColumn): FileColumn => ({
	...column,
	type: 'string',
	nullable: true,
	of(row) {
		const items = cellOf(row, name, column);
		return Array.isArray(items) ? items.join(LIST_SEPARATOR) || null : items;
	}
});

const codeOf = (name: string): Code | undefined =>
	CODES.findLast((code) => name === code || name.endsWith(`_${code}`));

function wordColumn(name: string, column: FileColumn, locale: Locale): FileColumn | null {
	const code = codeOf(name);
	if (!code) return null;
	const words: Readonly<Record<string, string>> =
		code === 'verdict' ? kept[locale].outcome : vocabulary[locale][code];
	return {
		type: 'string',
		nullable: true,
		zh: column.zh,
		en: `${name} in English`,
		of(row) {
			const value = cellOf(row, name, column);
			return typeof value === 'string' ? (words[value] ?? value) : null;
		}
	};
}
