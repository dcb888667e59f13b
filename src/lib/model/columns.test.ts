import { describe, expect, it } from 'vitest';
import { TABLES, TABLE_NAMES } from './columns';

/** The data contract, by hand: other programs read these names in this order. */
const CONTRACT = {
	targets: [
		...['id', 'document', 'file', 'at', 'end', 'span', 'quote', 'quote_at', 'section'],
		...['kind', 'indicator', 'value_low', 'value_high', 'comparator', 'unit', 'measure'],
		...['year_start', 'year_end', 'base_year', 'sector', 'lead', 'support', 'region'],
		...['rules', 'stated', 'per', 'part_of_year', 'basis', 'estimate', 'scope', 'force'],
		...['repeats', 'row', 'column', 'confidence', 'page'],
		...['canonical_low', 'canonical_high', 'canonical_unit', 'series'],
		...['indicator_en', 'indicator_en_source', 'scope_en']
	],
	documents: [
		...['id', 'file', 'title', 'issuer', 'region', 'kind', 'issued', 'plan_start', 'plan_end'],
		...['from', 'to', 'sha256', 'text', 'characters', 'records', 'title_en']
	],
	series: [
		...['id', 'name', 'name_en', 'sector', 'measure', 'canonical_unit', 'curated'],
		...['documents', 'records', 'first_year', 'last_year', 'aliases', 'name_en_source']
	],
	dismissed: ['document', 'file', 'at', 'end', 'span', 'reason'],
	statistics: [
		...['series', 'region', 'year', 'value', 'unit', 'source', 'published'],
		...['id', 'canonical_value', 'canonical_unit']
	]
};

describe('the columns of the tables', () => {
	it.each(TABLE_NAMES)('%s: are those of the contract', (table) => {
		expect(Object.keys(TABLES[table])).toEqual(CONTRACT[table]);
	});

	it.each(TABLE_NAMES)('%s: are described in Chinese and in English', (table) => {
		for (const { zh, en } of Object.values(TABLES[table])) {
			expect(zh).toMatch(/[\u4e00-\u9fff]/);
			expect(en).toMatch(/^[^\u4e00-\u9fff]+$/);
		}
	});
});
