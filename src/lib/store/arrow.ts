import { Field, makeData, RecordBatch, Schema, Struct, Table, tableToIPC } from 'apache-arrow';
import { parquetMetadataAsync, parquetRead } from 'hyparquet';
import { decompressZstd } from 'hyparquet-compressors';
import { arrowData } from './arrow-data';
import { TABLES, type Rows, type TableName } from '../model/columns';
import { asyncBuffer } from './parquet-bytes';

/**
 * Decodes one of the data set's Parquet files into an Arrow IPC stream, which DuckDB-WASM's
 * `insertArrowFromIPCStream` takes. DuckDB-WASM itself reads Parquet only with an extension that it
 * fetches from a third party's server.
 *
 * @throws when the bytes are no Parquet or lack a column of the table.
 */
export async function parquetToArrow(
	bytes: Uint8Array<ArrayBuffer>,
	name: TableName
): Promise<Uint8Array> {
	return tableToIPC(await parquetToTable(bytes, name), 'stream');
}

/** Like `parquetToArrow`, but gives the Arrow table, with exactly the types of `TABLES`. */
export async function parquetToTable(
	bytes: Uint8Array<ArrayBuffer>,
	name: TableName
): Promise<Table> {
	return tableOf(name, await decodeColumns(bytes, Object.keys(TABLES[name])));
}

/** Rows of one of the data set's tables as an Arrow IPC stream. */
export function rowsToArrow<Name extends TableName>(
	rows: readonly Rows[Name][],
	name: Name
): Uint8Array {
	const values = Object.keys(TABLES[name]).map((column): [string, unknown[]] => [
		column,
		rows.map((row) => row[column as keyof Rows[Name]])
	]);
	return tableToIPC(tableOf(name, new Map(values)), 'stream');
}

function tableOf(name: TableName, values: ReadonlyMap<string, unknown[]>): Table {
	const built = Object.entries(TABLES[name]).map(([column, { type, nullable }]) => {
		const data = arrowData(type, values.get(column) ?? []);
		return { data, field: new Field(column, data.type, nullable) };
	});
	const schema = new Schema(built.map(({ field }) => field));
	const children = built.map(({ data }) => data);
	const length = children[0]?.length ?? 0;
	const rows = makeData({ type: new Struct(schema.fields), length, nullCount: 0, children });
	return new Table(schema, [new RecordBatch(schema, rows)]);
}

async function decodeColumns(
	bytes: Uint8Array<ArrayBuffer>,
	columns: string[]
): Promise<Map<string, unknown[]>> {
	const file = asyncBuffer(bytes);
	const metadata = await parquetMetadataAsync(file);
	const rows = Number(metadata.num_rows);
	const values = new Map(columns.map((column) => [column, new Array<unknown>(rows)]));
	await parquetRead({
		file,
		metadata,
		columns,
		compressors: { ZSTD: (input) => decompressZstd(input) },
		onChunk: ({ columnName, columnData, rowStart }) => {
			const column = values.get(columnName);
			columnData.forEach((value: unknown, row: number) => {
				if (column) column[rowStart + row] = value;
			});
		}
	});
	return values;
}
