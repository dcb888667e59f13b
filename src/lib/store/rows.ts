import { parquetReadObjects } from 'hyparquet';
import { decompressZstd } from 'hyparquet-compressors';
import type { Rows, TableName } from '../model/columns';
import { asyncBuffer } from './parquet-bytes';

/** The rows of one of the data set's Parquet files as plain objects. */
export async function parquetRows<Name extends TableName>(
	bytes: Uint8Array<ArrayBuffer>,
	_table: Name
): Promise<Rows[Name][]> {
	const rows = await parquetReadObjects({
		file: asyncBuffer(bytes),
		compressors: { ZSTD: (input: Uint8Array) => decompressZstd(input) }
	});
	return rows as unknown as Rows[Name][];
}
