import type { Format, ExportTable } from '../../model/table';

/** A file in memory, to be saved in the browser or written while building. */
export interface ExportFile {
	/** With its ending. */
	name: string;
	mediaType: string;
	bytes: Uint8Array<ArrayBuffer>;
}

const MEDIA_TYPES: Record<Format, string> = {
	csv: 'text/csv; charset=utf-8',
	json: 'application/json',
	xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
	parquet: 'application/vnd.apache.parquet'
};

/**
 * Writes rows to a file of the given format, with exactly the values given. Runs in the browser and in
 * Node; what writes a format is loaded when it is first asked for.
 * @throws RangeError when the rows do not fit into the format (XLSX only)
 */
export async function exportTable(table: ExportTable, format: Format): Promise<ExportFile> {
	return {
		name: `${fileName(table.name)}.${format}`,
		mediaType: MEDIA_TYPES[format],
		bytes: await bytesOf(table, format)
	};
}

async function bytesOf(table: ExportTable, format: Format): Promise<Uint8Array<ArrayBuffer>> {
	switch (format) {
		case 'csv':
			return new TextEncoder().encode((await import('./csv')).csvText(forPeople(table)));
		case 'json':
			return new TextEncoder().encode((await import('./json')).jsonText(table));
		case 'xlsx':
			return (await import('./xlsx')).xlsxBytes(forPeople(table));
		case 'parquet':
			return (await import('./parquet')).parquetBytes(table);
	}
}

const forPeople = (table: ExportTable): ExportTable => ({
	...table,
	columns: table.readable ?? table.columns
});

/** Leaves out what some file system refuses in a name. */
const fileName = (name: string): string => name.replace(/[\\/:*?"<>|\s]+/g, '-');
