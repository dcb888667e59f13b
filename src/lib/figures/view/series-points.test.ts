import { describe, expect, it } from 'vitest';
import type { Locale } from '../../base/locale';
import { statement } from '../../relate/statements/samples';
import { wordsAt } from '../charts/point';
import { seriesPoints, viewsOf } from './series-points';

const JIN = { unit: '斤', value_low: 1.6e10, value_high: 1.6e10 };
const tonnes = (year: number, value: number) =>
	statement({ year, value, unit: '吨', canonical_unit: '吨' });

const drawn = (
	statements: ReturnType<typeof statement>[],
	view: 'level' | 'change' | 'index',
	printed = false,
	name = '牛奶产量',
	locale: Locale = 'zh'
) => {
	const series = statements.at(-1)?.canonical_unit ?? '';
	const { points, unit } = seriesPoints(statements, {
		view,
		unit: series,
		printed,
		name,
		locale
	});
	return { unit, values: points.map(({ low }) => low), labels: points.map(wordsAt) };
};

describe('the views that make sense', () => {
	it.each([
		['an amount', 'increase', '人', true],
		['a growth in percent', 'growth', '%', false],
		['a decline in percent', 'decline', '%', false],
		['a share in percent', 'share', '%', false],
		['a share per thousand', 'share', '‰', false],
		['a growth as an amount', 'growth', '元', true]
	] as const)('%s', (_, measure, canonical_unit, hasIndex) => {
		const amount = statement();
		const given = statement({ measure, canonical_unit });
		expect(viewsOf([given]).includes('index')).toBe(hasIndex);
		expect(viewsOf([amount, given])).toEqual(
			hasIndex ? ['level', 'change', 'index'] : ['level', 'change']
		);
	});
});

describe('the points of a view', () => {
	it('level: values in the common unit', () => {
		const milk = [tonnes(2023, 7.85e6), { ...tonnes(2025, 8e6), ...JIN }];
		expect(drawn(milk, 'level')).toEqual({
			unit: '吨',
			values: [7.85e6, 8e6],
			labels: ['785万', '800万']
		});
	});

	it('level: a promise that is made twice is one mark', () => {
		const twice = [tonnes(2025, 8e6), { ...tonnes(2025, 8e6), id: 'other', restated: ['annex'] }];
		expect(drawn(twice, 'level').labels).toEqual(['800万 ×3']);
	});

	it('what the reader added says so at its mark, in every view', () => {
		const own = [tonnes(2023, 8e6), { ...tonnes(2025, 9e6), document: 'my-plan' }];
		expect(drawn(own, 'level').labels).toEqual(['800万', '〔我的〕900万']);
		expect(drawn(own, 'change').labels).toEqual(['〔我的〕+100万']);
		expect(drawn(own, 'index').labels).toEqual(['100', '〔我的〕112.5']);
	});

	it('level: "over 2" beside an exact 2.3 is no second result', () => {
		const said = [
			statement({ year: 2022, value: 2, kind: 'actual', comparator: 'ge' }),
			statement({ year: 2022, value: 2.3, kind: 'actual', comparator: 'eq' })
		];
		expect(drawn(said, 'level').values).toEqual([2.3]);
	});

	it('level: two numbers that contradict each other are two marks', () => {
		expect(drawn([tonnes(2025, 8e6), tonnes(2025, 9e6)], 'level').values).toEqual([8e6, 9e6]);
	});

	it('level: the mark says where it covers something else than the others', () => {
		const all = [tonnes(2023, 5), { ...tonnes(2025, 5), scope: '只计新建' }];
		expect(drawn(all, 'level').labels).toEqual(['5', '5（只计新建）']);
	});

	it('level: the axis has the unit of the series, not of the record that happens to be first', () => {
		const firms = [
			statement({ year: 2023, value: 5, unit: '户', canonical_unit: '户' }),
			statement({ year: 2025, value: 6, unit: '家', canonical_unit: '家' })
		];
		expect(drawn(firms, 'level').unit).toBe('家');
		expect(drawn(firms, 'change').unit).toBe('家');
	});

	it('level as printed: different units keep the common axis and say themselves what they are', () => {
		const milk = [tonnes(2023, 7.85e6), { ...tonnes(2025, 8e6), ...JIN }];
		expect(drawn(milk, 'level', true)).toEqual({
			unit: '吨',
			values: [7.85e6, 8e6],
			labels: ['785万吨', '160亿斤']
		});
	});

	it('level as printed: one unit is that of the axis', () => {
		const milk = [{ ...tonnes(2025, 8e6), ...JIN }];
		expect(drawn(milk, 'level', true)).toEqual({ unit: '斤', values: [1.6e10], labels: ['160亿'] });
	});

	it('level: a result that is an estimate says so at its mark', () => {
		const given = { estimate: true, kind: 'actual', canonical_unit: '%' } as const;
		expect(drawn([statement({ year: 2022, value: 4, ...given })], 'level').labels).toEqual([
			'预计4%'
		]);
	});

	it.each([
		['an average of years', 'year', '城镇新增就业', 'zh', ['年均20万']],
		['an average that the name says', 'year', '年均城镇新增就业', 'zh', ['20万']],
		['a sum of years', 'total', '城镇新增就业', 'zh', ['累计20万']],
		['a sum that the name says', 'total', '累计新增就业', 'zh', ['20万']],
		['in English', 'year', 'New urban jobs', 'en', ['200,000 a year']],
		['nothing of a year', null, '城镇新增就业', 'zh', ['20万']]
	] as const)(
		'level: the mark says over what it is counted: %s',
		(_, per, name, locale, labels) => {
			const given = statement({ value: 2e5, unit: '人', canonical_unit: '人', per });
			expect(drawn([given], 'level', false, name, locale).labels).toEqual(labels);
		}
	);

	it('change: differences from the plan before', () => {
		expect(drawn([tonnes(2014, 25), tonnes(2023, 20), tonnes(2025, 18)], 'change')).toEqual({
			unit: '吨',
			values: [-5, -2],
			labels: ['−5', '−2']
		});
	});

	it('change: a floor that becomes an approximation is said at the mark', () => {
		const rates = (['ge', 'approx', 'approx'] as const).map((comparator, i) =>
			statement({ year: 2023 + i, value: 10, comparator, canonical_unit: '%' })
		);
		expect(drawn(rates, 'change').labels).toEqual(['0 以上→左右', '0']);
	});

	it('change: names the statement that it is from', () => {
		const [before, after] = [tonnes(2023, 20), tonnes(2025, 18)];
		const { points } = seriesPoints([before, after], {
			view: 'change',
			unit: '吨',
			printed: false,
			name: '牛奶产量',
			locale: 'zh'
		});
		expect(points.map(({ id, from }) => [id, from])).toEqual([[after.id, before.id]]);
	});

	it('change: of percentages in percentage points', () => {
		const rates = [5.5, 5].map((value, i) =>
			statement({ year: 2023 + i, value, unit: '%', canonical_unit: '%' })
		);
		expect(drawn(rates, 'change').unit).toBe('百分点');
	});

	it('index: the first target of one year is 100', () => {
		const all = [tonnes(2014, 250), tonnes(2023, 200), tonnes(2025, 180)];
		expect(drawn(all, 'index').values).toEqual([100, 80, 72]);
	});

	it('index: neither a result nor a goal of several years is the base', () => {
		const all = [
			{ ...tonnes(2013, 1000), kind: 'actual' as const },
			{ ...tonnes(2014, 500), year_start: 2010 },
			tonnes(2015, 100)
		];
		expect(drawn(all, 'index').values).toEqual([1000, 500, 100]);
	});

	it('index: a place without a target has none', () => {
		expect(drawn([{ ...tonnes(2013, 1000), kind: 'actual' }], 'index').values).toEqual([]);
	});
});
