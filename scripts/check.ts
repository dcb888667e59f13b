/**
 * npm run check [-- --seeds DIR --data DIR]: whether a data set holds what every data set must, and traces
 * to its texts.
 */
import { parseArgs } from 'node:util';
import type { DuckDBConnection } from '@duckdb/node-api';
import { groupsByKey } from '../src/lib/base/group-by';
import { findFaults, type Fault } from '../src/lib/store/checks';
import { openNative } from '../src/lib/store/engine/native.server';
import { parquetPath } from '../src/lib/store/parquet';
import { findPartitionFaults } from '../src/lib/store/partition-faults';
import { readCatalog, readDocuments } from '../src/lib/store/source';
import { readOtherwise, type Read } from './check/second-reading';

/** So many faults of each kind are shown. */
const SHOWN = 10;

/** Where a record says that its words stand. */
interface Place {
	id: string;
	document: string;
	end: number;
	span: string;
	quote: string;
	quote_at: number;
}

/** Records whose words do not stand in the text where they are said to, or not in their sentence. */
async function findUntraced(connection: DuckDBConnection, seeds: string): Promise<Fault[]> {
	const reader = await connection.runAndReadAll(
		'select id, document, "end", span, quote, quote_at from targets'
	);
	const places = groupsByKey(
		reader.getRowObjectsJson() as unknown as Place[],
		({ document }) => document
	);
	const faults: Fault[] = [];
	const { entries } = await readCatalog(seeds);
	for await (const source of readDocuments(seeds, entries)) {
		if ('reason' in source) {
			faults.push({ id: source.file, fault: source.reason });
			continue;
		}
		for (const { id, end, span, quote, quote_at } of places.get(source.entry.id) ?? []) {
			const at = end - span.length;
			const { text } = source;
			if (text.slice(at, end) !== span) faults.push({ id, fault: `no ${span} at ${at}` });
			if (text.slice(quote_at, quote_at + quote.length) !== quote)
				faults.push({ id, fault: `its sentence is not at ${quote_at}` });
			if (at < quote_at || end > quote_at + quote.length)
				faults.push({ id, fault: `${span} is outside its sentence` });
		}
	}
	return faults;
}

/** Every value read again from its words by another program; what it reads otherwise is listed and fails nothing. */
async function listReadOtherwise(connection: DuckDBConnection): Promise<void> {
	const reader = await connection.runAndReadAll(
		'select id, span, value_low, value_high, unit, rules from targets'
	);
	const records = reader.getRowObjectsJson() as unknown as Read[];
	const otherwise = readOtherwise(records);
	console.log(
		`Read again by Recognizers-Text: ${records.length} records, ${otherwise.length} read otherwise.`
	);
	for (const { id, fault } of otherwise) console.log(`  ${id}: ${fault}`);
}

const { values } = parseArgs({
	options: {
		seeds: { type: 'string', default: 'seeds' },
		data: { type: 'string', default: 'data' }
	}
});
const connection = await openNative((table) => parquetPath(values.data, table));
const found = await findFaults(connection);
const untraced = await findUntraced(connection, values.seeds);
if (untraced.length > 0) found.push({ check: 'words stand at their places', faults: untraced });
const apart = await findPartitionFaults(values.data, connection);
if (apart.length > 0) found.push({ check: 'partitions hold what the tables hold', faults: apart });
for (const { check, faults } of found) {
	console.log(`Not so: ${check} (${faults.length})`);
	for (const { id, fault } of faults.slice(0, SHOWN)) console.log(`  ${id}: ${fault}`);
}
await listReadOtherwise(connection);
if (found.length === 0) console.log('Every check holds.');
process.exitCode = found.length > 0 ? 1 : 0;
