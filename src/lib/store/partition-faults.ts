import type { DuckDBConnection } from '@duckdb/node-api';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Fault } from './checks';
import { PARTITIONS, readManifest } from './partitions';

/**
 * What of the partitions of a folder is not as its manifest and its tables say; nothing where it has none.
 * @param connection an open database with the tables of the folder
 */
export async function findPartitionFaults(
	folder: string,
	connection: DuckDBConnection
): Promise<Fault[]> {
	const manifest = await readManifest(folder);
	if (!manifest) return [];
	const faults: Fault[] = [];
	for (const { path, sha256 } of [manifest.overview, ...manifest.files]) {
		const bytes = await readFile(join(folder, PARTITIONS, path)).catch(() => null);
		if (!bytes) faults.push({ id: path, fault: 'is not there' });
		else if (createHash('sha256').update(bytes).digest('hex') !== sha256)
			faults.push({ id: path, fault: 'is not what was written' });
	}
	const reader = await connection.runAndReadAll('select count(*)::int as records from targets');
	const records = Number(reader.getRowObjectsJson()[0]?.records);
	if (manifest.records !== records)
		faults.push({ id: 'targets', fault: `has ${records}, the partitions ${manifest.records}` });
	return faults;
}
