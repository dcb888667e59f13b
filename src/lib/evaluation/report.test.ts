import { describe, expect, it } from 'vitest';
import { reliability } from './reliability';
import { recordOf } from '../relate/fixtures';
import { groupMisses } from './misses';
import {
	betweenMarks,
	evaluationJson,
	figuresTable,
	markdownTable,
	missesText,
	reliabilityTable
} from './report';
import { scoreMatching, type Matching } from './score';

const read = recordOf({
	file: 'plan.txt',
	span: '5个',
	rules: ['number/plain', 'indicator/noun-after', 'kind/plan', 'sector/thing-of-name']
});
const unread = { ...read, at: 9 };
const matching: Matching = {
	hits: [
		{ label: read, record: read },
		{ label: { ...read, comparator: 'ge', sector: 'energy' }, record: read },
		{ label: { ...read, comparator: 'le' }, record: read }
	],
	missed: [
		{ label: unread, record: null },
		{ label: { ...unread, at: 20 }, record: null },
		{
			label: read,
			record: { ...read, kind: 'standard', rules: ['number/plain', 'kind/rate-per-case'] }
		}
	],
	extra: [{ record: { ...read, at: 30 }, label: null }]
};
const dismissed = [
	{ document: 'plan', file: 'plan.txt', at: 9, end: 11, span: '5个', reason: 'list-count' }
];

describe('misses', () => {
	it('are grouped by what is wrong and by the rule that made it so', () => {
		const groups = groupMisses(matching, dismissed);
		expect(groups.map(({ sort, rule, lines }) => [sort, rule, lines.length])).toEqual([
			['missed', 'list-count', 1],
			['missed', 'not found', 1],
			['missed', 'kind/rate-per-case', 1],
			['extra', 'number/plain', 1],
			['comparator', 'any', 2],
			['sector', 'sector/thing-of-name', 1]
		]);
	});

	it('say what was wanted and what was read', () => {
		const [line] =
			groupMisses(matching, dismissed).find(({ sort }) => sort === 'sector')?.lines ?? [];
		expect(line).toBe('plan.txt@0 5个: want "energy", got "macro"');
	});

	it('are cut where a group is long, and the rest is counted', () => {
		const text = missesText([{ sort: 'value', rule: 'range', lines: ['a', 'b', 'c'] }], 2);
		expect(text).toBe('value · range (3)\n  a\n  b\n  … and 1 more');
	});
});

describe('the figures', () => {
	const figures = scoreMatching(matching);

	const evaluation = {
		sets: [{ id: 'a', name: '甲', name_en: 'first', used: true, figures, read: null }],
		forms: { cases: 3, right: 2 },
		reliability: reliability([
			{ confidence: 0.95, right: true },
			{ confidence: 0.6, right: true },
			{ confidence: 0.6, right: false },
			{ confidence: 1, right: false }
		])
	};

	it('of confidence are the share that is right among those as sure', () => {
		const lines = reliabilityTable(evaluation.reliability).split('\n');
		expect(lines).toContain('  0.50 to 0.70      2 records,  50.0 % right');
		expect(lines.at(-1)).toBe('at least 0.9: 50.0 % of all, of which 50.0 % right');
	});

	it('are kept rounded, so that they change only where labels do', () => {
		expect(JSON.parse(evaluationJson(evaluation))).toMatchObject({
			sets: [
				{
					id: 'a',
					figures: {
						labels: 6,
						found: 3,
						f1: 0.6,
						quotable: 0.1667,
						fields: { comparator: 0.3333, kind: 1 }
					}
				}
			],
			forms: { cases: 3, right: 2 }
		});
	});

	it('are printed as shares with the counts above them', () => {
		const lines = figuresTable(figures).split('\n');
		expect(lines[0]).toBe('6 labels: 3 found, 3 missed, 1 too many');
		expect(lines).toContain('  comparator  33.3 %');
	});

	it('are a line a set in Markdown, with the day of a first reading', () => {
		const dated = evaluation.sets.map((set) => ({ ...set, read: '2026-11-27' }));
		const lines = markdownTable([...evaluation.sets, ...dated]).split('\n');
		expect(lines[0]).toMatch(/^\| labels of \| first read \| labels \| .* \| F1 +\| quotable \| /);
		expect(lines[2]).toMatch(/^\| first +\| +\| 6 +\| .* \| 60\.0 \| 16\.7 +\| /);
		expect(lines[3]).toMatch(/^\| first +\| 2026-11-27 \| 6 /);
		expect(new Set(lines.map((line) => line.length)).size).toBe(1);
	});

	it.each([
		[
			'between the marks of a document',
			'a<!-- x -->old<!-- /x -->b',
			'a<!-- x -->\n\nnew\n\n<!-- /x -->b'
		],
		['nowhere without marks', 'a<!-- y -->old', 'a<!-- y -->old']
	])('are put %s', (_title, document, expected) => {
		expect(betweenMarks(document, 'x', 'new')).toBe(expected);
	});
});
