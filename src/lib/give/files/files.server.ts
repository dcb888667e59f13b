import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { TABLES, TABLE_NAMES, type TableName } from '../../model/columns';
import { dataVersion } from '../../store/engine/assets.server';
import { allRows } from '../../store/queries/tables';
import { parquetFile, query } from '../../store/engine/native.server';
import { panelColumns } from '../../relate/panel/panel-columns';
import { wholePanel } from '../../store/panel.server';
import { PUBLISHED } from '../cite/published';
import { exportTable, type ExportFile } from './export-table';
import { FORMATS, type Format } from '../../model/table';
import { datapackage } from './datapackage';
import { DATASET } from './dataset';
import { LICENCE } from './licence';

/** What every file says of the data set that it comes from. */
export const about = async (homepage: string): Promise<[string, string][]> => [
	['dataset', `${DATASET.zh} / ${DATASET.en}`],
	['version', await dataVersion()],
	['published', PUBLISHED],
	['licence', `${LICENCE.title} (${LICENCE.path})`],
	['homepage', homepage]
];

/** A whole table in a format. The Parquet is the data set's own file, byte for byte. */
export async function tableFile(
	table: TableName,
	format: Format,
	homepage: string
): Promise<ExportFile> {
	const rows = format === 'parquet' ? [] : await query(allRows(table));
	const columns = TABLES[table];
	const file = await exportTable(
		{ name: table, columns, rows, about: await about(homepage) },
		format
	);
	if (format !== 'parquet') return file;
	return { ...file, bytes: new Uint8Array(await readFile(parquetFile(table))) };
}

/** The panel of the whole collection. */
export const PANEL_FILES = FORMATS.map((format) => ({ format, file: `panel.${format}` }));

export async function panelFile(format: Format, homepage: string): Promise<ExportFile> {
	const columns = panelColumns(true);
	return exportTable(
		{ name: 'panel', columns, rows: await wholePanel(), about: await about(homepage) },
		format
	);
}

/** The descriptor of the CSV files. */
export async function describe(homepage: string): Promise<ReturnType<typeof datapackage>> {
	const files = await Promise.all(
		TABLE_NAMES.map(async (table) => {
			const { bytes } = await tableFile(table, 'csv', homepage);
			const sha256 = createHash('sha256').update(bytes).digest('hex');
			return [table, { bytes: bytes.length, sha256 }] as const;
		})
	);
	return datapackage({
		version: await dataVersion(),
		published: PUBLISHED,
		homepage,
		files: Object.fromEntries(files) as Record<TableName, { bytes: number; sha256: string }>
	});
}

/** The names of all files of whole tables. */
export const TABLE_FILES = TABLE_NAMES.flatMap((table) =>
	FORMATS.map((format) => ({ table, format, file: `${table}.${format}` }))
);
