import { beforeAll, describe, expect, it } from 'vitest';
import type { DocumentRow, TargetRecord } from '../../model/record';
import { toldBy } from '../../relate/statements/told-by';
import { databaseOf } from '../engine/database.fixture';
import { SAMPLE_ROWS } from '../samples';
import { departmentTargets } from './departments';
import { countedTargets } from './profiles';
import { ledTargets, statements } from './statements';

const [document] = SAMPLE_ROWS.documents as [DocumentRow];
const [sample] = SAMPLE_ROWS.targets as [TargetRecord];
const record = (at: number, fields: Partial<TargetRecord>): TargetRecord => ({
	...sample,
	id: String(at),
	at,
	lead: [],
	support: [],
	repeats: null,
	...fields
});

const targets = [
	record(1, { lead: ['水利厅'] }),
	record(2, {}),
	record(3, {}),
	record(4, {}),
	// Not in the order of the text: an annex is not always the last that is read.
	record(9, { repeats: '2', lead: ['财政厅'] }),
	record(8, { repeats: '2', lead: ['农牧厅'], support: ['教育厅'] }),
	record(7, { repeats: '2' }),
	record(6, { repeats: '1', lead: ['体育局'] }),
	record(5, { repeats: '3' })
];

let database: Awaited<ReturnType<typeof databaseOf>>;
beforeAll(async () => {
	database = await databaseOf({ targets, documents: [document] });
});

describe('who answers for a promise', () => {
	it('is the same to a database and to a page', async () => {
		const byPage = targets
			.filter(({ repeats }) => repeats === null)
			.map((target) => {
				const again = targets.filter(({ repeats }) => repeats === target.id);
				return toldBy(
					document,
					target,
					again.toSorted((a, b) => a.at - b.at)
				);
			});
		const byDatabase = await database.run(statements().orderBy('targets.at').compile());
		expect(byDatabase).toEqual(byPage);
		expect(byPage.map(({ id, named_in, lead }) => [id, named_in, lead])).toEqual([
			['1', null, ['水利厅']],
			['2', '8', ['农牧厅']],
			['3', null, []],
			['4', null, []]
		]);
	});

	it('counts where the document names it: by department, in counts, and for what a later plan inherits', async () => {
		const found = await database.run(departmentTargets(['教育厅']));
		expect(found.map(({ id, restated }) => [id, restated])).toEqual([['2', ['7', '8', '9']]]);
		const counted = await database.run(countedTargets());
		expect(counted.filter(({ lead }) => lead.length > 0).map(({ id }) => id)).toEqual(['1', '2']);
		const led = await database.run(ledTargets().compile());
		expect(led.map(({ id, lead }) => [id, ...lead])).toEqual([
			['1', '水利厅'],
			['2', '农牧厅'],
			['3'],
			['4']
		]);
	});
});
