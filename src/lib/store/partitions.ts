import type { DuckDBConnection } from '@duckdb/node-api';
import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { TABLES, VERSION_KEY } from '../model/columns';
import { COUNTED_SQL, OVERVIEW, OVERVIEW_SQL } from './overview';
import { sync } from './versions';

/** The folder of the partitions, in that of the data. */
export const PARTITIONS = 'partitions';
const MANIFEST = 'manifest.json';

/** Records of one file at most: about 4 MB, which is fetched whole. */
const FILE_RECORDS = 100_000;
/** Above so many records, of some 2,500 documents, a data set is written in partitions as well. */
export const PARTITIONED_ABOVE = FILE_RECORDS;

/** A file of a partition: the records of a sector, or a stretch of them in the order of their series. */
export interface PartitionFile {
	/** From the folder of the partitions; the name holds the beginning of `sha256`. */
	path: string;
	bytes: number;
	sha256: string;
	records: number;
	sector: string;
	/** The first and the last series that it has records of; null where it has none of any. */
	first: string | null;
	last: string | null;
}

/** What is where: `manifest.json` of the folder of the partitions. */
export interface Manifest {
	/** Of the data set, as its tables carry it. */
	version: string;
	records: number;
	/** The column that paths name, and those that records are in the order of. */
	partitionedBy: 'sector';
	sortedBy: readonly string[];
	/** Counts of records by what they have in common, whole: see `overview.ts`. */
	overview: Omit<PartitionFile, 'sector' | 'first' | 'last'>;
	files: readonly PartitionFile[];
}

/** With the id, since one place may hold two records: files are named by their content, which must not vary. */
const SORTED_BY = ['series', 'document', 'at', 'id'];
const IN_ORDER = `order by ${SORTED_BY.map((name) => `"${name}"`).join(', ')}`;

/** How the rows of a manifest's file are asked for: no more than those of one series are read. */
export const filesOfSeries = (
	{ files }: Manifest,
	sector: string,
	series: string
): PartitionFile[] =>
	files.filter(
		(file) =>
			file.sector === sector &&
			file.first !== null &&
			file.last !== null &&
			file.first <= series &&
			series <= file.last
	);

/**
 * Writes the records of `targets` once more, so that who asks for a series or a sector reads little: in a folder for
 * each sector, as Hive names them, by series, in files that are named by their content.
 * @param folder a new folder
 * @returns the name of what was written in the folder
 */
export async function writePartitions(
	connection: DuckDBConnection,
	folder: string,
	{ targets, documents, version }: Written,
	fileRecords = FILE_RECORDS
): Promise<string> {
	const into = join(folder, PARTITIONS);
	const rank = `row_number() over (partition by sector ${IN_ORDER})`;
	await connection.run(
		`create or replace temp table placed as
		 select *, (${rank} - 1) // $2 as file_number from read_parquet($1)`,
		[targets, fileRecords]
	);
	const stretches = await connection.runAndReadAll(
		`select sector, file_number::int as number, count(*)::int as records, min(series) as first, max(series) as last
		 from placed group by all order by all`
	);
	const files: PartitionFile[] = [];
	for (const stretch of stretches.getRowObjectsJson() as unknown as Stretch[]) {
		const { number, ...known } = stretch;
		const written = await writeNamed(connection, into, {
			path: `targets/sector=${stretch.sector}/${String(number).padStart(3, '0')}`,
			sql: `select ${OWN_COLUMNS} from placed where sector = '${stretch.sector}' and file_number = ${number}
				${IN_ORDER}`,
			version
		});
		files.push({ ...written, ...known });
	}
	await connection.run(COUNTED_SQL, [targets, documents]);
	const overview = await writeNamed(connection, into, {
		path: OVERVIEW,
		sql: OVERVIEW_SQL,
		version
	});
	const records = files.reduce((sum, file) => sum + file.records, 0);
	const manifest: Manifest = {
		version,
		records,
		partitionedBy: 'sector',
		sortedBy: SORTED_BY,
		overview: { ...overview, records },
		files
	};
	await writeFile(join(into, MANIFEST), `${JSON.stringify(manifest, null, '\t')}\n`);
	return PARTITIONS;
}

/** Tables that are written: their files and version. */
interface Written {
	targets: string;
	documents: string;
	version: string;
}

interface Stretch {
	sector: string;
	number: number;
	records: number;
	first: string | null;
	last: string | null;
}

/** The sector stands in the path: engines that read both would have it twice. */
const OWN_COLUMNS = Object.keys(TABLES.targets)
	.filter((name) => name !== 'sector')
	.map((name) => `"${name}"`)
	.join(', ');

/** Digits of the hash in a name, as in those of the files of the site. */
const DIGITS = 32;

/** Writes what a statement gives to a file, and puts the beginning of the hash of its content into its name. */
async function writeNamed(
	connection: DuckDBConnection,
	into: string,
	{ path, sql, version }: { path: string; sql: string; version: string }
): Promise<{ path: string; bytes: number; sha256: string }> {
	const waiting = join(into, `${path}.parquet`);
	await mkdir(dirname(waiting), { recursive: true });
	await connection.run(
		`copy (${sql}) to $1 (format parquet, compression zstd, kv_metadata {${VERSION_KEY}: '${version}'})`,
		[waiting]
	);
	const bytes = await readFile(waiting);
	const sha256 = createHash('sha256').update(bytes).digest('hex');
	const named = `${path}-${sha256.slice(0, DIGITS)}.parquet`;
	await rename(waiting, join(into, named));
	await sync(join(into, named));
	return { path: named, bytes: bytes.length, sha256 };
}

/** The manifest of a folder of data, or null where it has no partitions. */
export async function readManifest(folder: string): Promise<Manifest | null> {
	const text = await readFile(join(folder, PARTITIONS, MANIFEST), 'utf8').catch(() => null);
	return text === null ? null : (JSON.parse(text) as Manifest);
}
