import {
	TABLES,
	TABLE_NAMES,
	type Column,
	type ColumnType,
	type TableName
} from '../../model/columns';
import { DATASET } from './dataset';
import { LICENCE } from './licence';

/** The types of Frictionless Table Schema; a list is a JSON array in its cell. */
const FIELD_TYPES: Record<ColumnType, string> = {
	string: 'string',
	int16: 'integer',
	int32: 'integer',
	double: 'number',
	boolean: 'boolean',
	list: 'array'
};

const PRIMARY_KEYS: Partial<Record<TableName, string>> = {
	targets: 'id',
	documents: 'id',
	series: 'id',
	statistics: 'id'
};

const reference = (fields: string, resource: TableName) => ({
	fields,
	reference: { resource, fields: 'id' }
});

const FOREIGN_KEYS: Partial<Record<TableName, object[]>> = {
	targets: [reference('document', 'documents'), reference('series', 'series')],
	dismissed: [reference('document', 'documents')],
	statistics: [reference('series', 'series')]
};

interface PackageOptions {
	version: string;
	/** ISO date. */
	published: string;
	/** Full address of the page that describes the data. */
	homepage: string;
	/** Bytes and SHA-256 of each table's CSV file. */
	files: Readonly<Record<TableName, { bytes: number; sha256: string }>>;
}

/** The Frictionless Data Package descriptor of the CSV files, beside which it lies. */
export const datapackage = ({ version, published, homepage, files }: PackageOptions) => ({
	profile: 'tabular-data-package',
	name: DATASET.name,
	title: DATASET.en,
	description: `${DATASET.description.en}\n\n${DATASET.description.zh}`,
	version,
	created: `${published}T00:00:00Z`,
	homepage,
	licenses: [LICENCE],
	resources: TABLE_NAMES.map((name) => ({
		profile: 'tabular-data-resource',
		name,
		path: `${name}.csv`,
		format: 'csv',
		mediatype: 'text/csv',
		encoding: 'utf-8',
		// Who guesses it from the file cannot where a table has no rows.
		dialect: { delimiter: ',', doubleQuote: true, header: true },
		bytes: files[name].bytes,
		hash: `sha256:${files[name].sha256}`,
		schema: {
			fields: Object.entries(TABLES[name]).map(field),
			missingValues: [''],
			...(PRIMARY_KEYS[name] ? { primaryKey: PRIMARY_KEYS[name] } : {}),
			...(FOREIGN_KEYS[name] ? { foreignKeys: FOREIGN_KEYS[name] } : {})
		}
	}))
});

const field = ([name, { type, en, zh }]: [string, Column]) => ({
	name,
	type: FIELD_TYPES[type],
	title: zh,
	description: en
});
