import { createRequire } from 'node:module';
import { existsSync } from 'node:fs';
import { TABLE_NAMES, type TableName } from '../../src/lib/model/columns';
import type { Query } from '../../src/lib/store/queries/builder';

/** The part of `chdb` (ClickHouse's engine in a package) that is used here. */
interface Session {
	query(sql: string): string;
	queryBind(sql: string, values: Record<string, unknown>, format: string): string;
	cleanup(): void;
}
interface Chdb {
	Session: new () => Session;
}

const PACKAGES = new URL('package.json', import.meta.url);

/** Whether ClickHouse's engine is here: it has 550 MB, and a command of its own that installs it. */
export const isInstalled = (): boolean => existsSync(new URL('node_modules/@chdb', PACKAGES));

/** How ClickHouse writes what DuckDB writes otherwise; all else is the same text for both. */
const DIALECT: readonly [duckdb: RegExp, clickhouse: string][] = [
	[/\blist_contains\(/g, 'has('],
	[/\blen\(/g, 'length('],
	[
		/\blist\(id order by again\.at\)/g,
		'arrayMap(one -> one.2, arraySort(groupArray((again.at, id))))'
	],
	[/\barg_min\((\w+), again\.at\) filter \(/g, 'argMinIf($1, again.at, '],
	// Halves go to the even digit in one and away from zero in the other.
	[/\bround\((\w+), 2\)/g, 'floor($1 * 100 + 0.5) / 100'],
	[/\$(\d+)/g, '{p$1:String}']
];

/**
 * Opens ClickHouse's engine over a folder of tables.
 * @param glob where the files of a table are, with `*` and `**` for several
 */
export function openClickhouse(glob: (table: TableName) => string) {
	const { Session } = createRequire(PACKAGES)('chdb') as Chdb;
	const session = new Session();
	// As in DuckDB, a name means the column, and not what is called so beside it.
	session.query('set prefer_column_name_to_alias = 1');
	for (const table of TABLE_NAMES)
		session.query(`create view ${table} as select * from file('${glob(table)}', 'Parquet')`);
	return {
		/** Runs a query of the site. */
		run<Row>({ sql, parameters }: Query<Row>): Row[] {
			const text = DIALECT.reduce((all, [from, to]) => all.replace(from, to), sql);
			const values = Object.fromEntries(parameters.map((value, index) => [`p${index + 1}`, value]));
			return rowsOf<Row>(session.queryBind(text, values, 'JSONEachRow'));
		},
		/** Runs a statement as it is written. */
		sql: <Row>(text: string): Row[] => rowsOf<Row>(session.queryBind(text, {}, 'JSONEachRow')),
		close: () => session.cleanup()
	};
}

const rowsOf = <Row>(lines: string): Row[] =>
	lines
		.split('\n')
		.filter(Boolean)
		.map((line) => JSON.parse(line) as Row);
