import { describe, expect, it } from 'vitest';
import { parametersOf } from '../../base/parameters';
import { statement } from '../../relate/statements/samples';
import type { Withdrawal } from '../../relate/statements/withdrawal';
import { SAMPLE_ROWS } from '../../store/samples';
import { comparisonFigure } from './comparison';

const [series] = SAMPLE_ROWS.series;
if (!series) throw new Error('no sample');

const none = (territory: string, year: number): Withdrawal => ({
	...{ series: series.id, territory, year_start: year, year_end: year },
	...{ document: 'plan', issued: null, plan_start: year, sentence: '不设目标。', at: 0, end: 5 }
});
const stated = [
	statement({ territory: '甲省', year: 2024, value: 5 }),
	statement({ territory: '甲省', year: 2025, value: 6 }),
	statement({ territory: '乙省', year: 2025, value: 7 })
];
const figure = (withdrawals: readonly Withdrawal[], address = '') => {
	const made = comparisonFigure(
		[{ series, statements: stated, withdrawals }],
		'zh',
		parametersOf(address)
	);
	return {
		cautions: made?.panels.map(({ cautions }) => cautions.filter((each) => each.includes('不设'))),
		all: made?.cautions.filter((each) => each.includes('不设')),
		legend: made?.legend.some(({ label }) => label.includes('不设'))
	};
};

describe('a comparison where a document says that it sets no target', () => {
	it('says so at the place, and what the mark of it means', () => {
		expect(figure([none('甲省', 2026)], 'layout=panels')).toEqual({
			cautions: [['甲省2026年：文件写明不设此目标'], []],
			all: [],
			legend: true
		});
	});

	it('says whose it is where several places stand in one chart', () => {
		expect(figure([none('甲省', 2026)], 'layout=one')).toMatchObject({
			all: ['甲省2026年：文件写明不设此目标'],
			legend: false
		});
	});

	it.each([
		['for which another document states one', none('甲省', 2025)],
		['of a place that is not shown', none('丙省', 2026)]
	])('says nothing of a year %s', (_, withdrawal) => {
		expect(figure([withdrawal], 'layout=panels')).toEqual({
			cautions: [[], []],
			all: [],
			legend: false
		});
	});
});
