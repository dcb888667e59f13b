import type { AsyncDuckDBConnection } from '@duckdb/duckdb-wasm';
import { plainRow } from '../../store/engine/plain-row';
import { MOST_BYTES, MOST_ROWS, type ResultColumn, type SqlResult } from '../../model/sql-result';

/** An Arrow field, as far as it matters here. */
interface Field {
	name: string;
	type: { toString(): string };
}

const NUMERIC = /^(?:U?Int|Float|Decimal)/;

/** Arrow allows two columns of one name; as keys of a row the second gets a number. */
function columnsOf(fields: readonly Field[]): ResultColumn[] {
	return fields.map(({ name, type }, index) => {
		const before = fields.slice(0, index).filter((other) => other.name === name).length;
		return {
			name: before === 0 ? name : `${name}_${before + 1}`,
			type: NUMERIC.test(String(type)) ? 'number' : 'text'
		};
	});
}

/**
 * Runs one statement of a reader's own in a transaction that cannot write.
 * Errors come as JSON, which says where they are (see `readSqlError`).
 * @param own a connection that nobody else asks
 */
export async function runSql(own: AsyncDuckDBConnection, statement: string): Promise<SqlResult> {
	const started = performance.now();
	await own.query('begin transaction read only');
	try {
		const prepared = await own.prepare(statement);
		const reader = await prepared.send();
		const rows: Record<string, unknown>[] = [];
		let columns: ResultColumn[] = [];
		let bytes = 0;
		let cut: SqlResult['cut'] = null;
		for await (const batch of reader) {
			columns = columnsOf(batch.schema.fields);
			bytes += batch.data.byteLength;
			if (bytes > MOST_BYTES) cut = 'bytes';
			else if (rows.length + batch.numRows > MOST_ROWS) cut = 'rows';
			const room = cut === 'bytes' ? 0 : MOST_ROWS - rows.length;
			const names = columns.map(({ name }) => name);
			for (const row of batch.slice(0, room))
				rows.push(plainRow(Array.from(row, ([, value], index) => [names[index] ?? '', value])));
			if (cut) break;
		}
		if (columns.length === 0) columns = columnsOf(reader.schema.fields);
		if (cut) await own.cancelSent();
		return { columns, rows, cut, milliseconds: performance.now() - started };
	} finally {
		// The statement itself may have ended the transaction.
		await own.query('rollback').catch(() => undefined);
	}
}
