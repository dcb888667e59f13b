import { describe, expect, it } from 'vitest';
import { defaultSeries, type StatedTarget } from './first-comparison';

const stated = (series: string, place: string, year: number, curated = true): StatedTarget => ({
	series,
	place,
	year,
	curated,
	records: 1
});

describe('what a comparison begins with', () => {
	it.each([
		['nothing in an empty collection', [], []],
		[
			'of one place: the series with most years first',
			[stated('coal', '甲', 2023), stated('jobs', '甲', 2023), stated('jobs', '甲', 2025)],
			['jobs', 'coal']
		],
		[
			'of many places: the one that most of them state for one year',
			[
				...['甲', '乙', '丙', '丁'].map((place) => stated('gdp', place, 2026)),
				...['甲', '乙', '丙'].map((place) => stated('jobs', place, 2026))
			],
			['gdp']
		],
		[
			'places that state it for different years do not make a ranking',
			[stated('gdp', '甲', 2024), stated('gdp', '乙', 2025), stated('gdp', '丙', 2026)],
			['gdp']
		],
		['no series that nobody has checked', [stated('proposal', '甲', 2023, false)], []]
	])('%s', (_, targets, expected) => {
		expect(defaultSeries(targets)).toEqual(expected);
	});
});
