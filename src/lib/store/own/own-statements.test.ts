import { describe, expect, test } from 'vitest';
import { isOwn } from '../../base/document-ids';
import { SAMPLE_ENTRY, SAMPLE_ROWS } from '../samples';
import { OWN_MARK, type OwnDocument } from './own-document';
import { ownStatements } from './own-statements';

const [target] = SAMPLE_ROWS.targets;
if (!target) throw new Error('no sample');
const said = (id: string, fields: Partial<typeof target> = {}) => ({
	...target,
	id,
	document: 'my-plan',
	...fields
});
const own: OwnDocument = {
	entry: { ...SAMPLE_ENTRY, id: 'my-plan', title: '2026年计划', plan_start: 2026, plan_end: 2026 },
	name: 'plan.docx',
	text: '',
	warnings: [],
	targets: [
		said('first', { year_start: 2026, year_end: 2026 }),
		said('annex', { repeats: 'first' }),
		said('other', { series: 'grain-output' }),
		said('alone', { series: null })
	],
	dismissed: [],
	dataVersion: ''
};

describe('what own documents say in a series', () => {
	const statements = ownStatements([own], 'road-length');
	test('only what joins it, each promise once, with where it is said again', () => {
		expect(statements.map(({ id, restated }) => [id, restated])).toEqual([['first', ['annex']]]);
	});
	test('its document is the reader’s own by title and id, and its place is that of the document', () => {
		expect(statements[0]).toMatchObject({
			title: `${OWN_MARK}2026年计划`,
			territory: '内蒙古自治区'
		});
		expect(isOwn(statements[0]?.document ?? '')).toBe(true);
	});
	test('no document says nothing', () => {
		expect(ownStatements([], 'road-length')).toEqual([]);
	});
});
