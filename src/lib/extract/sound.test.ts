import { describe, expect, it } from 'vitest';
import { readPlan, recordsOf } from './fixtures';
import { isSound } from './sound';

const SOURCE = '新建公路30公里。';
const [RECORD] = recordsOf(SOURCE);

describe('a record that is published', () => {
	it('is sound as it is read', () => {
		expect(RECORD && isSound(RECORD, SOURCE)).toBe(true);
	});

	it.each([
		['has a value', { value_high: Infinity }],
		['has its values in order', { value_low: 31 }],
		['has years in order', { year_start: 2026 }],
		['has years that a plan can mean', { year_end: 20250 }],
		['has a base year that is one', { base_year: 0.5 }],
		['has a name', { indicator: ' ' }],
		['has a name that can be shown', { indicator: '公路\0' }],
		['has no half of a character in a name', { indicator_en: '\ud872 road' }],
		['has a unit', { unit: '' }],
		['has its words at its place', { span: '31公里' }],
		['has its number within its words', { at: 3 }],
		['has its sentence at its place', { quote_at: 1 }],
		['has its words in its sentence', { quote: '新建公路30公' }],
		['has no more digits than a double holds', { span: '1234567890123456公里' }]
	])('%s', (_title, wrong) => {
		expect(RECORD && isSound({ ...RECORD, ...wrong }, SOURCE)).toBe(false);
	});
});

it('a number that begins with its point is read behind a word', () => {
	expect(recordsOf('固定资产投资增长.5%。').map(({ value_low }) => value_low)).toEqual([0.5]);
});

describe('a number that cannot be read for certain is dismissed, and the others are read', () => {
	it.each([
		['without measure', '9'.repeat(309)],
		['of more digits than a double holds', '12345678901234567'],
		['whose digits a page has out of order', '8\n17     .5'],
		['that is the rest of another', '\t.8%']
	])('%s', (_title, number) => {
		const { records, dismissed } = readPlan(`新建公路${number}公里，改造渠道20公里。`);
		expect(records.map(({ value_low }) => value_low)).toEqual([20]);
		expect(dismissed).toMatchObject([{ reason: 'unsound' }]);
	});
});

describe('a sentence that is cut for its length', () => {
	const CUTS = [0, 1, 2, 3, 4, 5].map((shift) => [shift, '道'.repeat(990 + shift)] as const);
	it.each(CUTS)('holds its numbers whole: cut near its end, shifted by %i', (_shift, words) => {
		for (const { span, end, quote, quote_at } of recordsOf(`${words}长30000公里和25000公里`)) {
			expect(end).toBeLessThanOrEqual(quote_at + quote.length);
			expect(end - span.length).toBeGreaterThanOrEqual(quote_at);
		}
	});

	it('is cut between the items of a list', () => {
		const records = recordsOf(Array.from({ length: 200 }, (_, i) => `${i + 200}公里`).join('、'));
		for (const { quote } of records) expect(quote).toMatch(/^\d+公里.*公里、?$/);
	});

	it.each([998, 999, 1000])('cuts no character in two: after %i', (length) => {
		for (const { quote } of recordsOf(`${'道'.repeat(length - 10)}修路30公里${'𠮷'.repeat(20)}`))
			expect(quote.isWellFormed()).toBe(true);
	});
});
