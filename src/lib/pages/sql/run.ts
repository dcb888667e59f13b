import type { AsyncDuckDBConnection } from '@duckdb/duckdb-wasm';
import { plainRow } from '../../store/engine/plain-row';
import { MOST_ROWS, type ResultColumn, type SqlResult } from '../../model/sql-result';

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
 * Runs one statement of a reader's own on a connection of its own, in a transaction that cannot write.
 * Errors come as JSON, which says where they are (see `readSqlError`).
 * @param connection of the shared engine; this opens another beside it
 */
export async function runSql(
	connection: AsyncDuckDBConnection,
	statement: string
): Promise<SqlResult> {
	const started = performance.now();
	const own = await connection.bindings.connect();
	try {
		await own.query('set errors_as_json = true');
		await own.query('begin transaction read only');
		const prepared = await own.prepare(statement);
		const reader = await prepared.send();
		const rows: Record<string, unknown>[] = [];
		let columns: ResultColumn[] = [];
		let cut = false;
		for await (const batch of reader) {
			columns = columnsOf(batch.schema.fields);
			const names = columns.map(({ name }) => name);
			for (const row of batch) {
				if (rows.length === MOST_ROWS) {
					cut = true;
					break;
				}
				rows.push(plainRow(Array.from(row, ([, value], index) => [names[index] ?? '', value])));
			}
			if (cut) break;
		}
		if (columns.length === 0) columns = columnsOf(reader.schema.fields);
		if (cut) await own.cancelSent();
		return { columns, rows, cut, milliseconds: performance.now() - started };
	} finally {
		await own.close();
	}
}
