import { DuckDBInstance } from '@duckdb/node-api';
import { describe, expect, it } from 'vitest';
import { lineAndColumn, offsetOfByte, readSqlError, wordEnd } from './sql-error';

async function errorOf(statement: string) {
	const connection = await (await DuckDBInstance.create()).connect();
	await connection.run('set errors_as_json = true');
	try {
		await connection.run(statement);
	} catch (cause) {
		return readSqlError(cause, statement);
	}
	throw new Error(`no error in ${statement}`);
}

describe('where an error is', () => {
	it.each([
		['a misspelt keyword', 'selec 1', 'selec'],
		['an unknown column', 'select nosuch from range(3)', 'nosuch'],
		['after Chinese text', "select '目标', nosuch from range(3)", 'nosuch'],
		['on a later line', 'select 1,\n  nosuch(2)', 'nosuch'],
		['an unknown table', 'select * from nosuch', 'nosuch']
	])('%s', async (_, statement, word) => {
		const { at } = await errorOf(statement);
		expect(at).not.toBeNull();
		expect(statement.slice(at ?? 0, wordEnd(statement, at ?? 0))).toBe(word);
	});

	it('is unknown where DuckDB does not say', () => {
		expect(readSqlError(new Error('out of memory'), 'select 1')).toEqual({
			message: 'out of memory',
			at: null
		});
	});

	it('of memory gives no advice that cannot be followed', () => {
		const told = {
			exception_type: 'Out of Memory',
			exception_message: "failed to allocate 16 MiB\n\nOr set SET temp_directory='/path/to/tmp.tmp'"
		};
		expect(readSqlError(new Error(JSON.stringify(told)), 'select 1').message).toBe(
			'Out of Memory Error: failed to allocate 16 MiB'
		);
	});

	it('is told as line and column, from 1', () => {
		expect(lineAndColumn('select 1,\n  x', 12)).toEqual({ line: 2, column: 3 });
	});

	it('counts characters beyond the basic plane as two', () => {
		expect(offsetOfByte('𠮷a', 4)).toBe(2);
	});
});
