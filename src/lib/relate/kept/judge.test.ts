import { describe, expect, it } from 'vitest';
import { recordsOf } from '../../extract/fixtures';
import { NO_ENGLISH } from '../../model/record';
import { named, type ToldStatement } from './fixtures';
import { judge } from './judge';
import { SIDE_RULES } from './called-for';

const of = (fields: ToldStatement) =>
	named({ comparator: 'eq', measure: 'level', ...fields }).record;

/** A result of what a target measures. */
const found = (
	{ measure = 'level', canonical_unit = '人' }: ToldStatement,
	reported: ToldStatement
) => of({ measure, canonical_unit, ...reported });

type Case = [
	title: string,
	target: ToldStatement,
	result: ToldStatement,
	verdict: string,
	by: number
];

const share = { measure: 'share', canonical_unit: '%' } as const;

describe('whether a result kept its target', () => {
	it.each<Case>([
		['at least 6, was 8.1', { comparator: 'ge', value: 6 }, { value: 8.1 }, 'met', 2.1],
		['at least 6, was 6', { comparator: 'ge', value: 6 }, { value: 6 }, 'met', 0],
		['at least 6, was 5.9', { comparator: 'ge', value: 6 }, { value: 5.9 }, 'missed', -0.1],
		['at most 3, was 2.1', { comparator: 'le', value: 3 }, { value: 2.1 }, 'met', -0.9],
		['at most 3, was 3.2', { comparator: 'le', value: 3 }, { value: 3.2 }, 'missed', 0.2],
		[
			'6 to 6.5, was 6.1',
			{ comparator: 'range', value: 6, canonical_high: 6.5 },
			{ value: 6.1 },
			'met',
			0
		],
		[
			'6 to 6.5, was 7',
			{ comparator: 'range', value: 6, canonical_high: 6.5 },
			{ value: 7 },
			'above',
			0.5
		],
		[
			'6 to 6.5, was 5',
			{ comparator: 'range', value: 6, canonical_high: 6.5 },
			{ value: 5 },
			'below',
			-1
		],
		['about 7.5, was 7.4', { comparator: 'approx', value: 7.5 }, { value: 7.4 }, 'met', -0.1],
		['about 5.5, was 3', { comparator: 'approx', value: 5.5 }, { value: 3 }, 'below', -2.5],
		['about 6, was 8', { comparator: 'approx', value: 6 }, { value: 8 }, 'above', 2],
		[
			'a share of about 69 %, was 68',
			{ ...share, comparator: 'approx', value: 69 },
			{ value: 68 },
			'met',
			-1
		],
		[
			'a share of about 69 %, was 66: 5 % would be 3.5 points',
			{ ...share, comparator: 'approx', value: 69 },
			{ value: 66 },
			'below',
			-3
		],
		['work of 1800, done 2100', { measure: 'increase', value: 1800 }, { value: 2100 }, 'met', 300],
		[
			'work of 1800, done 1700',
			{ measure: 'increase', value: 1800 },
			{ value: 1700 },
			'missed',
			-100
		],
		[
			'work of about 1000, done 960',
			{ measure: 'increase', comparator: 'approx', value: 1000 },
			{ value: 960 },
			'met',
			-40
		],
		['a reduction of 3 %, was 3.4', { measure: 'decline', value: 3 }, { value: 3.4 }, 'met', 0.4],
		[
			'a reduction of 3 %, was 2.5',
			{ measure: 'decline', value: 3 },
			{ value: 2.5 },
			'missed',
			-0.5
		],
		[
			'a reduction of at most 3 %, was 3.4',
			{ measure: 'decline', comparator: 'le', value: 3 },
			{ value: 3.4 },
			'missed',
			0.4
		],
		[
			'a level of 785, was 790: nobody said more is better',
			{ value: 785 },
			{ value: 790 },
			'above',
			5
		],
		['a level of 785, was 785', { value: 785 }, { value: 785 }, 'met', 0],
		[
			'prices held at about 3, was 2',
			{ measure: 'growth', comparator: 'approx', value: 3, before: '居民消费价格涨幅控制在' },
			{ value: 2 },
			'met',
			-1
		],
		[
			'prices held at about 3, was 3.1',
			{ measure: 'growth', comparator: 'approx', value: 3, before: '居民消费价格涨幅控制在' },
			{ value: 3.1 },
			'met',
			0.1
		],
		[
			'prices held at about 3, was 3.9',
			{ measure: 'growth', comparator: 'approx', value: 3, before: '居民消费价格涨幅控制在' },
			{ value: 3.9 },
			'missed',
			0.9
		],
		[
			'prices of about 3, was 2: nobody said that less is better',
			{ measure: 'growth', comparator: 'approx', value: 3, before: '居民消费价格上涨' },
			{ value: 2 },
			'below',
			-1
		],
		[
			'a rate that reaches 70 %, was 72',
			{ ...share, value: 70, before: '城镇化率达到' },
			{ value: 72 },
			'met',
			2
		],
		[
			'a rate that reaches 70 %, was 69',
			{ ...share, value: 70, before: '城镇化率达到' },
			{ value: 69 },
			'missed',
			-1
		],
		[
			'a time cut to 3 days, was 2',
			{ value: 3, before: '办理时间压缩到' },
			{ value: 2 },
			'met',
			-1
		],
		[
			'a time cut to 3 days, was 4',
			{ value: 3, before: '办理时间压缩到' },
			{ value: 4 },
			'missed',
			1
		]
	])('%s', (_, goal, reported, verdict, by) => {
		const told = judge(of(goal), found(goal, reported));
		expect([told.verdict, told.by]).toEqual([verdict, by]);
	});
});

describe('a result that is vague', () => {
	const six = { comparator: 'ge', value: 6 } as const;
	it.each<Case>([
		[
			'“over 4” beside at least 6 tells nothing',
			six,
			{ comparator: 'ge', value: 4 },
			'unclear',
			-2
		],
		['“over 7” beside at least 6 is enough', six, { comparator: 'ge', value: 7 }, 'met', 1],
		[
			'“over 7” beside at most 6 is too much',
			{ comparator: 'le', value: 6 },
			{ comparator: 'ge', value: 7 },
			'missed',
			1
		],
		[
			'“about 6” beside at least 6 may lie below',
			six,
			{ comparator: 'approx', value: 6 },
			'unclear',
			0
		],
		[
			'“about 5” beside at most 5.5 lies below',
			{ ...share, comparator: 'le', value: 5.5 },
			{ comparator: 'approx', value: 5 },
			'met',
			-0.5
		],
		[
			'90 beside more than 90 may be rounded',
			{ ...share, comparator: 'ge', value: 90, span: '＞90' },
			{ value: 90, span: '90' },
			'unclear',
			0
		],
		[
			'90 beside not under 90 is 90',
			{ ...share, comparator: 'ge', value: 90, span: '不低于90' },
			{ value: 90, span: '90' },
			'met',
			0
		]
	])('%s', (_, goal, reported, verdict, by) => {
		const told = judge(of(goal), found(goal, reported));
		expect([told.verdict, told.by]).toEqual([verdict, by]);
	});
});

/** The rule of sides that reads the last number of a text. */
function ruleOf(text: string): string | undefined {
	const record = recordsOf(`${text}。`).at(-1);
	if (!record) throw new Error(`no record in ${text}`);
	const { value_low, value_high, unit } = record;
	const canonical = { canonical_low: value_low, canonical_high: value_high, canonical_unit: unit };
	return SIDE_RULES.find(({ says }) =>
		says({ ...record, ...canonical, ...NO_ENGLISH, series: null })
	)?.name;
}

describe('which side of its number keeps a target', () => {
	it.each(SIDE_RULES.map((rule) => [rule.name, rule] as const))(
		'%s reads its example and not its counterexample',
		(name, { example, counterexample }) => {
			expect(ruleOf(example)).toBe(name);
			expect(ruleOf(counterexample)).not.toBe(name);
		}
	);
});
