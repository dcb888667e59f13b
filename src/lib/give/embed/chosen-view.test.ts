import { describe, expect, it } from 'vitest';
import { FORMATS } from '../../model/table';
import { exportTable } from '../files/export-table';
import { readers, tellable, type Row } from '../files/fixtures';
import { parametersOf } from '../../base/parameters';
import type { Fetched } from '../../store/engine/fetch-series';
import { drawing } from '../../figures/draw/drawing';
import { statementsOf } from '../../figures/figure';
import { seriesData, type Given } from '../../figures/kinds/series-data.fixture';
import { viewFigure, viewProblems } from '../../figures/kinds/chosen-view';

const years = (place: string, values: readonly [number, number], unit = '公里'): Given[] => [
	{ year: 2023, value: values[0], place, unit },
	{ year: 2024, value: values[1], place, unit }
];

const road = seriesData('公路', [
	...years('甲省', [100, 120]),
	...years('乙省', [50, 40]),
	{ year: 2024, value: 10, place: '丙省' },
	{ year: 2023, value: 90, place: '甲省', kind: 'actual' }
]);
const rail = seriesData('铁路', years('甲省', [10, 20]));
const milk = seriesData('牛奶', years('甲省', [5, 6], '吨'));

const figureOf = (
	of: Parameters<typeof viewFigure>[0],
	data: Parameters<typeof viewFigure>[1],
	query: string
) => viewFigure(of, data, 'zh', parametersOf(query));

describe('a series is embedded as its page shows it', () => {
	const cases: [title: string, query: string, heading: string, line: string, numbers: number][] = [
		['places beside each other', '', '公路目标', '甲省、乙省、丙省，2023–2024年，单位：公里', 6],
		['one place, with its finding', 'place=乙省', '公路目标：50 → 40公里', '乙省，2023–2024年', 2],
		['one kind', 'place=甲省&kind=target', '公路目标：100 → 120公里', '甲省，2023–2024年', 2],
		['an index says its base', 'place=甲省&view=index', '公路目标', '首个目标 = 100', 3],
		['a change says from what', 'place=甲省&view=change', '公路目标', '与上一份计划的目标相差', 2],
		['a view that is none is the first', 'place=甲省&view=x', '公路目标', '单位：公里', 3]
	];
	it.each(cases)('%s', (_, query, heading, line, numbers) => {
		const figure = figureOf('series', [road], query);
		expect(figure?.title).toContain(heading);
		expect([figure?.subtitle, ...(figure?.cautions ?? [])].join('；')).toContain(line);
		expect(figure && statementsOf(figure).length).toBe(numbers);
	});

	it('values, where a growth in percent is asked for as an index', () => {
		const growth = seriesData('增速', years('甲省', [5, 6], '%'));
		const statements = growth.statements.map((each) => ({ ...each, measure: 'growth' as const }));
		const asked = 'view=index&layout=one';
		expect(figureOf('series', [{ ...growth, statements }], asked)?.title).toBe('增速目标：5% → 6%');
		expect(
			figureOf('compare', [{ ...growth, statements }, rail], asked)?.cautions.join()
		).not.toContain('首个目标');
	});

	it('an estimate is a caution only where it is shown', () => {
		const statements = road.statements.map((each) =>
			each.kind === 'actual' ? { ...each, estimate: true } : each
		);
		const cautions = (query: string) =>
			figureOf('series', [{ ...road, statements }], query)?.cautions.join();
		expect(cautions('place=甲省')).toContain('预计数');
		expect(cautions('place=甲省&view=change')).not.toContain('预计数');
	});

	it('a change names both plans and offers both sentences', () => {
		const figure = figureOf('series', [road], 'place=甲省&view=change');
		expect(figure && statementsOf(figure).map(({ title }) => title)).toEqual([
			'甲省2023年计划',
			'甲省2024年计划'
		]);
		expect(figure?.panels[0]?.order).toEqual([1]);
	});

	it('nothing, where the view has no numbers', () => {
		expect(figureOf('series', [rail], 'view=change&kind=actual')).not.toBeNull();
		expect(figureOf('series', [seriesData('桥', [{ year: 2024, value: 1 }])], 'view=change')).toBe(
			null
		);
	});
});

describe('a comparison is embedded as its page shows it', () => {
	const cases: [title: string, data: (typeof road)[], query: string, panels: (string | null)[]][] =
		[
			[
				'one series: a panel a place',
				[road],
				'layout=panels&place=甲省&place=乙省',
				['甲省', '乙省']
			],
			['several: a panel a series', [road, rail], '', ['公路：公里', '铁路：10 → 20公里']],
			['several in one chart', [road, rail], 'layout=one', [null]],
			['units that differ stay apart', [rail, milk], 'layout=one', ['铁路', '牛奶']],
			['as an index they share a chart', [rail, milk], 'layout=one&view=index', [null]],
			['a ranking of one year', [road], 'layout=ranking&year=2024', [null]],
			['a year that no two places share is another', [road], 'layout=ranking&year=1990', [null]]
		];
	it.each(cases)('%s', (_, data, query, panels) => {
		const headings = figureOf('compare', data, query)?.panels.map(({ heading }) => heading) ?? [];
		expect(headings.length).toBe(panels.length);
		for (const [index, wanted] of panels.entries()) {
			if (wanted === null) expect(headings[index]).toBeNull();
			else expect(headings[index]).toContain(wanted);
		}
	});

	it('names the lines of one chart with their colours', () => {
		const figure = figureOf('compare', [rail, road], 'layout=one&place=甲省');
		expect(figure?.title).toBe('铁路、公路目标');
		expect(figure?.legend.map(({ label }) => label)).toEqual(['铁路', '公路', '空心：实绩']);
	});

	it('each mark leads to its own statement, though names are placed first', () => {
		const figure = figureOf('compare', [rail, road], 'layout=one&place=甲省');
		const panel = figure?.panels[0];
		if (!panel?.chart) throw new Error('no chart');
		const { order, statements } = panel;
		const svg = drawing(panel.chart, { width: 600, height: 300 }, (mark) => order?.[mark] ?? -1);
		const marks = Array.from(svg.matchAll(/data-point="(\d+)"/g), ([, number]) => Number(number));
		expect(marks.toSorted((a, b) => a - b)).toEqual(statements.map((_, number) => number));
		expect(marks).not.toEqual(statements.map((_, number) => number));
	});

	it('says which places have no such target', () => {
		const figure = figureOf('compare', [road], 'layout=ranking&year=2023');
		expect(figure?.cautions).toContain('2023年没有这一目标的地区：丙省');
	});

	it('is not made of nothing', () => {
		expect(figureOf('compare', [], 'series=x')).toBeNull();
	});
});

describe('what an address asks for in vain is said', () => {
	const loaded: Fetched = { phase: 'loaded', series: road };
	const cases: [title: string, fetched: [string, Fetched][], query: string, said: string[]][] = [
		['no series', [], '', ['链接里没有写明要画哪个指标。']],
		['an unknown one', [['x', { phase: 'unknown' }]], 'series=x', ['没有编号为“x”的指标。']],
		['one that cannot be read', [['x', { phase: 'failed' }]], 'series=x', ['没能读到“x”。']],
		['a place without numbers', [['公路', loaded]], 'place=火星', ['没有这些地区的数：火星。']],
		['nothing amiss', [['公路', loaded]], 'place=甲省', []]
	];
	it.each(cases)('%s', (_, fetched, query, said) => {
		const data = fetched.flatMap(([, each]) => (each.phase === 'loaded' ? [each.series] : []));
		expect(viewProblems(new Map(fetched), data, parametersOf(query), 'zh')).toEqual(said);
	});
});

describe('the data of what is shown', () => {
	const shownOf = (query: string) => {
		const figure = figureOf('compare', [road], `${query}&layout=one&place=甲省&place=乙省`);
		if (!figure) throw new Error('no figure');
		return figure.table;
	};

	it.each([
		['values as documents state them need no other column', '', undefined],
		['an index', 'view=index', [100, 120, 90, 100, 80]],
		['differences', 'view=change', [20, -10]]
	])('%s', (_, query, values) => {
		const { columns, rows } = shownOf(query);
		const written = (rows as Row[]).map(({ shown_low }) => shown_low);
		expect('shown_low' in columns).toBe(values !== undefined);
		if (values) expect(written.toSorted()).toEqual(values.toSorted());
	});

	it('a difference has the statement that it is from, so that anybody can compute it', () => {
		const rows = shownOf('view=change').rows as Row[];
		const told = rows.map((row) => [
			row.canonical_low,
			row.previous_canonical_low,
			row.shown_low,
			row.previous_year_end,
			row.previous_title,
			row.previous_id
		]);
		expect(told).toEqual([
			[120, 100, 20, 2023, '甲省2023年计划', '公路-甲省-target-2023-100'],
			[40, 50, -10, 2023, '乙省2023年计划', '公路-乙省-target-2023-50']
		]);
	});

	it('nothing is said of an earlier statement where none takes part', () => {
		expect(Object.keys(shownOf('view=index').columns).join()).not.toContain('previous');
	});

	it.each(FORMATS.flatMap((format) => ['index', 'change'].map((view) => [view, format] as const)))(
		'of %s is read back from %s as it was',
		async (view, format) => {
			const table = shownOf(`view=${view}`);
			const { bytes } = await exportTable(table, format);
			const rows = (table.rows as Row[]).map((row) => tellable(row, table.columns, format));
			expect(await readers[format](bytes, table.columns)).toEqual(rows);
		}
	);
});
