import type { SchemaElement } from 'hyparquet';
import { parquetWriteBuffer } from 'hyparquet-writer';
import { cellOf, momentOf, type Cell, type ExportTable, type FileColumn } from '../../model/table';

/** Writes Parquet with the columns' own types; `about` is in the file's key-value metadata. */
export function parquetBytes({ columns, rows, about = [] }: ExportTable): Uint8Array<ArrayBuffer> {
	const named = Object.entries(columns);
	const schema: SchemaElement[] = [
		{ name: 'root', num_children: named.length },
		...named.flatMap(([name, column]) => schemaOf(name, column))
	];
	const buffer = parquetWriteBuffer({
		columnData: named.map(([name, column]) => ({
			name,
			data: rows.map((row) => storedCell(cellOf(row, name, column), column))
		})),
		schema,
		kvMetadata: about.map(([key, value]) => ({ key, value }))
	});
	return new Uint8Array(buffer);
}

/** A cell as Parquet stores it: days and times as such. */
const storedCell = (cell: Cell, { type }: FileColumn): Cell | Date =>
	typeof cell === 'string' && (type === 'date' || type === 'timestamp') ? momentOf(cell) : cell;

function schemaOf(name: string, { type, nullable }: FileColumn): SchemaElement[] {
	const element = { name, repetition_type: nullable ? 'OPTIONAL' : 'REQUIRED' } as const;
	switch (type) {
		case 'string':
			return [{ ...element, type: 'BYTE_ARRAY', converted_type: 'UTF8' }];
		case 'boolean':
			return [{ ...element, type: 'BOOLEAN' }];
		case 'int16':
			return [{ ...element, type: 'INT32', converted_type: 'INT_16' }];
		case 'int32':
			return [{ ...element, type: 'INT32' }];
		case 'double':
			return [{ ...element, type: 'DOUBLE' }];
		case 'date':
			return [{ ...element, type: 'INT32', converted_type: 'DATE' }];
		case 'timestamp':
			return [{ ...element, type: 'INT64', converted_type: 'TIMESTAMP_MILLIS' }];
		case 'list':
			return [
				{ ...element, converted_type: 'LIST', num_children: 1 },
				{ name: 'list', repetition_type: 'REPEATED', num_children: 1 },
				{
					name: 'element',
					type: 'BYTE_ARRAY',
					converted_type: 'UTF8',
					repetition_type: 'REQUIRED'
				}
			];
	}
}
