import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { TABLE_NAMES } from '../../model/columns';
import type { TargetRecord } from '../../model/record';
import { recordChanges, type RecordChange } from '../../relate/record-changes';
import { dataVersion } from '../../store/engine/assets.server';
import { parquetFile, query } from '../../store/engine/native.server';
import { allTargets, rowCount } from '../../store/queries/tables';
import { hasCode } from '../../store/file';
import { parquetRows } from '../../store/rows';
import { PUBLISHED } from '../cite/published';
import { latestFirst } from './latest-first';

/**
 * Where versions are kept: what `npm run freeze` put beside the files of the site, and what the builds before this one
 * left in its folder. Each is a folder of its version; its data lie in `data/`.
 */
const KEPT_IN = [join('static', 'frozen'), join(process.env.BUILD_DIR ?? 'build', 'frozen')];
const NOTES = 'version.json';

/** A record that became another, with what tells whom that concerns. */
export type NotedChange = Pick<RecordChange, 'how' | 'fields'> &
	Pick<TargetRecord, 'id' | 'document' | 'indicator' | 'series' | 'sector' | 'lead' | 'support'>;

/** What is known of a version of the data. */
export interface DataVersion {
	version: string;
	/** The ISO date of its first publication. */
	published: string;
	documents: number;
	records: number;
	/** The version before it that it is compared with; null where none was kept. */
	before: string | null;
	changes: NotedChange[];
}

/** The names of the files of a version. */
export const VERSION_FILES = [NOTES, ...TABLE_NAMES.map((table) => `${table}.parquet`)];

let versions: Promise<DataVersion[]> | undefined;

/** All versions that are kept, and this one, the latest first. */
export const dataVersions = (): Promise<DataVersion[]> => (versions ??= readVersions());

async function readVersions(): Promise<DataVersion[]> {
	const kept = new Map<string, { notes: DataVersion; folder: string }>();
	for (const folder of KEPT_IN) {
		for (const name of await namesIn(folder)) {
			const own = join(folder, name, 'data');
			const notes = await notesIn(own);
			if (notes && !kept.has(notes.version)) kept.set(notes.version, { notes, folder: own });
		}
	}
	const current = await dataVersion();
	const others = latestFirst([...kept.values()].map(({ notes }) => notes))
		.filter(({ version }) => version !== current)
		.flatMap(({ version }) => kept.get(version) ?? []);
	const own = kept.get(current)?.notes ?? (await thisVersion(current, others[0]));
	return [own, ...others.map(({ notes }) => notes)];
}

async function thisVersion(
	version: string,
	before: { notes: DataVersion; folder: string } | undefined
): Promise<DataVersion> {
	const records = await query(allTargets());
	const [documents] = await query(rowCount('documents'));
	const changes = before ? recordChanges(await targetsIn(before.folder), records) : [];
	return {
		version,
		published: PUBLISHED,
		documents: documents?.rows ?? 0,
		records: records.length,
		before: before?.notes.version ?? null,
		changes: changes.map(({ how, fields, record }) => ({
			...{ how, fields, id: record.id, document: record.document, indicator: record.indicator },
			...{ series: record.series, sector: record.sector },
			...{ lead: record.lead, support: record.support }
		}))
	};
}

const targetsIn = async (folder: string): Promise<TargetRecord[]> =>
	parquetRows(new Uint8Array(await readFile(join(folder, 'targets.parquet'))), 'targets');

/** A file of this version, or null where it has none of that name. */
export async function versionFile(file: string): Promise<Uint8Array<ArrayBuffer> | null> {
	if (file === NOTES) {
		const [own] = await dataVersions();
		return new TextEncoder().encode(`${JSON.stringify(own, null, '\t')}\n`);
	}
	const table = TABLE_NAMES.find((name) => file === `${name}.parquet`);
	return table ? new Uint8Array(await readFile(parquetFile(table))) : null;
}

async function namesIn(folder: string): Promise<string[]> {
	try {
		return await readdir(folder);
	} catch (error) {
		if (hasCode(error, 'ENOENT')) return [];
		throw error;
	}
}

/** Versions that were kept before their data were have no notes. */
async function notesIn(folder: string): Promise<DataVersion | null> {
	try {
		return JSON.parse(await readFile(join(folder, NOTES), 'utf8')) as DataVersion;
	} catch (error) {
		if (hasCode(error, 'ENOENT')) return null;
		throw error;
	}
}
