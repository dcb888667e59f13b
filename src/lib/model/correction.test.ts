import { describe, expect, it } from 'vitest';
import {
	changedFields,
	checkedFields,
	withCorrections,
	type CorrectedFields,
	type Correction,
	type CorrectionDraft,
	type DraftProblem,
	type CorrectionVerdict
} from './correction';

const FIELDS: CorrectedFields = {
	kind: 'target',
	indicator: '城镇新增就业',
	value_low: 180000,
	value_high: 180000,
	comparator: 'ge',
	unit: '人',
	measure: 'increase',
	year_start: 2025,
	year_end: 2025,
	sector: 'employment',
	series: 'new-urban-jobs'
};
const record = { id: 'plan@10', note: 'kept', ...FIELDS };
const correction = (
	verdict: CorrectionVerdict,
	fields: Partial<CorrectedFields> = {}
): Correction => ({
	id: verdict === 'missed' ? 'plan@40' : 'plan@10',
	verdict,
	document: 'plan',
	file: 'plan.txt',
	at: 10,
	end: 14,
	span: '18万人',
	quote: '城镇新增就业18万人以上。',
	fields: { ...FIELDS, ...fields },
	kept: { base_year: null, lead: [], support: [], region: [] },
	was: FIELDS
});
const toRow = ({ id, fields }: Correction) => ({ id, note: 'new', ...fields });

describe('corrections are laid over records', () => {
	it('without any, records are as they were', () => {
		expect(withCorrections([record], [], toRow)).toEqual([record]);
	});
	it('a changed one has the fields of the reader, and all others', () => {
		expect(withCorrections([record], [correction('changed', { unit: '户' })], toRow)).toEqual([
			{ ...record, unit: '户', correction: 'changed' }
		]);
	});
	it('a rejected one stays, and says so', () => {
		expect(withCorrections([record], [correction('rejected', { unit: '户' })], toRow)).toEqual([
			{ ...record, correction: 'rejected' }
		]);
	});
	it('a missed one is added', () => {
		const [first, added] = withCorrections([record], [correction('missed')], toRow);
		expect(first).toEqual(record);
		expect(added).toEqual({ id: 'plan@40', note: 'new', ...FIELDS, correction: 'missed' });
	});
	it('one of another record changes nothing', () => {
		const other = { ...correction('changed', { unit: '户' }), id: 'plan@99' };
		expect(withCorrections([record], [other], toRow)).toEqual([record]);
	});
});

it('the fields that differ are named', () => {
	expect(changedFields(correction('changed', { unit: '户', value_low: 1 }))).toEqual([
		'value_low',
		'unit'
	]);
	expect(changedFields({ ...correction('missed'), was: null })).toEqual([]);
});

describe('fields that are no record', () => {
	it.each<[title: string, Partial<CorrectionDraft>, DraftProblem | null]>([
		['as the extractor has them', {}, null],
		['a range', { value_low: 5, value_high: 8 }, null],
		['no name', { indicator: ' ' }, 'name'],
		['no value', { value_low: null }, 'value'],
		['low above high', { value_low: 8, value_high: 5 }, 'order'],
		['a year that is none', { year_end: 20255 }, 'years'],
		['no year', { year_start: null }, 'years'],
		['years backwards', { year_start: 2026 }, 'years']
	])('%s', (_title, fields, problem) => {
		const draft = { ...FIELDS, ...fields };
		expect(checkedFields(draft)).toEqual(problem ? { problem } : { fields: draft });
	});
});
