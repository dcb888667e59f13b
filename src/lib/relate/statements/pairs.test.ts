import { describe, expect, it } from 'vitest';
import { goals } from './goals';
import { pairs, unpaired } from './pairs';
import { statement } from './samples';
import type { Statement } from './statement';

type Values = Partial<Statement> & { value?: number; year?: number };

function pair(target: Values, result: Values) {
	const reported = statement({ kind: 'actual', comparator: 'eq', ...result });
	const [found] = pairs(goals([statement(target), reported]));
	return found && [found.verdict, found.difference];
}

describe('whether a reported result met its target', () => {
	it.each([
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
		['about 7.5, was 7.4', { comparator: 'approx', value: 7.5 }, { value: 7.4 }, 'met', -0.1],
		['about 5.5, was 3', { comparator: 'approx', value: 5.5 }, { value: 3 }, 'below', -2.5],
		['about 6, was 8', { comparator: 'approx', value: 6 }, { value: 8 }, 'above', 2],
		['work of 1800, done 2100', { comparator: 'eq', value: 1800 }, { value: 2100 }, 'met', 300],
		['work of 1800, done 1700', { comparator: 'eq', value: 1800 }, { value: 1700 }, 'missed', -100],
		[
			'a level of 785, was 790',
			{ comparator: 'eq', measure: 'level', value: 785 },
			{ value: 790 },
			'above',
			5
		],
		[
			'a level of 785, was 785',
			{ comparator: 'eq', measure: 'level', value: 785 },
			{ value: 785 },
			'met',
			0
		],
		[
			'at least 6, was "over 4"',
			{ comparator: 'ge', value: 6 },
			{ comparator: 'ge', value: 4 },
			'unclear',
			-2
		],
		[
			'at least 6, was "over 7"',
			{ comparator: 'ge', value: 6 },
			{ comparator: 'ge', value: 7 },
			'met',
			1
		]
	] satisfies [string, Values, Values, string, number][])(
		'%s',
		(_, target, result, verdict, difference) => {
			expect(pair(target, result)).toEqual([verdict, difference]);
		}
	);

	it.each([
		['another year', { year: 2022 }],
		['another place', { territory: '北京市' }],
		['the end of a longer period', { year_start: 2021 }]
	])('is not judged by a result of %s', (_, result) => {
		expect(pair({}, result)).toBeUndefined();
	});
});

describe('a series without a result for its targets says which years there are', () => {
	const target = statement({ year: 2023 });
	it.each([
		['results of other years', [target, statement({ year: 2022, kind: 'actual' })], ['2022']],
		['no result', [target], []],
		[
			'a result of another place',
			[target, statement({ territory: '北京市', kind: 'actual' })],
			['2023']
		]
	] as const)('%s', (_, given, results) => {
		expect(unpaired(goals(given))).toEqual({ targets: ['2023'], results });
	});

	it.each([
		['there is a result', [target, statement({ year: 2023, kind: 'actual' })]],
		[
			'there are results that disagree',
			[
				target,
				statement({ year: 2023, value: 1, kind: 'actual' }),
				statement({ year: 2023, value: 2, kind: 'actual' })
			]
		],
		['there is no target', [statement({ year: 2023, kind: 'actual' })]]
	] as const)('but not where %s', (_, given) => {
		expect(unpaired(goals(given))).toBeNull();
	});
});
