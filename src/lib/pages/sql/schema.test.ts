import { beforeAll, describe, expect, it } from 'vitest';
import { TABLE_NAMES, TABLES } from '../../model/columns';
import { databaseOf } from '../../store/engine/database.fixture';
import { identifier } from './schema';

let database: Awaited<ReturnType<typeof databaseOf>>;
beforeAll(async () => {
	database = await databaseOf({});
});

describe('column names as the editor completes them', () => {
	it.each(TABLE_NAMES)('can be selected from %s', async (table) => {
		const names = Object.keys(TABLES[table]).map(identifier);
		const text = `select ${names.join(', ')} from ${table} order by ${names.join(', ')}`;
		expect(await database.sql(text)).toEqual([]);
	});
});
