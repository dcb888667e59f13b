import { describe, expect, it } from 'vitest';
import {
	changedFields,
	checkedFields,
	withCorrections,
	type Correction,
	type CorrectionDraft,
	type DraftProblem
} from './correction';
import { correctionOf, FIELDS } from './correction.fixture';

const record = { id: 'plan@10', note: 'kept', ...FIELDS };
const toRow = ({ id, fields }: Correction) => ({ id, note: 'new', ...fields });

describe('corrections are laid over records', () => {
	it('without any, records are as they were', () => {
		expect(withCorrections([record], [], toRow)).toEqual([record]);
	});
	it('a changed one has the fields of the reader, and all others', () => {
		expect(
			withCorrections([record], [correctionOf('changed', { fields: { unit: '户' } })], toRow)
		).toEqual([{ ...record, unit: '户', correction: 'changed' }]);
	});
	it('a rejected one stays, and says so', () => {
		expect(
			withCorrections([record], [correctionOf('rejected', { fields: { unit: '户' } })], toRow)
		).toEqual([{ ...record, correction: 'rejected' }]);
	});
	it('a missed one is added', () => {
		const [first, added] = withCorrections([record], [correctionOf('missed', { at: 40 })], toRow);
		expect(first).toEqual(record);
		expect(added).toEqual({ id: 'plan@40', note: 'new', ...FIELDS, correction: 'missed' });
	});
	it('one of another record changes nothing', () => {
		const other = { ...correctionOf('changed', { fields: { unit: '户' } }), id: 'plan@99' };
		expect(withCorrections([record], [other], toRow)).toEqual([record]);
	});
});

it('the fields that differ are named', () => {
	expect(changedFields(correctionOf('changed', { fields: { unit: '户', value_low: 1 } }))).toEqual([
		'value_low',
		'unit'
	]);
	expect(changedFields(correctionOf('missed'))).toEqual([]);
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
