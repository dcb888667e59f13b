import type { SchemaElement } from 'hyparquet';
import { parquetWriteBuffer } from 'hyparquet-writer';
import type { Column } from '../../model/columns';
import { cellOf, type ExportTable } from '../../model/table';

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
			data: rows.map((row) => cellOf(row, name, column))
		})),
		schema,
		kvMetadata: about.map(([key, value]) => ({ key, value }))
	});
	return new Uint8Array(buffer);
}

function schemaOf(name: string, { type, nullable }: Column): SchemaElement[] {
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
