import { reasonOf } from '../../base/reason';

/** What DuckDB says is wrong, and where. */
export interface SqlError {
	message: string;
	/** Offset into the statement in UTF-16 units, where DuckDB knows it. */
	at: number | null;
}

/** An error in a statement that is a part of what was written, or has words around it. */
export class PlacedError extends Error {
	/**
	 * @param sql what DuckDB was asked
	 * @param start where that begins in what was written, UTF-16 units; below 0 where words stand before it
	 */
	constructor(
		readonly inner: unknown,
		readonly sql: string,
		readonly start: number
	) {
		super(reasonOf(inner));
	}
}

/** What `errors_as_json` makes DuckDB throw. */
interface JsonError {
	exception_type: string;
	exception_message: string;
	/** In bytes of UTF-8, as text. */
	position?: string;
}

/** Of an error whose advice nobody can follow here: the memory of a page has an end, and no disk beside it. */
const OUT_OF_MEMORY = 'Out of Memory';

/** Reads an error of a connection whose `errors_as_json` is set; anything else is passed on as it is. */
export function readSqlError(cause: unknown, statement: string): SqlError {
	const { sql, start } = cause instanceof PlacedError ? cause : { sql: statement, start: 0 };
	const text = reasonOf(cause);
	const json = parseError(text);
	if (!json) return { message: text, at: null };
	const { exception_type: type, exception_message: message, position } = json;
	return {
		message: `${type} Error: ${type === OUT_OF_MEMORY ? firstLine(message) : message}`,
		at: position === undefined ? null : Math.max(0, start + offsetOfByte(sql, Number(position)))
	};
}

const firstLine = (text: string): string => text.split('\n', 1)[0] ?? text;

function parseError(text: string): JsonError | null {
	const start = text.indexOf('{');
	if (start < 0) return null;
	try {
		const value = JSON.parse(text.slice(start)) as Partial<JsonError> | null;
		const { exception_type, exception_message } = value ?? {};
		return exception_type === undefined || exception_message === undefined
			? null
			: { ...value, exception_type, exception_message };
	} catch {
		// No JSON after all: a message may hold a brace.
		return null;
	}
}

/** The UTF-16 offset of a byte of the text's UTF-8. */
export function offsetOfByte(text: string, byte: number): number {
	const bytes = new TextEncoder().encode(text).subarray(0, byte);
	return new TextDecoder().decode(bytes).length;
}

/** Where an offset stands, both counted from 1. */
export function lineAndColumn(text: string, offset: number): { line: number; column: number } {
	const before = text.slice(0, offset).split('\n');
	return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

const WORD = /^[\p{L}\p{N}_]+/u;

/** The end of the word that an error begins at: at least one character. */
export const wordEnd = (text: string, at: number): number =>
	Math.min(text.length, at + (WORD.exec(text.slice(at))?.[0].length ?? 1));
