import { describe, expect, it } from 'vitest';
import type { Comparator } from '../model/record';
import { changeWords } from './change';

describe('how a target differs from that of the plan before', () => {
	const cases: [
		title: string,
		change: [difference: number, ratio: number | null, unit: string],
		comparators: [Comparator, Comparator],
		zh: string,
		en: string
	][] = [
		['the same', [0, 0, '%'], ['ge', 'ge'], '持平', 'unchanged'],
		[
			'the same number, but a floor became an approximation',
			[0, 0, '%'],
			['ge', 'approx'],
			'数值不变，由“以上”改为“左右”',
			'same number, “at least” became “about”'
		],
		[
			'the same number, but an approximation became exact',
			[0, 0, '人'],
			['approx', 'eq'],
			'数值不变，由“左右”改为不加词的数',
			'same number, “about” became a plain number'
		],
		['more', [20000, 0.1, '人'], ['ge', 'ge'], '+2万人（+10%）', '+20,000 people (+10%)'],
		[
			'power in the size that a prefix gives',
			[15e6, 0.6, '千瓦'],
			['eq', 'eq'],
			'+1500万千瓦（+60%）',
			'+15 GW (+60%)'
		],
		['of a percentage no ratio', [-1, -0.2, '%'], ['eq', 'eq'], '−1个百分点', '−1 pp'],
		[
			'another number and another comparator',
			[-1, -0.2, '%'],
			['ge', 'approx'],
			'−1个百分点；由“以上”改为“左右”',
			'−1 pp; “at least” became “about”'
		]
	];
	it.each(cases)('%s', (_, [difference, ratio, unit], comparators, zh, en) => {
		const change = { difference, ratio, unit, comparators };
		expect(changeWords(change, 'zh')).toBe(zh);
		expect(changeWords(change, 'en')).toBe(en);
	});
});
