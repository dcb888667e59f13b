import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import {
	createDuckDB,
	NODE_RUNTIME,
	VoidLogger,
	type DuckDBConnection
} from '@duckdb/duckdb-wasm/blocking';
import { beforeAll, describe, expect, it } from 'vitest';
import { runSql } from './run';
import { readSqlError } from './sql-error';

let own: Parameters<typeof runSql>[0];

/** The browser's engine in Node, with its worker's way to ask. */
beforeAll(async () => {
	const dist = dirname(createRequire(import.meta.url).resolve('@duckdb/duckdb-wasm'));
	const bundle = { mainModule: join(dist, 'duckdb-eh.wasm'), mainWorker: '' };
	const database = await createDuckDB({ mvp: bundle, eh: bundle }, new VoidLogger(), NODE_RUNTIME);
	await database.instantiate();
	database.open({ query: { castBigIntToDouble: true, castDecimalToDouble: true } });
	const connection = database.connect();
	connection.query("create table plans as from (values (2023, 'a', 1), (2025, 'b', 2)) v(y, k, n)");
	connection.query('set errors_as_json = true');
	own = asynchronous(connection);
});

function asynchronous(connection: DuckDBConnection): typeof own {
	const asked = {
		query: async (sql: string) => connection.query(sql),
		cancelSent: async () => true,
		prepare: async (sql: string) => {
			const statement = connection.prepare(sql);
			return { close: async () => statement.close(), send: async () => statement.send() };
		}
	};
	return asked as unknown as typeof own;
}

const first = async (sql: string) => {
	const { columns, rows } = await runSql(own, sql);
	return { type: columns[0]?.type, value: Object.values(rows[0] ?? {})[0] };
};

describe('a cell is what it is', () => {
	it.each([
		['a date', "date '2025-02-05'", 'date', '2025-02-05'],
		['a timestamp', "timestamp '2025-02-05 10:00:00.5'", 'timestamp', '2025-02-05 10:00:00.5'],
		['a time', "time '10:01:02'", 'text', '10:01:02'],
		['an interval', 'interval 14 month', 'text', '1 year 2 months'],
		['a word of an enumeration', "'x'::enum('x', 'y')", 'text', 'x'],
		['bytes', "'\\xAA'::blob", 'text', '\\xAA'],
		['a decimal', '1.10::decimal(10,2)', 'number', 1.1],
		[
			'a decimal of more digits than a number has',
			'12345678901234567.89::decimal(20,2)',
			'number',
			'12345678901234567.89'
		],
		['a count', 'count(*)', 'number', 1],
		['a large integer that a number holds', '9007199254740992::bigint', 'number', 9007199254740992],
		['one that it does not', '9007199254740993::bigint', 'number', '9007199254740993'],
		[
			'the largest',
			'170141183460469231731687303715884105727::hugeint',
			'number',
			'170141183460469231731687303715884105727'
		],
		['a truth', 'true', 'text', true],
		['a list of words', "['a', 'b']", 'text', ['a', 'b']],
		['a list of dates', "[date '2025-02-05']", 'text', '[2025-02-05]'],
		['a struct', "{'a': 1}", 'text', "{'a': 1}"],
		['nothing', 'null::bigint', 'number', null]
	])('%s', async (_title, sql, type, value) => {
		expect(await first(`select ${sql} as cell`)).toEqual({ type, value });
	});
});

describe('what is asked', () => {
	it.each([
		['a pivot that names its values', 'pivot plans on y in (2023, 2025) using sum(n)', 2],
		['a pivot that finds them', 'pivot plans on y using sum(n)', 2],
		['several statements: the last is answered', "set variable x = 7; select getvariable('x')", 1],
		['a temporary table', 'create temp table t as from plans; select * from t;', 2],
		['an order', 'from plans order by y desc -- latest first', 2],
		['the tables', 'show tables', 1],
		['a plan of execution', 'explain select 1', 1]
	])('%s', async (_title, sql, rows) => {
		expect((await runSql(own, sql)).rows).toHaveLength(rows);
	});

	it('keeps its order, and two columns of one name', async () => {
		const { rows } = await runSql(own, 'select y, y from plans order by y desc');
		expect(rows).toEqual([
			{ y: 2025, y_2: 2025 },
			{ y: 2023, y_2: 2023 }
		]);
	});

	it.each([
		['a change', 'drop table plans', 'read-only', null],
		['a change behind a question', 'select 1; drop table plans', 'read-only', null],
		['a wrong column', 'select nosuch from plans', 'nosuch', 7],
		['a wrong column of a later statement', 'select 1; select nosuch from plans', 'nosuch', 17]
	])('is refused where it is wrong: %s', async (_title, sql, message, at) => {
		const error = await runSql(own, sql).catch((cause: unknown) => readSqlError(cause, sql));
		expect(error).toMatchObject({ message: expect.stringContaining(message) as string, at });
	});

	it.each([
		'rollback; drop table plans',
		'commit; delete from plans',
		'/* a */ abort; begin; delete from plans; commit',
		'prepare p as commit; execute p; drop table plans',
		'select 1 as a$b$; rollback; drop table plans; select 1 as a$b$'
	])('cannot leave the transaction that cannot write: %s', async (sql) => {
		await expect(runSql(own, sql)).rejects.toThrow();
		expect(await first('select count(*) from plans')).toMatchObject({ value: 2 });
	});

	it('leaves nothing behind', async () => {
		await runSql(own, 'create temp table t as select 1; from t');
		await expect(runSql(own, 'from t')).rejects.toThrow();
	});
});
