import { describe, expect, it } from 'vitest';
import { statisticDocument } from '../../base/document-ids';
import { parametersOf } from '../../base/parameters';
import { comparisonFigure } from '../../figures/kinds/comparison';
import type { SeriesData } from '../../relate/statements/series-data';
import { seriesData, type Given } from '../../figures/kinds/series-data.fixture';
import { seriesFigure } from '../../figures/kinds/series';
import { picture } from './standalone';

const STRIP = '当年文件有此目标';
const floor = (name: string, given: readonly Given[]) => {
	const data = seriesData(name, given);
	const statements = data.statements.map((each) => ({ ...each, comparator: 'ge' as const }));
	return { ...data, statements };
};
const targets = [
	{ year: 2023, value: 1 },
	{ year: 2024, value: 3 }
];
const result: Given = { year: 2022, value: 2, kind: 'actual' };

const withResult = {
	...floor('公路', targets),
	statements: [...floor('公路', targets).statements, ...seriesData('公路', [result]).statements]
};

describe('the legend explains what is drawn, and nothing else', () => {
	const cases: [title: string, data: SeriesData, query: string, labels: string[]][] = [
		['exact targets need none', seriesData('公路', targets), '', []],
		[
			'a statistic beside targets',
			{
				...seriesData('公路', targets),
				statements: [
					...seriesData('公路', targets).statements,
					...seriesData('公路', [result]).statements.map((each) => ({
						...each,
						document: statisticDocument('年鉴')
					}))
				]
			},
			'',
			['方块：统计数据']
		],
		['a floor', floor('公路', targets), '', ['不低于（平边为该值）']],
		[
			'an exact target beside a floor',
			{
				...floor('公路', targets),
				statements: [
					...floor('公路', targets.slice(1)).statements,
					...seriesData('公路', targets.slice(0, 1)).statements
				]
			},
			'',
			['等于', '不低于（平边为该值）']
		],
		['a plain result beside a floor', withResult, '', ['不低于（平边为该值）', '空心：实绩']],
		['results', seriesData('公路', [result, ...targets]), '', ['空心：实绩']],
		['a difference is no floor', floor('公路', targets), 'view=change', []]
	];
	it.each(cases)('%s', (_, data, query, labels) => {
		const figure = seriesFigure(data, 'zh', parametersOf(query));
		if (!figure) throw new Error('no figure');
		const marks = figure.legend.map(({ label }) => label);
		expect(marks.filter((label) => label !== STRIP)).toEqual(labels);
	});

	it('the strip of years, by what it says of them', () => {
		const figure = seriesFigure(seriesData('公路', targets), 'zh');
		expect(figure?.legend.map(({ label }) => label)).toEqual([STRIP]);
	});

	it('the lines of one chart by their names, in the picture too', () => {
		const both = [seriesData('公路', targets), seriesData('铁路', targets)];
		const figure = comparisonFigure(both, 'zh', parametersOf('layout=one'));
		if (!figure) throw new Error('no figure');
		expect(figure.legend.map(({ label }) => label)).toEqual(['公路', '铁路']);
		const { svg } = picture(figure, { version: 'v', address: 'a', theme: 'light' });
		expect(svg).toMatch(/<text[^>]*>公路<\/text>/);
	});
});
