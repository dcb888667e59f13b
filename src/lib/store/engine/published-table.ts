import type { TableName } from '$lib/model/columns';
import { parquetVersion } from '$lib/store/parquet-bytes';
import { fetchAsset } from './transfer';

/**
 * Fetches the Parquet file of a table.
 * @param version of the data that the page shows, or its beginning
 * @param count is called with the number of bytes of each piece
 * @throws where the file cannot be had whole, or is of another version
 */
export async function fetchTable(
	table: TableName,
	address: string,
	version: string,
	signal: AbortSignal,
	count: (bytes: number) => void
): Promise<Uint8Array<ArrayBuffer>> {
	const bytes = await fetchAsset(address, signal, count);
	const found = await parquetVersion(bytes);
	if (!found?.startsWith(version))
		throw new Error(
			`${table} is of version ${found?.slice(0, version.length)}, the page of ${version}`
		);
	return bytes;
}
