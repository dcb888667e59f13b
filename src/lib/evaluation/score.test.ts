import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { ExtractedRecord } from '../model/record';
import { recordOf } from '../relate/fixtures';
import { readLabels, type Label } from './labels';
import { FIELD_TESTS, matchLabels, scoreMatching, type Figures, type ScoredField } from './score';
import { phraseSimilarity } from './similarity';

const fixture = (name: string) =>
	readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8').trim();

describe('the figures', () => {
	it('are those that the reference scorer gave for the fixture', () => {
		const labels = readLabels(fixture('labels.jsonl'), 'labels');
		const records = fixture('records.jsonl')
			.split('\n')
			.map((line) => JSON.parse(line) as ExtractedRecord);
		const expected = JSON.parse(fixture('figures.json')) as Figures;
		expect(scoreMatching(matchLabels(labels, records))).toEqual(expected);
	});

	it('of nothing at all are perfect rather than undefined', () => {
		const { precision, recall, f1, quotable } = scoreMatching({ hits: [], missed: [], extra: [] });
		expect({ precision, recall, f1, quotable }).toEqual({
			precision: 1,
			recall: 1,
			f1: 1,
			quotable: 1
		});
	});
});

const record = (fields: Partial<ExtractedRecord>) => recordOf({ file: 'plan.txt', ...fields });
/** A label that agrees with `record` in all that is not given. */
const label = (fields: Partial<Label>): Label => ({ ...record({}), ...fields });

describe('a record and a label of one number', () => {
	it.each<[string, Partial<Label>, Partial<ExtractedRecord>, ScoredField[]]>([
		['agree where everything is the same', {}, {}, []],
		['agree in a unit of another width', { unit: '％' }, { unit: '%' }, []],
		[
			'agree in a value up to rounding',
			{ value_low: 0.1 + 0.2, value_high: 0.3 },
			{ value_low: 0.3 },
			[]
		],
		[
			'agree in departments in any order',
			{ lead: ['甲', '乙'], support: ['丙'] },
			{ lead: ['乙', '甲'], support: ['丙', '丙'] },
			[]
		],
		[
			'agree in an indicator named a little differently',
			{ indicator: '煤炭总产量' },
			{ indicator: '煤炭产量' },
			[]
		],
		[
			'agree in what a label accepts besides',
			{ unit: '座', indicator: '泵站', accept: { unit: ['个'], indicator: ['排涝设施'] } },
			{ unit: '个', indicator: '排涝设施' },
			[]
		],
		[
			'agree in a measure and a sector that readers may differ on',
			{ measure: 'level', sector: 'rural', accept: { measure: ['increase'], sector: ['urban'] } },
			{ measure: 'increase', sector: 'urban' },
			[]
		],
		[
			'differ in a sector that the label does not accept',
			{ sector: 'rural', accept: { sector: ['urban'] } },
			{ sector: 'water' },
			['sector']
		],
		['differ in the upper end of a range', { value_high: 50 }, { value_high: 30 }, ['value']],
		['differ in the first year', { year_start: 2021 }, { year_start: 2025 }, ['years']],
		['differ in the last year', { year_end: 2030 }, { year_end: 2025 }, ['year_end', 'years']],
		['differ in the base', { base_year: 2020 }, { base_year: null }, ['years']],
		[
			'differ in an indicator of another thing',
			{ indicator: '煤炭产量' },
			{ indicator: '牛奶总量' },
			['indicator']
		],
		['differ in a region that one of them lacks', { region: ['包头市'] }, {}, ['region']]
	])('%s', (_title, ofLabel, ofRecord, wrong) => {
		const pair = { label: label(ofLabel), record: record(ofRecord) };
		const failed = (Object.keys(FIELD_TESTS) as ScoredField[]).filter(
			(field) => !FIELD_TESTS[field](pair)
		);
		expect(failed).toEqual(wrong);
	});
});

describe('matching', () => {
	const match = (labels: Label[], records: ExtractedRecord[]) => {
		const { hits, missed, extra } = matchLabels(
			{ labels, ranges: { 'plan.txt': [[0, 100]] } },
			records
		);
		return [hits.length, missed.length, extra.length];
	};
	it.each<[string, Label[], ExtractedRecord[], number[]]>([
		[
			'pairs what starts at the same place',
			[label({ at: 5 })],
			[record({ at: 5, end: 8 })],
			[1, 0, 0]
		],
		['pairs a label inside a record', [label({ at: 7 })], [record({ at: 5, end: 8 })], [1, 0, 0]],
		['leaves a label behind a record', [label({ at: 8 })], [record({ at: 5, end: 8 })], [0, 1, 1]],
		[
			'leaves a label of another file',
			[label({ at: 5, file: 'b.txt' })],
			[record({ at: 5 })],
			[0, 1, 1]
		],
		['uses a record once', [label({ at: 5 }), label({ at: 5 })], [record({ at: 5 })], [1, 1, 0]],
		['ignores records outside of what was labelled', [], [record({ at: 100 })], [0, 0, 0]],
		['wants no standard', [label({ at: 5, kind: 'standard' })], [], [0, 0, 0]],
		['does not count a standard as too much', [], [record({ at: 5, kind: 'standard' })], [0, 0, 0]],
		[
			'misses a target that was taken for a standard',
			[label({ at: 5 })],
			[record({ at: 5, kind: 'standard' })],
			[0, 1, 0]
		],
		[
			'has a target too much that is a standard',
			[label({ at: 5, kind: 'standard' })],
			[record({ at: 5 })],
			[0, 0, 1]
		],
		[
			'leaves out an open number, read or not',
			[label({ at: 5, skip: true })],
			[record({ at: 5 })],
			[0, 0, 0]
		]
	])('%s', (_title, labels, records, counts) => {
		expect(match(labels, records)).toEqual(counts);
	});

	it('prefers, of several records of one number, the one of the same last year', () => {
		const years = [2025, 2030].map((year_end) => record({ at: 5, year_end }));
		const { hits } = matchLabels(
			{ labels: [label({ at: 5, year_end: 2030 })], ranges: null },
			years
		);
		expect(hits.map((pair) => pair.record.year_end)).toEqual([2030]);
	});
});

describe('the similarity of phrases', () => {
	it.each([
		['the same', '城镇新增就业', '城镇新增就业', 1],
		['nothing in common', '煤炭', '奶牛', 0],
		['half in common', '煤炭', '煤矿', 0.5],
		['the same without punctuation', '“煤炭”、焦炭', '煤炭焦炭', 1],
		['a repeated character counts as often as both have it', '人人', '人', 2 / 3],
		['two empty ones', '', '', 1],
		['one empty', '', '煤炭', 0]
	])('%s: %s, %s', (_title, a, b, expected) => {
		expect(phraseSimilarity(a, b)).toBeCloseTo(expected, 12);
		expect(phraseSimilarity(b, a)).toBeCloseTo(expected, 12);
	});
});
