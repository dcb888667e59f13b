import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { TABLE_NAMES, type TableName } from '$lib/model/columns';
import type { AssetNames } from './asset-names';
import { fullVersion, parquetFile } from './native.server';

const compress = promisify(gzip);
/** Of a SHA-256 in hexadecimal: enough that no two files ever share a name, or a damaged one passes. */
const DIGITS = 32;
const contentHash = (bytes: Uint8Array) =>
	createHash('sha256').update(bytes).digest('hex').slice(0, DIGITS);

interface Asset {
	name: string;
	bytes: () => Promise<Uint8Array>;
}

/** DuckDB's WebAssembly, compressed: some static hosts refuse files over 25 MiB, and it has 34 MB. */
async function engine(): Promise<Asset> {
	const path = createRequire(import.meta.url).resolve('@duckdb/duckdb-wasm/dist/duckdb-eh.wasm');
	const wasm = await readFile(path);
	return { name: `duckdb-${contentHash(wasm)}.wasm.gz`, bytes: () => compress(wasm) };
}

async function parquet(table: TableName): Promise<Asset> {
	const bytes = await readFile(parquetFile(table));
	return { name: `${table}-${contentHash(bytes)}.parquet`, bytes: async () => bytes };
}

let assets: Promise<[keyof AssetNames, Asset][]> | undefined;

const allAssets = () =>
	(assets ??= Promise.all([
		engine().then((asset): [keyof AssetNames, Asset] => ['engine', asset]),
		...TABLE_NAMES.map(async (table): Promise<[keyof AssetNames, Asset]> => [
			table,
			await parquet(table)
		])
	]));

/** Names of the files under `/assets/`. */
export async function assetNames(): Promise<AssetNames> {
	const entries = (await allAssets()).map(([key, { name }]) => [key, name]);
	return Object.fromEntries(entries) as AssetNames;
}

/** The bytes of one of `assetNames()`, or undefined for any other name. */
export async function assetBytes(name: string): Promise<Uint8Array | undefined> {
	const found = (await allAssets()).find(([, asset]) => asset.name === name);
	return found?.[1].bytes();
}

/** Short hash of all rows: the version that charts and citations name. */
export const dataVersion = async (): Promise<string> => (await fullVersion()).slice(0, 8);
