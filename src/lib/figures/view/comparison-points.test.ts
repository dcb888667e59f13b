import { describe, expect, it } from 'vitest';
import { distinctColours, joinedPoints } from './comparison-points';
import type { ChartPoint } from '../charts/point';
import type { Line } from '../../relate/statements/lines';

const colour = (index: number) => `var(--place-${index})`;

describe('the colours of one chart', () => {
	const own: Record<string, number> = {
		全国: 5,
		北京市: 0,
		海南省: 1,
		天津市: 1,
		山东省: 3,
		河南省: 7
	};
	const colours = (...places: string[]) => [
		...distinctColours(places, (place) => colour(own[place] ?? 2)).values()
	];

	it.each<[string, string[], number[]]>([
		['are the places’ own', ['全国', '海南省'], [5, 1]],
		['differ where two places have one', ['海南省', '天津市'], [1, 0]],
		['differ in hue while they can', ['全国', '北京市'], [5, 1]],
		['of both pairs of one hue', ['山东省', '河南省'], [3, 0]]
	])('%s', (_title, places, expected) => {
		expect(colours(...places)).toEqual(expected.map(colour));
	});

	it('are all of the palette before one comes twice', () => {
		const places = Array.from({ length: 8 }, (_, index) => `地${index}`);
		expect(new Set(colours(...places)).size).toBe(8);
	});
});

describe('the points of several lines', () => {
	const point = (year: number, label: string): ChartPoint => ({
		id: `${year} ${label}`,
		kind: 'target',
		comparator: 'ge',
		low: 1,
		high: 1,
		year_start: year,
		year_end: year,
		place: '',
		label
	});
	const line = { key: 'jobs 北京市', place: '北京市' } as Line;
	const labels = (...points: ChartPoint[]) =>
		joinedPoints([{ line, points, unit: '人' }], ({ place }) => place).map(({ label }) => label);

	it('are named at the last', () => {
		expect(labels(point(2023, '20万'), point(2025, '18万'))).toEqual(['北京市 18万', '20万']);
	});

	it('are named alike where two statements share the last mark', () => {
		expect(labels(point(2025, '18万'), point(2025, '18万'))).toEqual([
			'北京市 18万',
			'北京市 18万'
		]);
	});
});
