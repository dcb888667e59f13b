import { describe, expect, it } from 'vitest';
import type { Locale } from '../../base/locale';
import { parametersOf } from '../../base/parameters';
import type { Statement } from '../../relate/statements/statement';
import type { SeriesData } from '../../relate/statements/series-data';
import { statementsOf, type Figure } from '../../figures/figure';
import { matrixHeight } from '../../figures/charts/matrix';
import { comparisonFigure } from '../../figures/kinds/comparison';
import { changesFigure } from '../../figures/kinds/changes';
import { COMPARED } from '../../figures/kinds/compared-plans.fixture';
import { levelsFigure } from '../../figures/kinds/levels';
import { LEVELS, PLANNED, JOBS } from '../../figures/kinds/levels.fixture';
import { keptFigure } from '../../figures/kinds/kept';
import { KEPT } from '../../figures/kinds/kept.fixture';
import { numbersFigure } from '../../figures/kinds/numbers';
import { quickChart } from '../../figures/kinds/quick';
import { rankingFigure } from '../../figures/kinds/ranking';
import { seriesData, type Given } from '../../figures/kinds/series-data.fixture';
import { seriesFigure } from '../../figures/kinds/series';
import { wordingFigure } from '../../figures/kinds/wording';
import { WORDED } from '../../figures/kinds/wording.fixture';
import { slopesFigure } from '../../figures/kinds/slopes';
import { placeFigure, sectorFigure } from '../../figures/kinds/small-multiples';
import { territoryWords } from '../../words/places';
import { picture } from './standalone';

/*
 * Every kind of figure, drawn from a few numbers with all that stands around it, against the picture that is
 * kept of it in `gallery/`. A change of look is looked at there and kept by `npx vitest run gallery -u`.
 */

/** A series whose statements have something in common beyond their numbers. */
function data(name: string, given: readonly Given[], common: Partial<Statement> = {}): SeriesData {
	const made = seriesData(name, given);
	return { ...made, statements: made.statements.map((each) => ({ ...each, ...common })) };
}

const over = (place: string, ...values: number[]): Given[] =>
	values.map((value, index) => ({ year: 2020 + 2 * index, value, place }));

const floors = data('新建公路', over('甲省', 25, 20, 18), { comparator: 'ge' });
const withGaps: SeriesData = {
	...floors,
	documents: [2020, 2021, 2024].map((year) => ({
		id: `甲省-${year}`,
		title: `甲省${year}年计划`,
		title_en: null,
		region: '甲省',
		issued: null,
		kind: 'annual-plan' as const,
		plan_start: year,
		plan_end: year,
		sectors: 12
	}))
};
const setsNone: SeriesData = {
	...withGaps,
	withdrawals: [
		{
			...{ series: floors.series.id, territory: '甲省', year_start: 2021, year_end: 2021 },
			...{ document: '甲省-2021', issued: null, plan_start: 2021, at: 0, end: 14 },
			sentence: '不设新建公路具体目标。'
		}
	]
};
const quote = '预计新建公路21公里。';
const estimate = data('新建公路', [{ year: 2023, value: 21, kind: 'actual', place: '甲省' }], {
	quote,
	quote_at: 0,
	at: quote.indexOf('21'),
	span: '21公里',
	estimate: true
});
const withEstimate = { ...floors, statements: [...floors.statements, ...estimate.statements] };
const span = data('新建公路', over('甲省', 60), { year_start: 2016, comparator: 'approx' });
const withSpan = { ...floors, statements: [...span.statements, ...floors.statements.slice(1)] };
const far = data('新建公路', over('甲省', 1000, 1010, 1020));
const places = data('新建公路', [...over('甲省', 25, 20, 18), ...over('乙省', 10, 14, 16)]);
const unchecked = { ...floors, series: { ...floors.series, curated: false } };
const ranked = data('新建公路', [
	...['甲省', '乙省', '丙省', '丁省'].map((place, i) => ({ year: 2024, value: 9 - 2 * i, place })),
	{ year: 2023, value: 8, place: '甲省', kind: 'actual' }
]);
const rail = data('新建铁路', over('甲省', 5, 6, 8));
const rails = data('新建铁路', [
	{ year: 2024, value: 8, place: '甲省' },
	{ year: 2024, value: 6, place: '乙省' }
]);
const milk = data('牛奶产量', [
	{ year: 2022, value: 5, place: '甲省', unit: '吨' },
	{ year: 2024, value: 6, place: '甲省', unit: '吨' }
]);

const series = (given: SeriesData, query = '', locale: Locale = 'zh') =>
	seriesFigure(given, locale, parametersOf(query));
const compared = (given: readonly SeriesData[], query: string, locale: Locale = 'zh') =>
	comparisonFigure(given, locale, parametersOf(query));

function quick(rows: Record<string, string | number>[], group: string | null, by: string) {
	const columns = Object.keys(rows[0] ?? {}).map((name) => ({
		name,
		type: typeof rows[0]?.[name] === 'number' ? ('number' as const) : ('text' as const)
	}));
	const chart = quickChart(
		{ columns, rows, cut: null, milliseconds: 0 },
		{ value: 'n', by, group },
		'zh'
	);
	const table = { name: 'query', columns: {}, rows };
	const words = {
		id: 'query',
		title: '按年份的条数',
		places: [],
		remark: '',
		source: '查询',
		table
	};
	return chart && numbersFigure({ ...words, ...chart }, 'zh');
}

function matrix(): Figure {
	const rows = [
		{ name: '交通', cells: [1, 12, 40] },
		{ name: '能源', cells: [0, 3, 9] }
	];
	return numbersFigure(
		{
			id: 'matrix',
			title: '各领域各年的条数',
			places: ['甲省'],
			remark: '',
			alternative: '交通 1、12、40；能源 0、3、9',
			chart: { type: 'matrix', rows, columns: ['2023', '2024', '2025'] },
			height: matrixHeight(rows.length),
			source: '数据集',
			table: { name: 'matrix', columns: {}, rows: [] }
		},
		'zh'
	);
}

const FIGURES: Record<string, Figure | null> = {
	'series-floors': series(floors),
	'series-english': series(floors, '', 'en'),
	'series-years-without-documents': series(withGaps),
	'series-year-that-sets-none': series(setsNone),
	'series-estimate': series(withEstimate),
	'series-span': series(withSpan),
	'series-not-from-zero': series(far),
	'series-logarithmic': series(floors, 'scale=log'),
	'series-change': series(floors, 'view=change'),
	'series-index': series(floors, 'view=index'),
	'series-places': series(places),
	'series-unchecked': series(unchecked),
	'series-commitment': series(data('新建公路', over('甲省', 25), { quote: '新建公路25公里。' })),
	ranking: rankingFigure(ranked, 'zh'),
	'ranking-english': rankingFigure(ranked, 'en'),
	'ranking-of-levels': rankingFigure(
		seriesData('公路', [
			{ year: 2024, value: 8, place: '全国' },
			{ year: 2024, value: 7, place: '云南省' },
			{ year: 2024, value: 9, place: '山东省' },
			{ year: 2024, value: 9.5, place: '青岛市' },
			{ year: 2024, value: 8.5, place: '北京市' }
		]),
		'zh'
	),
	'comparison-that-sets-none': comparisonFigure(
		[
			{
				...seriesData('公路', [
					{ year: 2023, value: 7, place: '云南省' },
					{ year: 2024, value: 8, place: '云南省' },
					{ year: 2024, value: 9, place: '山东省' }
				]),
				withdrawals: [
					{
						...{ series: '公路', territory: '云南省', year_start: 2025, year_end: 2025 },
						...{ document: 'p', issued: null, plan_start: 2025, sentence: '不设。', at: 0, end: 3 }
					}
				]
			}
		],
		'zh',
		parametersOf('layout=panels')
	),
	map: levelsFigure(LEVELS, PLANNED, 'zh', parametersOf('view=map')),
	'map-english': levelsFigure(LEVELS, PLANNED, 'en', parametersOf('view=map')),
	'map-of-leagues': levelsFigure(LEVELS, PLANNED, 'zh', parametersOf('view=map&of=内蒙古自治区')),
	ladder: levelsFigure(LEVELS, PLANNED, 'zh', parametersOf('view=ladder')),
	'ladder-english': levelsFigure(LEVELS, PLANNED, 'en', parametersOf('view=ladder')),
	'ladder-of-amounts': levelsFigure(JOBS, PLANNED, 'zh', parametersOf('view=ladder')),
	'comparison-series': compared([floors, rail], 'layout=panels'),
	'comparison-places': compared([places], 'layout=panels'),
	'comparison-free-axes': compared([places], 'layout=panels&axes=free'),
	'comparison-two-units': compared([rail, milk], 'layout=panels'),
	'comparison-one-chart-of-one-place': compared([floors, rail], 'layout=one'),
	'comparison-one-chart-of-places': compared([places, rail], 'layout=one'),
	'comparison-index': compared([rail, milk], 'layout=one&view=index'),
	'comparison-ranking': compared([ranked], 'layout=ranking&year=2024'),
	'comparison-rankings': compared([ranked, rails], 'layout=ranking&year=2024'),
	'small-multiples-of-a-sector': sectorFigure('transport', [floors, rail], 'zh'),
	'small-multiples-of-a-place': placeFigure('甲省', [withEstimate, rail], 'en'),
	kept: keptFigure(KEPT, 'year', 'zh'),
	'kept-by-sector': keptFigure(KEPT, 'sector', 'en'),
	changes: changesFigure(COMPARED, 'zh'),
	wording: wordingFigure(WORDED, 'comparator', 'zh'),
	'wording-by-force': wordingFigure(WORDED, 'force', 'en'),
	'changes-english': changesFigure(COMPARED, 'en'),
	'changes-slopes': slopesFigure(COMPARED, 'zh'),
	'quick-over-years': quick(
		[
			{ year: 2023, n: 3, who: '甲' },
			{ year: 2024, n: 5, who: '甲' },
			{ year: 2024, n: 2, who: '乙' }
		],
		'who',
		'year'
	),
	'quick-by-words': quick(
		[
			{ who: '甲', n: 5 },
			{ who: '乙', n: 2 }
		],
		null,
		'who'
	),
	matrix: matrix()
};

describe('the gallery', () => {
	it.each(Object.entries(FIGURES))('%s', async (name, figure) => {
		if (!figure) throw new Error('nothing to draw');
		const { svg } = picture(figure, {
			version: 'v1',
			address: 'https://example.org/',
			theme: 'light'
		});
		// One element a line, so that a change is a readable difference.
		await expect(svg.replaceAll('><', '>\n<')).toMatchFileSnapshot(`gallery/${name}.svg`);
	});
});

describe('what the page, the embed and the picture once told differently', () => {
	const cautions = (name: string) => FIGURES[name]?.cautions.join('；');
	const labels = (name: string) => FIGURES[name]?.legend.map(({ label }) => label);

	it('a logarithmic axis is a caution', () => {
		expect(cautions('series-logarithmic')).toContain('对数坐标');
	});

	it.each(Object.entries(FIGURES))('%s says whose numbers it shows', (_, figure) => {
		const places = new Set(statementsOf(figure ?? { panels: [] }).map((each) => each.territory));
		const whose = territoryWords([...places], figure?.locale ?? 'zh');
		expect(`${figure?.title} ${figure?.subtitle}`).toContain(whose);
		expect(figure?.fullTitle).toContain(whose);
	});

	it('an estimate is a caution of every kind that shows it', () => {
		expect(cautions('series-estimate')).toContain('预计数');
		expect(cautions('small-multiples-of-a-place')).toContain('estimates');
	});

	it('lines of one place are named by their series alone', () => {
		expect(labels('comparison-one-chart-of-one-place')).toEqual(
			expect.arrayContaining(['新建公路', '新建铁路'])
		);
	});
});

describe('the text alternative holds the values', () => {
	const words = (name: string) => FIGURES[name]?.panels.map(({ alternative }) => alternative);

	it.each([
		['series-floors', '2020年25公里以上，2022年20公里以上，2024年18公里以上'],
		['series-change', '2022年−5，2024年−2'],
		['ranking', '甲省9公里，乙省7公里，丙省5公里，丁省3公里'],
		[
			'series-places',
			'甲省：2020年25公里，2022年20公里，2024年18公里；乙省：2020年10公里，2022年14公里，2024年16公里'
		],
		['series-english', '2020 at least 25 km, 2022 at least 20 km, 2024 at least 18 km']
	])('%s', (name, expected) => {
		expect(words(name)).toEqual([expected]);
	});
});
