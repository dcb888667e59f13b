import { beforeAll, describe, expect, it } from 'vitest';
import type { DocumentRow, TargetRecord } from '../../model/record';
import { SAMPLE_ROWS } from '../samples';
import { departmentTargets } from './departments';
import { databaseOf } from '../engine/database.fixture';
import { plannedYears, targetsOfSeries } from './profiles';
import { regionDocuments, regionTargets } from './regions';
import { sectorTargets } from './sectors';

const [document] = SAMPLE_ROWS.documents as [DocumentRow];
const [sample] = SAMPLE_ROWS.targets as [TargetRecord];
const ODD = `O'Brien "局"`;

const targets: TargetRecord[] = [
	{ ...sample, id: 'leads', lead: ['水利厅'], support: [], sector: 'water', series: 'a' },
	{
		...sample,
		id: 'supports',
		lead: ['农牧厅'],
		support: ['水利厅'],
		sector: 'water',
		series: null
	},
	{ ...sample, id: 'reported', lead: ['水利厅'], support: [], sector: 'water', kind: 'actual' },
	{ ...sample, id: 'odd', lead: [ODD], support: [], sector: 'energy', region: [ODD], series: 'b' },
	{ ...sample, id: 'elsewhere', lead: [], support: [], document: 'other', region: ['包头市'] }
];
const documents: DocumentRow[] = [document, { ...document, id: 'other', region: '乙省' }];

let database: Awaited<ReturnType<typeof databaseOf>>;
beforeAll(async () => {
	database = await databaseOf({ targets, documents });
});

describe('what a profile is about', () => {
	it.each([
		[
			'a department, leading or supporting; no results',
			departmentTargets(['水利厅']),
			['leads', 'supports']
		],
		[
			'a department under several names',
			departmentTargets(['农牧厅', '水利厅']),
			['leads', 'supports']
		],
		['a name with quotes in it', departmentTargets([ODD]), ['odd']],
		['a name that is part of another', departmentTargets(['水利']), []],
		['a sector', sectorTargets('energy'), ['odd']],
		['a place that a document governs', regionTargets('乙省'), ['elsewhere']],
		['a place that a sentence names', regionTargets('包头市'), ['elsewhere']],
		['a place with quotes in it', regionTargets(ODD), ['odd']],
		['series', targetsOfSeries(['a', 'b']), ['leads', 'odd']],
		['no series', targetsOfSeries([]), []]
	])('%s', async (_, query, expected) => {
		expect((await database.run(query)).map(({ id }) => id).toSorted()).toEqual(expected);
	});

	it('knows for which years each territory has plans', async () => {
		expect(await database.run(plannedYears())).toEqual([
			{ territory: '乙省', document_kind: 'annual-plan', year: 2014 },
			{ territory: '内蒙古自治区', document_kind: 'annual-plan', year: 2014 }
		]);
	});

	it('knows the documents of a place', async () => {
		expect((await database.run(regionDocuments('乙省'))).map(({ id }) => id)).toEqual(['other']);
	});
});
