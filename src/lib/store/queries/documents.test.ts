import { beforeAll, describe, expect, it } from 'vitest';
import { SAMPLE_ROWS } from '../samples';
import {
	documentById,
	documentDismissed,
	documentList,
	documentReasons,
	documentRecords,
	documentSectors,
	relatedStatements
} from './documents';
import { databaseOf } from '../engine/database.fixture';

const [target, second] = SAMPLE_ROWS.targets;
const elsewhere = { ...target, id: 'other-12', document: 'other', kind: 'actual' as const };

let database: Awaited<ReturnType<typeof databaseOf>>;
beforeAll(async () => {
	database = await databaseOf({
		...SAMPLE_ROWS,
		targets: [target, second, elsewhere].filter(
			(row) => row !== undefined
		) as typeof SAMPLE_ROWS.targets
	});
});

describe('documents', () => {
	it('lists them with their records by kind', async () => {
		const rows = await database.run(documentList());
		expect(
			rows.map(({ id, targets, actuals, standards }) => [id, targets, actuals, standards])
		).toEqual([
			['plan', 2, 0, 0],
			['other', 0, 1, 0]
		]);
	});

	it('counts their records by sector', async () => {
		expect(await database.run(documentSectors())).toEqual([
			{ document: 'other', sector: 'transport', records: 1 },
			{ document: 'plan', sector: 'transport', records: 2 }
		]);
	});

	it.each([
		['plan', 1],
		[`pl'an`, 0],
		['', 0]
	])('finds one by its id: %s', async (id, count) => {
		expect(await database.run(documentById(id))).toHaveLength(count);
	});

	it('gives the records of a document with the names of their series', async () => {
		const rows = await database.run(documentRecords('plan'));
		expect(rows.map(({ id, series_name }) => [id, series_name])).toEqual([
			['plan-12', '公路里程'],
			['plan-30', null]
		]);
	});

	it('gives what was dismissed, and why', async () => {
		expect(await database.run(documentDismissed('plan'))).toEqual([
			{ at: 1, end: 6, reason: 'date' }
		]);
		expect(await database.run(documentReasons('plan'))).toEqual([{ reason: 'date', numbers: 1 }]);
		expect(await database.run(documentReasons('other'))).toEqual([]);
	});

	it('relates a document to the others of its territory by the series', async () => {
		const ids = async (id: string) =>
			(await database.run(relatedStatements(id))).map((row) => row.id);
		expect(await ids('plan')).toEqual(['other-12', 'plan-12']);
		expect(await ids('none')).toEqual([]);
	});
});
