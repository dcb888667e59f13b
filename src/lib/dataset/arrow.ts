import { Field, Schema, Table, tableToIPC, Vector } from 'apache-arrow';
import { parquetMetadataAsync, parquetRead } from 'hyparquet';
import { decompressZstd } from 'hyparquet-compressors';
import { arrowData } from './arrow-data';
import { TABLES, type TableName } from './columns';

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
	const columns = Object.entries(TABLES[name]);
	const decoded = await decodeColumns(
		bytes,
		columns.map(([column]) => column)
	);
	const fields: Field[] = [];
	const vectors: Record<string, Vector> = {};
	for (const [column, { type, nullable }] of columns) {
		const data = arrowData(type, decoded.get(column) ?? []);
		fields.push(new Field(column, data.type, nullable));
		vectors[column] = new Vector([data]);
	}
	return new Table(new Schema(fields), vectors);
}

async function decodeColumns(
	bytes: Uint8Array<ArrayBuffer>,
	columns: string[]
): Promise<Map<string, unknown[]>> {
	const file = {
		byteLength: bytes.byteLength,
		slice: (start: number, end?: number) => bytes.slice(start, end).buffer
	};
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
