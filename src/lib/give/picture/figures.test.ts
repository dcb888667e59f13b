import { describe, expect, it } from 'vitest';
import { sectorFigure } from '../../figures/kinds/small-multiples';
import { drawing } from '../../figures/draw/drawing';
import { seriesData as series } from '../../figures/kinds/series-data.fixture';
import { rankingFigure } from '../../figures/kinds/ranking';
import { seriesFigure } from '../../figures/kinds/series';
import { picture } from './standalone';

describe('what an embed of a series shows', () => {
	it('a chart of its years, with the finding in its title', () => {
		const data = series('公路', [
			{ year: 2023, value: 14000 },
			{ year: 2024, value: 15000 }
		]);
		const figure = seriesFigure(data, 'zh');
		expect(figure?.title).toBe('公路目标：1.4万 → 1.5万公里');
		expect(figure?.subtitle).toBe('甲省，2023–2024年，单位：公里');
		expect(figure?.panels[0]?.chart).not.toBeNull();
	});

	it('words instead of a chart, where one commitment is all there is', () => {
		const twice = [
			{ year: 2023, value: 14000 },
			{ year: 2023, value: 14000 }
		];
		expect(seriesFigure(series('公路', twice), 'zh')?.panels[0]?.chart).toBeNull();
	});

	it('a chart, where two statements of one year disagree', () => {
		const disagreeing = [
			{ year: 2023, value: 14000 },
			{ year: 2023, value: 15000 }
		];
		expect(seriesFigure(series('公路', disagreeing), 'zh')?.panels[0]?.chart).not.toBeNull();
	});

	it('a caution, where nobody has checked the series', () => {
		const data = series('公路', [{ year: 2023, value: 1 }]);
		const unchecked = { ...data, series: { ...data.series, curated: false } };
		expect(seriesFigure(unchecked, 'zh')?.cautions).toContain('序列由程序自动归并，未经人工核对');
		expect(seriesFigure(data, 'zh')?.cautions).toEqual([]);
	});
});

describe('a ranking', () => {
	const places = ['甲省', '乙省', '丙省'].map((place, i) => ({ year: 2024, value: i + 1, place }));

	it('has a statement for each row, in the order of the rows', () => {
		const figure = rankingFigure(series('公路', places), 'zh');
		const shown = figure?.panels[0]?.statements.map(({ territory }) => territory);
		expect(shown).toEqual(['丙省', '乙省', '甲省']);
	});

	it('is not made of two places', () => {
		expect(rankingFigure(series('公路', places.slice(0, 2)), 'zh')).toBeNull();
	});
});

describe('a comparison of series', () => {
	const years = (place: string) => [
		{ year: 2023, value: 1, place },
		{ year: 2024, value: 2, place }
	];

	it('is of one place, that with most series', () => {
		const all = [
			series('公路', [...years('乙省'), ...years('甲省')]),
			series('铁路', years('甲省')),
			series('机场', years('乙省').slice(0, 1))
		];
		const figure = sectorFigure('transport', all, 'zh');
		expect(figure?.subtitle).toBe('甲省，2023–2024年');
		expect(figure?.panels.map(({ heading }) => heading)).toEqual([
			'公路：1 → 2公里',
			'铁路：1 → 2公里'
		]);
	});

	it('is not made of one series', () => {
		expect(sectorFigure('transport', [series('公路', years('甲省'))], 'zh')).toBeNull();
	});
});

describe('drawings', () => {
	const figure = seriesFigure(
		series('<公路>', [
			{ year: 2023, value: 1 },
			{ year: 2024, value: 2 }
		]),
		'zh'
	);
	if (!figure) throw new Error('no figure');
	const chart = figure.panels[0]?.chart;

	it('number their marks as asked, and carry no other notes', () => {
		const svg = chart ? drawing(chart, { width: 300, height: 200 }, (mark) => 5 + mark) : '';
		const points = Array.from(svg.matchAll(/data-point="(\d+)"/g), ([, point]) => point);
		expect(points).toEqual(['5', '6']);
		expect(svg).not.toContain('ecmeta');
	});

	it('as a file: the theme’s colours, escaped text, the version and the address', () => {
		const address = 'https://example.org/series/x/';
		const { svg, width, height } = picture(figure, {
			version: 'abcd1234',
			address,
			theme: 'light'
		});
		expect([width, height]).toEqual([640, 360]);
		expect(svg).not.toMatch(/var\(|<公路>/);
		expect(svg).toContain('abcd1234');
		expect(svg).toContain(address);
	});
});
