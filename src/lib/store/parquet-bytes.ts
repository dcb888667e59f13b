import { parquetMetadataAsync, type AsyncBuffer } from 'hyparquet';
import { VERSION_KEY } from '../model/columns';

/** A Parquet file in memory as hyparquet reads it. */
export const asyncBuffer = (bytes: Uint8Array<ArrayBuffer>): AsyncBuffer => ({
	byteLength: bytes.byteLength,
	slice: (start: number, end?: number) => bytes.slice(start, end).buffer
});

/** The version of the data set that a Parquet file is of, where it carries one. */
export async function parquetVersion(bytes: Uint8Array<ArrayBuffer>): Promise<string | undefined> {
	const { key_value_metadata } = await parquetMetadataAsync(asyncBuffer(bytes));
	return key_value_metadata?.find(({ key }) => key === VERSION_KEY)?.value;
}
