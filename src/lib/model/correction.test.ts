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

const canonical = {
	canonical_low: FIELDS.value_low,
	canonical_high: FIELDS.value_high,
	canonical_unit: FIELDS.unit,
	indicator_en: 'urban jobs',
	indicator_en_source: 'composed' as const
};
const record = { id: 'plan@10', note: 'kept', ...FIELDS, ...canonical };
const toRow = ({ id, fields }: Correction) => ({ id, note: 'new', ...fields, ...canonical });

describe('corrections are laid over records', () => {
	it('without any, records are as they were', () => {
		expect(withCorrections([record], [], toRow)).toEqual([record]);
	});
	it('a changed one has the fields of the reader, the canonical value that follows, and all others', () => {
		expect(
			withCorrections([record], [correctionOf('changed', { fields: { unit: '户' } })], toRow)
		).toEqual([{ ...record, unit: '户', canonical_unit: '户', correction: 'changed' }]);
	});
	it('a renamed one has no English name of its old name', () => {
		const [renamed] = withCorrections(
			[record],
			[correctionOf('changed', { fields: { indicator: '新增就业' } })],
			toRow
		);
		expect(renamed).toMatchObject({ indicator_en: '新增就业', indicator_en_source: 'partial' });
	});
	it('a rejected one stays, and says so', () => {
		expect(
			withCorrections([record], [correctionOf('rejected', { fields: { unit: '户' } })], toRow)
		).toEqual([{ ...record, correction: 'rejected' }]);
	});
	it('a missed one is added', () => {
		const [first, added] = withCorrections([record], [correctionOf('missed', { at: 40 })], toRow);
		expect(first).toEqual(record);
		expect(added).toEqual({
			id: 'plan@40',
			note: 'new',
			...FIELDS,
			...canonical,
			correction: 'missed'
		});
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
