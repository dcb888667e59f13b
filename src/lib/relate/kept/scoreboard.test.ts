import { describe, expect, it } from 'vitest';
import { statisticDocument } from '../../base/document-ids';
import { result, target, type ToldStatement } from './fixtures';
import type { NamedStatement } from './obstacles';
import { scoreboard } from './scoreboard';

const OVER = 2023;
const board = (...all: NamedStatement[]) => scoreboard(all, () => OVER);
const outcome = (...all: NamedStatement[]) => {
	const [row] = board(...all);
	return row && [row.outcome, row.obstacles.join()];
};

const jobs = { value: 20, comparator: 'ge' } as const;
const price = {
	series: 'prices',
	indicator: '居民消费价格',
	measure: 'growth',
	canonical_unit: '%',
	unit: '%',
	span: '3%',
	comparator: 'ge',
	value: 3
} as const;

const counted = { document: statisticDocument('统计公报'), issued: '2024-03-01' } as const;

describe('what came of a target', () => {
	it.each<[string, [string, string], ToldStatement, ToldStatement[]]>([
		['a result of its year and place judges it', ['met', ''], jobs, [{ value: 25 }]],
		['a lower result breaks it', ['missed', ''], jobs, [{ value: 15 }]],
		['an estimate may keep it', ['met', ''], jobs, [{ value: 25, estimate: true }]],
		['an estimate breaks nothing', ['unjudged', 'estimate'], jobs, [{ value: 15, estimate: true }]],
		['results that say the same are one', ['met', ''], jobs, [{ value: 25 }, { value: 25 }]],
		['“over 24” and 25 agree', ['met', ''], jobs, [{ value: 24, comparator: 'ge' }, { value: 25 }]],
		[
			'results that disagree judge nothing',
			['unjudged', 'results'],
			jobs,
			[{ value: 25 }, { value: 26 }]
		],
		['what is too vague to tell', ['unjudged', 'vague'], jobs, [{ value: 15, comparator: 'ge' }]],
		['a result that is not sure', ['unjudged', 'unsure'], jobs, [{ value: 15, confidence: 0.2 }]],
		[
			'a target that is not sure',
			['unjudged', 'unsure'],
			{ ...jobs, confidence: 0.2 },
			[{ value: 15 }]
		],
		['another scope', ['unjudged', 'scope'], jobs, [{ value: 15, scope: '区属国有企业' }]],
		['another basis', ['unjudged', 'basis'], price, [{ ...price, value: 1, basis: '同口径' }]],
		[
			'a part of the year',
			['unjudged', 'part-of-year'],
			jobs,
			[{ value: 15, part_of_year: '上半年' }]
		],
		['a narrower place', ['unjudged', 'place'], jobs, [{ value: 15, region: ['包头市'] }]],
		[
			'a level beside an addition',
			['unjudged', 'measure,work'],
			jobs,
			[{ value: 15, measure: 'level', indicator: '就业人数' }]
		],
		[
			'an average of several years',
			['unjudged', 'period,base-year'],
			price,
			[{ ...price, value: 1, year_start: 2019, per: 'year' }]
		],
		[
			'growth over the year before is growth of the year',
			['met', ''],
			price,
			[{ ...price, value: 4, base_year: 2022 }]
		],
		[
			'growth over an earlier year is not',
			['unjudged', 'base-year'],
			price,
			[{ ...price, value: 4, base_year: 2019 }]
		],
		[
			'of a comparable result beside one that is not',
			['met', ''],
			jobs,
			[{ value: 15, scope: '区属国有企业' }, { value: 25 }]
		]
	])('%s', (_, expected, goal, results) => {
		const same = {
			series: goal.series ?? 'new-urban-jobs',
			indicator: goal.indicator ?? '城镇新增就业'
		};
		expect(outcome(target(goal), ...results.map((each) => result({ ...same, ...each })))).toEqual(
			expected
		);
	});

	it.each<[string, [string, string], ToldStatement, ToldStatement[]]>([
		[
			'a statistic stands before a report',
			['missed', ''],
			jobs,
			[{ value: 25 }, { ...counted, value: 19 }]
		],
		[
			'of statistics the last published',
			['met', ''],
			jobs,
			[
				{ ...counted, value: 19 },
				{ ...counted, value: 21, issued: '2025-01-01' }
			]
		],
		[
			'statistics of one day that disagree',
			['unjudged', 'results'],
			jobs,
			[
				{ ...counted, value: 19 },
				{ ...counted, value: 21 }
			]
		],
		[
			'a statistic has no words of its own',
			['met', ''],
			jobs,
			[{ ...counted, value: 21, indicator: '城镇新增就业人数和再就业人数' }]
		],
		[
			'a statistic is of the whole, the target of a part',
			['unjudged', 'scope'],
			{ ...jobs, scope: '高校毕业生' },
			[{ ...counted, value: 21 }]
		]
	])('%s', (_, expected, goal, results) => {
		const all = results.map((each, at) => result({ id: `statistic-${at}`, ...each }));
		expect(outcome(target(goal), ...all)).toEqual(expected);
	});

	it.each<[string, string, ToldStatement, ToldStatement]>([
		['a result of another year', 'unreported', jobs, { value: 25, year: 2022 }],
		['a result of another place', 'unreported', jobs, { value: 25, territory: '北京市' }],
		['a result of another series', 'unreported', jobs, { value: 25, series: 'other' }],
		['a goal whose years are not over', 'open', { ...jobs, year_end: 2025 }, { value: 25 }]
	])('%s does not judge it', (_, expected, goal, found) => {
		expect(outcome(target(goal), result(found))).toEqual([expected, '']);
	});

	it('a goal for a later year is judged by what that year has reached', () => {
		const goal = target({
			value: 70,
			measure: 'share',
			comparator: 'ge',
			year_start: 2019,
			year_end: 2023
		});
		expect(outcome(goal, result({ value: 71, measure: 'share' }))).toEqual(['met', '']);
	});

	it('work of several years is not judged by what one year did', () => {
		const goal = target({ ...jobs, year_start: 2019, year_end: 2023 });
		expect(outcome(goal, result({ value: 5 }))).toEqual(['unjudged', 'period']);
	});

	it('one promise of two documents is one row, another number another', () => {
		const again = target({ ...jobs, document: 'plan' });
		const rows = board(target(jobs), again, target({ ...jobs, value: 18 }), result({ value: 19 }));
		expect(rows.map((row) => [row.outcome, row.also.length])).toEqual([
			['missed', 1],
			['met', 0]
		]);
	});

	it('a target that belongs to no series has no row', () => {
		expect(board(target({ ...jobs, series: null }), result({ value: 25, series: null }))).toEqual(
			[]
		);
	});
});
