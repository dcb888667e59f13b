import type { ResultColumn } from '../../model/sql-result';

/** How the answer to a statement is asked for so that every cell comes as what it is. */
export interface ExactColumn extends ResultColumn {
	/** Whether DuckDB writes it as text; otherwise it comes as it is. */
	written: boolean;
}

/** Types that arrive whole as JavaScript has them; anything else DuckDB writes as text, which loses nothing. */
const PLAIN = /^(?:VARCHAR|BOOLEAN|U?(?:TINYINT|SMALLINT|INTEGER)|FLOAT|DOUBLE)(?:\[\])?$/;
const LIST = /\[\]$/;
const INEXACT = /^(?:U?(?:BIGINT|HUGEINT)|DECIMAL\b.*\)|BIGNUM)$/;
const NUMBER = /^(?:U?(?:TINYINT|SMALLINT|INTEGER)|FLOAT|DOUBLE)$/;

/** What a column of a DuckDB type is to a reader. */
export function exactColumn(name: string, duckType: string): ExactColumn {
	return { name, type: typeOf(duckType), written: !PLAIN.test(duckType) };
}

function typeOf(duckType: string): ResultColumn['type'] {
	if (LIST.test(duckType)) return 'text';
	if (NUMBER.test(duckType) || INEXACT.test(duckType)) return 'number';
	if (duckType === 'DATE') return 'date';
	return duckType.startsWith('TIMESTAMP') ? 'timestamp' : 'text';
}

/** Begins the question around a statement; an error's place is so many bytes further on. */
export const LEAD = 'from (';

/** A statement with each column as text that does not come whole otherwise. */
export function exactQuestion(statement: string, columns: readonly ExactColumn[]): string {
	const names = columns.map((_, index) => `c${index}`);
	const cells = columns.map(({ written }, index) => (written ? `c${index}::varchar` : `c${index}`));
	return `${LEAD}${statement}\n) as answer(${names.join(', ')}) select ${cells.join(', ')}`;
}

/** A cell of an exact answer: a number where a number holds every digit, else the digits as text. */
export function exactCell(value: unknown, { type, written }: ExactColumn): unknown {
	if (type !== 'number' || !written || typeof value !== 'string') return value;
	const number = Number(value);
	return sameDigits(String(number), value) ? number : value;
}

/** Whether a number is printed with the digits of a decimal; zeros at its end say nothing. */
function sameDigits(printed: string, decimal: string): boolean {
	return printed === (decimal.includes('.') ? decimal.replace(/\.?0+$/, '') : decimal);
}
