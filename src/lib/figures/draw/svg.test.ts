import { describe, expect, it } from 'vitest';
import { COMPARATORS } from '../../model/record';
import type { ChartPoint } from '../charts/point';
import { rankingHeight } from '../charts/ranking';
import { chartSvg } from './chart-svg';
import { presentational } from './svg';

const point = (changes: Partial<ChartPoint> = {}): ChartPoint => ({
	id: 'a',
	kind: 'target',
	comparator: 'ge',
	low: 200000,
	high: 200000,
	year_start: 2023,
	year_end: 2023,
	place: '内蒙古自治区',
	label: '20万',
	...changes
});

const SIZE = { width: 720, height: 320 };
const draw = (points: ChartPoint[], changes = {}) =>
	chartSvg({ type: 'series', points, unit: '人', locale: 'zh', ...changes }, SIZE);

const HOSTILE = '<script>alert(1)</script><img src=x onerror=alert(1)>"\'&';

describe('a chart as SVG text', () => {
	it.each([
		['a label', draw([point({ label: HOSTILE })])],
		[
			'a gap',
			draw([point(), point({ year_start: 2030, year_end: 2030 })], {
				coverage: new Map(Array.from({ length: 8 }, (_, i) => [2023 + i, 'none'])),
				gapLabel: '<b>x'
			})
		],
		[
			'a place',
			chartSvg(
				{
					type: 'ranking',
					rows: [{ place: HOSTILE, value: point(), label: HOSTILE }],
					unit: HOSTILE,
					locale: 'zh'
				},
				{ width: 720, height: rankingHeight([{}]) }
			)
		]
	])('escapes hostile text in %s', (_, svg) => {
		expect(svg).toContain('&lt;');
		expect(svg).not.toMatch(
			/<(?!\/?(?:svg|g|rect|path|text|defs|clipPath|circle|line|polyline)[\s>/])/
		);
		expect(svg).not.toMatch(/<[^>]*\son\w+=/);
	});

	it('has nothing that a strict content security policy refuses', () => {
		expect(draw([point()])).not.toMatch(/style[\s=>]|<script|javascript:/);
	});

	it('scales with its element', () => {
		expect(draw([point()])).toContain('viewBox="0 0 720 320"');
	});

	it('turns inline styles into attributes', () => {
		expect(presentational('<text style="font-size:12px;font-weight: bold">x</text>')).toBe(
			'<text font-size="12px" font-weight="bold">x</text>'
		);
	});

	it('is the same whenever it is drawn', () => {
		expect(draw([point()])).toBe(draw([point()]));
	});

	it('is small', () => {
		expect(draw([point()]).length).toBeLessThan(8000);
	});
});

const texts = (svg: string) => Array.from(svg.matchAll(/<text[^>]*>([^<]*)</g), ([, text]) => text);
const marks = (svg: string) => svg.match(/ecmeta_ssr_type="chart"/g)?.length ?? 0;

describe('a chart of a series', () => {
	it('has one mark a point', () => {
		const points = COMPARATORS.map((comparator, i) =>
			point({ id: comparator, comparator, year_start: 2020 + i, year_end: 2020 + i })
		);
		expect(marks(draw(points))).toBe(points.length);
	});

	it('labels points that say the same once', () => {
		const svg = draw(['a', 'b', 'c'].map((id) => point({ id, label: '三处相同' })));
		expect(marks(svg)).toBe(3);
		expect(texts(svg).filter((text) => text === '三处相同')).toHaveLength(1);
	});

	it('says in words where years have no document', () => {
		const svg = draw([point({ year_start: 2014, year_end: 2014 }), point()], {
			coverage: new Map(
				Array.from({ length: 10 }, (_, i) => [2014 + i, i % 9 === 0 ? 'target' : 'none'])
			),
			gapLabel: '未收录文件'
		});
		expect(texts(svg)).toContain('未收录文件');
	});

	it('begins at zero unless that would hide the difference', () => {
		expect(texts(draw([point(), point({ low: 100000, high: 100000 })]))).toContain('0');
		expect(texts(draw([point({ low: 198000, high: 198000 }), point()]))).not.toContain('0');
	});

	it.each([
		['no value but zero', [point({ low: 0, high: 0 })]],
		['values below zero', [point({ low: -3, high: -3 }), point({ low: 2, high: 2 })]],
		[
			'hundreds of points in one year',
			Array.from({ length: 300 }, (_, i) => point({ id: String(i), low: i, high: i }))
		],
		['huge values', [point({ low: 1e15, high: 1e15 })]],
		['tiny values', [point({ low: 1e-9, high: 1e-9 })]]
	])('draws %s', (_, points) => {
		expect(draw(points)).not.toContain('NaN');
		expect(marks(draw(points))).toBe(points.length);
	});
});

describe('a small multiple', () => {
	it('draws its points on the common years', () => {
		const size = { width: 160, height: 72 };
		const svg = chartSvg({ type: 'small-multiple', points: [point()], years: [2014, 2030] }, size);
		expect(texts(svg)).toEqual(['2023']);
	});
});
