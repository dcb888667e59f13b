import { describe, expect, it } from 'vitest';
import { parametersOf } from '../../base/parameters';
import type { Statement } from '../../relate/statements/statement';
import { levelsView } from '../view/levels-view';
import { levelsControls, levelsFigure } from './levels';
import { JOBS, LEVELS, PLANNED } from './levels.fixture';
import { seriesData } from './series-data.fixture';

const figure = (query: string, data = LEVELS) =>
	levelsFigure(data, PLANNED, 'zh', parametersOf(query));
const cells = (query: string, names: readonly string[]) =>
	(figure(query)?.table.rows ?? []).map((row) =>
		names.map((name) => (row as Record<string, unknown>)[name])
	);

describe('what is shown', () => {
	it.each([
		['a map where there are two tiles', '', 'map', '2026年6地经济增速目标：从5%到7%'],
		['of the leagues', 'of=内蒙古自治区', 'map', '2026年3地经济增速目标：从6%到7%'],
		[
			'from level to level',
			'view=ladder',
			'ladder',
			'2026年经济增速目标从级到级：全国5%左右 → 6个省份中位5.375%（5%到7%） → 内蒙古自治区的3个地市中位6.5%（6%到7%）'
		],
		[
			'what is no view is the first',
			'view=x&year=1999&of=y',
			'map',
			'2026年6地经济增速目标：从5%到7%'
		]
	])('%s', (_, query, kind, title) => {
		expect([figure(query)?.kind, figure(query)?.title]).toEqual([kind, title]);
	});

	it.each([
		[
			'one place is no map and no ladder',
			seriesData('路', [{ year: 2026, value: 5, place: '北京市' }])
		],
		[
			'nor are two years of it',
			seriesData(
				'路',
				[2025, 2026].map((year) => ({ year, value: 5, place: '北京市' }))
			)
		],
		[
			'nor are results',
			seriesData(
				'路',
				['北京市', '河北省'].map((place) => ({
					year: 2026,
					value: 5,
					place,
					kind: 'actual' as const
				}))
			)
		]
	])('%s', (_, data) => {
		expect(figure('', data)).toBeNull();
		expect(levelsView(data, parametersOf(''))).toBeNull();
	});

	it('two places that have no tiles have a ladder alone', () => {
		const data = seriesData(
			'路',
			['全国', '北京市'].map((place) => ({ year: 2026, value: 5, place }))
		);
		expect(levelsView(data, parametersOf(''))?.views).toEqual(['ladder']);
		expect(figure('view=map', data)?.kind).toBe('ladder');
	});

	it('offers the views, the years, and the maps that there are', () => {
		const asked = levelsView(LEVELS, parametersOf(''));
		expect(
			asked &&
				levelsControls(asked, 'zh').map(({ parameter, options }) => [parameter, options.length])
		).toEqual([
			['view', 2],
			['year', 1],
			['of', 2]
		]);
	});
});

describe('blanks are blanks', () => {
	it('a plan without the target, statements that disagree, and no plan are told apart', () => {
		const states = cells('', ['place', 'state']).filter(([, state]) => state !== 'stated');
		expect(states).toContainEqual(['云南省', 'silent']);
		expect(states).toContainEqual(['福建省', 'differ']);
		expect(states).toContainEqual(['广东省', 'none']);
		expect(states).toHaveLength(31 - 6);
	});

	it('in words too', () => {
		const words = ['有规划而没有写：云南省', '几处说法不一：福建省', '23地没有收录当年的综合规划'];
		expect(figure('')?.cautions).toEqual(expect.arrayContaining(words));
		expect(figure('')?.panels[0]?.alternative).toContain(words.join('；'));
	});
});

describe('the file', () => {
	it('has the place, its level, and the step from the level above', () => {
		expect(
			cells('view=ladder', ['place', 'code', 'level', 'within', 'above', 'step_low', 'step_high'])
		).toEqual(
			expect.arrayContaining([
				['全国', null, 'nation', null, null, null, null],
				['江西省', '360000', 'province', '全国', '全国', 0, 0.5],
				['包头市', '150200', 'prefecture', '内蒙古自治区', '内蒙古自治区', 0.5, 0.5]
			])
		);
	});
});

describe('what the reader must know', () => {
	it.each([
		['a logarithmic axis', figure('view=ladder', JOBS), '对数坐标'],
		['an axis not from zero', figure('view=ladder'), '横轴不从零起'],
		['ranges in colour', figure(''), '区间按中间值着色']
	])('%s', (_, drawn, caution) => {
		expect(drawn?.cautions).toContain(caution);
	});

	it('one level alone', () => {
		const data = {
			...LEVELS,
			statements: LEVELS.statements.filter(({ territory }: Statement) => /省$/.test(territory))
		};
		expect(figure('view=ladder', data)?.cautions).toContain(
			'收录的文件中，这一年只有省级一级提出这一目标'
		);
	});

	it('the marks of force and the signs that occur', () => {
		expect(figure('')?.legend.map(({ label }) => label)).toEqual([
			'5%',
			'5.25%',
			'5.5%',
			'6%',
			'7%',
			'以上',
			'左右',
			'必须完成',
			'争取达到',
			'综合规划没有写这一目标',
			'几处说法不一，不着色',
			'没有收录该地当年的综合规划'
		]);
	});
});
