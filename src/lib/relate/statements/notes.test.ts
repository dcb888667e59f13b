import { describe, expect, it } from 'vitest';
import type { SeriesRow } from '../../model/record';
import { notes } from './notes';
import { statement } from './samples';

const SERIES: SeriesRow = {
	id: 'new-urban-jobs',
	name: '城镇新增就业',
	name_en: 'New urban jobs',
	name_en_source: 'curated',
	sector: 'employment',
	measure: 'increase',
	canonical_unit: '人',
	curated: true,
	documents: 2,
	records: 2,
	first_year: 2014,
	last_year: 2025,
	aliases: []
};

const named = (...statements: Parameters<typeof notes>[1]) =>
	notes(SERIES, statements).map(({ note }) => note);

describe('a note is made where compared statements differ', () => {
	it.each([
		['in words', { indicator: '新增城镇就业' }, ['wordings']],
		['in unit', { unit: '斤' }, ['units']],
		['in the years they are about', { year_start: 2021 }, ['spans']],
		['in comparator', { comparator: 'eq' as const }, ['comparators']],
		['in place', { region: ['呼和浩特市'] }, ['places']],
		['in the kind of document', { document_kind: 'notice' as const }, ['mixed-documents']]
	])('%s', (_, change, expected) => {
		expect(named(statement(), statement(change))).toEqual(expected);
	});

	it('where a number is about a part of the year', () => {
		const [note] = notes(SERIES, [statement({ part_of_year: '前三季度' })]);
		expect(note).toMatchObject({
			note: 'part-of-year',
			statements: [{ year: 2023, words: '前三季度' }]
		});
	});

	it('where a result is an estimate', () => {
		const given = { estimate: true, year: 2022 };
		expect(notes(SERIES, [statement({ ...given, kind: 'actual' })])).toEqual([
			{ note: 'estimates', statements: [{ year: 2022, words: '预计' }] }
		]);
		expect(named(statement(given))).toEqual([]);
	});

	it('where only some numbers name their basis', () => {
		const qualified = statement({ basis: '同口径' });
		expect(notes(SERIES, [statement(), qualified])).toEqual([
			{ note: 'basis-words', statements: [{ year: 2023, words: '同口径' }] }
		]);
		expect(named(qualified, qualified)).toEqual([]);
	});

	it('where the base years differ', () => {
		expect(named(statement({ base_year: 2015 }), statement({ base_year: 2020 }))).toEqual([
			'bases'
		]);
	});

	it('where a program put the series together', () => {
		const found = notes({ ...SERIES, curated: false }, [statement()]);
		expect(found.map(({ note }) => note)).toEqual(['automatic']);
	});

	it('and none where they do not', () => {
		expect(named(statement({ year: 2014 }), statement({ year: 2025 }))).toEqual([]);
	});
});
