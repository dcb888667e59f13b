import type { AsyncDuckDBConnection } from '@duckdb/duckdb-wasm';
import { plainRow } from '../../store/engine/plain-row';
import { MOST_BYTES, MOST_ROWS, type SqlResult } from '../../model/sql-result';
import { distinctNames } from './distinct-names';
import { exactCell, exactColumn, exactQuestion, LEAD, type ExactColumn } from './exact';
import { PlacedError } from './sql-error';
import { statementsOf, type SqlStatement } from './statements';

type ReaderConnection = Pick<AsyncDuckDBConnection, 'query' | 'prepare' | 'cancelSent'>;

/** DuckDB makes several statements of a PIVOT that names no values, and prepares none of them. */
const SEVERAL = /multiple statements/;
const PIVOTED = 'create or replace temp table pivoted as ';

/**
 * Runs a reader's own statements in a transaction that cannot write, and answers the last. What the earlier ones
 * set or make (variables, temporary tables) holds until then. Errors come as JSON, which says where they are
 * (see `readSqlError`).
 * @param own a connection that nobody else asks
 */
export async function runSql(own: ReaderConnection, text: string): Promise<SqlResult> {
	const started = performance.now();
	const statements = statementsOf(text);
	const last = statements.pop() ?? { sql: text, start: 0 };
	await own.query('begin transaction read only');
	try {
		const begun = await transactionOf(own);
		for (const { sql, start } of statements) {
			await placed(own.query(sql), sql, start);
			// Outside of the transaction the next statement could write.
			if ((await transactionOf(own)) !== begun) throw new PlacedError(ENDED, sql, start);
		}
		const { question, columns, start } = await questionOf(own, last);
		const answer = await placed(answerOf(own, question, columns), question, start);
		return { ...answer, milliseconds: performance.now() - started };
	} finally {
		// The statement itself may have ended the transaction.
		await own.query('rollback').catch(() => undefined);
	}
}

const ENDED = new Error('Statements run in a transaction that cannot write, and cannot end it');

/** Which transaction a statement would run in now. */
async function transactionOf(own: ReaderConnection): Promise<string> {
	const [row] = Array.from(await own.query('select txid_current()::varchar as id'), plainCells);
	return String(row?.[0]);
}

const plainCells = (row: Iterable<readonly [string, unknown]>): unknown[] =>
	Array.from(row, ([, value]) => value);

const placed = async <Result>(work: Promise<Result>, sql: string, start: number): Promise<Result> =>
	work.catch((cause: unknown) => {
		throw cause instanceof PlacedError ? cause : new PlacedError(cause, sql, start);
	});

interface Question {
	question: string;
	/** What it answers with; null where that is not known before. */
	columns: ExactColumn[] | null;
	start: number;
}

/** A statement as it is asked, with columns whose every cell comes exactly. */
async function questionOf(own: ReaderConnection, { sql, start }: SqlStatement): Promise<Question> {
	const source = await placed(sourceOf(own, { sql, start }), sql, start);
	const columns = await columnsOf(own, source);
	if (!columns) return { question: source, columns: null, start };
	return { question: exactQuestion(source, columns), columns, start: start - LEAD.length };
}

/** The statement, or the table of what it pivots. @throws what DuckDB says is wrong in it */
async function sourceOf(own: ReaderConnection, { sql, start }: SqlStatement): Promise<string> {
	try {
		await (await own.prepare(sql)).close();
		return sql;
	} catch (cause) {
		if (!SEVERAL.test(String(cause))) throw cause;
		await placed(own.query(PIVOTED + sql), PIVOTED + sql, start - PIVOTED.length);
		return 'from pivoted';
	}
}

/** The columns of an answer with their types; null of what is no question, such as EXPLAIN. */
async function columnsOf(own: ReaderConnection, sql: string): Promise<ExactColumn[] | null> {
	const described = await own.query(`describe ${sql}`).catch(() => null);
	if (!described) return null;
	const rows = Array.from(described, (row: Iterable<readonly [string, unknown]>) => plainRow(row));
	const names = distinctNames(rows.map((row) => String(row.column_name)));
	return rows.map((row, index) => exactColumn(names[index] ?? '', String(row.column_type)));
}

/** The rows of a question, as many as a page can hold. */
async function answerOf(
	own: ReaderConnection,
	question: string,
	described: ExactColumn[] | null
): Promise<Omit<SqlResult, 'milliseconds'>> {
	const reader = await (await own.prepare(question)).send();
	const rows: Record<string, unknown>[] = [];
	let columns = described;
	let bytes = 0;
	let cut: SqlResult['cut'] = null;
	for await (const batch of reader) {
		columns ??= plainColumns(batch.schema.fields);
		bytes += batch.data.byteLength;
		if (bytes > MOST_BYTES) cut = 'bytes';
		else if (rows.length + batch.numRows > MOST_ROWS) cut = 'rows';
		const room = cut === 'bytes' ? 0 : MOST_ROWS - rows.length;
		for (const row of batch.slice(0, room))
			rows.push(
				exactRow(
					Array.from(row, ([, value]): unknown => value),
					columns
				)
			);
		if (cut) break;
	}
	columns ??= plainColumns(reader.schema.fields);
	if (cut) await own.cancelSent();
	return { columns: columns.map(({ name, type }) => ({ name, type })), rows, cut };
}

function exactRow(
	values: readonly unknown[],
	columns: readonly ExactColumn[]
): Record<string, unknown> {
	return plainRow(
		columns.map((column, index): [string, unknown] => [
			column.name,
			exactCell(values[index], column)
		])
	);
}

const NUMERIC = /^(?:U?Int|Float|Decimal)/;

/** Columns by what Arrow says of them. */
function plainColumns(
	fields: readonly { name: string; type: { toString(): string } }[]
): ExactColumn[] {
	const names = distinctNames(fields.map(({ name }) => name));
	return fields.map(({ type }, index) => ({
		name: names[index] ?? '',
		type: NUMERIC.test(String(type)) ? 'number' : 'text',
		written: false
	}));
}
