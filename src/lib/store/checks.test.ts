import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Rows } from '../model/columns';
import type { TargetRecord } from '../model/record';
import { CHECKS, findFaults } from './checks';
import { openNative } from './engine/native.server';
import { ParquetWriter, parquetPath } from './parquet';
import { SAMPLE_ROWS } from './samples';

const [TARGET] = SAMPLE_ROWS.targets as [TargetRecord, ...TargetRecord[]];
const [DOCUMENT] = SAMPLE_ROWS.documents as [Rows['documents']];
const [SERIES] = SAMPLE_ROWS.series as [Rows['series']];
const OTHER = { ...TARGET, id: 'plan-50', at: 50, end: 56 };

/** What the checks find in a data set of one document and one series, with some of its records changed. */
async function findIn(targets: TargetRecord[], series: Partial<Rows['series']> = {}) {
	const folder = await mkdtemp(join(tmpdir(), 'checks-'));
	try {
		const writer = await ParquetWriter.open(folder);
		const records = targets.length;
		await writer.write('targets', targets);
		await writer.write('documents', [{ ...DOCUMENT, records }]);
		await writer.write('series', [{ ...SERIES, records, ...series }]);
		await writer.commit();
		writer.close();
		const connection = await openNative((table) => parquetPath(folder, table));
		return (await findFaults(connection)).map(({ check }) => check);
	} finally {
		await rm(folder, { recursive: true });
	}
}

describe('a sound data set', () => {
	it('holds every check', async () => {
		expect(await findIn([TARGET, OTHER])).toEqual([]);
	});
});

describe('each check finds what breaks it', () => {
	it.each<[string, TargetRecord[], Partial<Rows['series']>?]>([
		['ids of records are unique', [TARGET, { ...OTHER, id: TARGET.id }]],
		['values are finite and in order', [TARGET, { ...OTHER, value_low: 20000 }]],
		[
			'a canonical value is the value times one factor of its unit',
			[TARGET, OTHER, { ...OTHER, id: 'plan-60', canonical_high: 1400 }]
		],
		['the records of a series are of its unit', [TARGET, { ...OTHER, canonical_unit: '亩' }]],
		['a series does not mix rates with amounts', [TARGET, { ...OTHER, measure: 'growth' }]],
		[
			'a record is of a document and of a series that are there',
			[TARGET],
			{ id: 'other', records: 0 }
		],
		['documents count their records, and series theirs', [TARGET], { records: 5 }],
		['years lie near those of the plan', [TARGET, { ...OTHER, year_end: 2200 }]],
		[
			'a target is not of years before its plan',
			[TARGET, { ...OTHER, year_start: 2000, year_end: 2001 }]
		],
		['every record has a name', [TARGET, { ...OTHER, indicator: ' ' }]]
	])('%s', async (check, targets, series) => {
		expect(await findIn(targets, series)).toContain(check);
	});

	it('and each has such a case', () => expect(CHECKS).toHaveLength(10));
});
