import { describe, expect, it } from 'vitest';
import { statisticStatement } from '../relate/statements/statistic';
import { loadSteps } from './steps';
import { SAMPLE_ROWS } from './samples';
import type { SeriesRow } from '../model/record';

const [road] = SAMPLE_ROWS.series;
const seriesOf = (fields: Partial<SeriesRow>): SeriesRow[] =>
	road ? [{ ...road, ...fields }] : [];
const known = [
	...seriesOf({}),
	...seriesOf({ id: 'jobs', name: '新增就业', canonical_unit: '人' }),
	...seriesOf({ id: 'power', canonical_unit: '千瓦' }),
	...seriesOf({ id: 'growth', canonical_unit: '%', measure: 'growth' })
];
const { readStatistics } = await loadSteps();
const HEAD = 'series,region,year,value,unit,source,published';
const read = (...lines: string[]) =>
	readStatistics([HEAD, ...lines].join('\n'))(known, ['内蒙古自治区', '全国']);

describe('a line of statistics', () => {
	it.each<[string, string, [value: number, unit: string]]>([
		['in the unit of the series', 'growth,内蒙古自治区,2024,5.8,%,统计公报,2025-03-20', [5.8, '%']],
		['in another unit of its quantity', 'road-length,全国,2024,14000,米,年鉴,', [14, '公里']],
		['with the multiplier in its unit', 'jobs,全国,2024,20.5,万人,年鉴,', [205000, '人']],
		['in people, whatever they are counted by', 'jobs,全国,2024,7,名,年鉴,', [7, '人']],
		['in a unit that begins like a multiplier', 'power,全国,2024,7,千瓦,年鉴,', [7, '千瓦']],
		['in such a unit with a multiplier', 'power,全国,2024,7,万千瓦,年鉴,', [70000, '千瓦']],
		['below zero', 'growth,全国,2024,−1.2,%,年鉴,', [-1.2, '%']],
		['of a place of the list of places', 'growth,包头市,2024,6,%,年鉴,', [6, '%']],
		['by the name of its series', '新增就业,全国,2024,6,人,年鉴,', [6, '人']],
		['with a comma in quotes', 'growth,全国,2024,6,%,"年鉴, 第3页",', [6, '%']]
	])('%s', (_, line, [value, unit]) => {
		const { rows, problems } = read(line);
		expect(problems).toEqual([]);
		expect(rows.map((row) => [row.canonical_value, row.canonical_unit])).toEqual([[value, unit]]);
	});

	it.each([
		['an unknown series', 'roads,全国,2024,1,公里,年鉴,', 'no series has the id or the name roads'],
		[
			'a name that two series have',
			'公路里程,全国,2024,1,公里,年鉴,',
			'no series has the id or the name 公路里程'
		],
		[
			'a territory by a short name',
			'growth,内蒙,2024,6,%,年鉴,',
			'内蒙 is no territory by its full name: 内蒙古自治区?'
		],
		['an unknown territory', 'growth,乙省,2024,6,%,年鉴,', '乙省 is no territory by its full name'],
		[
			'a unit of another dimension',
			'growth,全国,2024,6,公里,年鉴,',
			'公里 is no unit of growth, which is in %'
		],
		[
			'a unit that nobody knows',
			'jobs,全国,2024,6,尺,年鉴,',
			'尺 is no unit of jobs, which is in 人'
		],
		['a year that is none', 'growth,全国,24,6,%,年鉴,', 'year is not a year from 1900 to 2200'],
		['a year of words', 'growth,全国,去年,6,%,年鉴,', 'year is not a year from 1900 to 2200'],
		[
			'a number with commas',
			'jobs,全国,2024,"1,200",人,年鉴,',
			'value is not a number such as 20.5, without commas'
		],
		['no number', 'jobs,全国,2024,,人,年鉴,', 'value is not a number such as 20.5, without commas'],
		['no source', 'growth,全国,2024,6,%,,', 'source is empty'],
		[
			'a date that is none',
			'growth,全国,2024,6,%,年鉴,2025-02-30',
			'published is not a date such as 2025-02-11'
		]
	])('%s is named by its line and left out, the others are kept', (_, line, reason) => {
		const { rows, problems } = read(
			'growth,全国,2023,5.2,%,年鉴,',
			'',
			line,
			'growth,全国,2022,3,%,年鉴,'
		);
		expect(problems).toEqual([{ file: 'statistics.csv', reason: `line 4: ${reason}` }]);
		expect(rows.map(({ year }) => year)).toEqual([2023, 2022]);
	});

	it('that says of the same again is named, a later revision is another', () => {
		const line = 'growth,全国,2024,6,%,年鉴,2025-01-01';
		const { rows, problems } = read(line, line, line.replace('01-01', '12-01'));
		expect(rows).toHaveLength(2);
		expect(problems.map(({ reason }) => reason)).toEqual([
			'line 3: says of the same what line 2 says'
		]);
	});

	it('counts the lines of a cell with line breaks', () => {
		const { problems } = read(
			'growth,全国,2024,6,%,"年鉴\n第3页",',
			'roads,全国,2024,1,公里,年鉴,'
		);
		expect(problems.map(({ reason }) => reason)).toEqual([
			'line 4: no series has the id or the name roads'
		]);
	});
});

it('a file without the columns is no table of statistics', () => {
	const { rows, problems } = readStatistics('series,year\ngrowth,2024')(known, []);
	expect(rows).toEqual([]);
	expect(problems.map(({ reason }) => reason)).toEqual([
		'line 1: the first line lacks region, value, unit, source, published'
	]);
});

it('a file with nothing but its first line says nothing', () => {
	expect(readStatistics(`${HEAD}\n`)(known, [])).toEqual({ rows: [], problems: [] });
});

it('an id stays the same when lines are moved', () => {
	const one = 'growth,全国,2024,6,%,年鉴,';
	const two = 'growth,全国,2023,5,%,年鉴,';
	const idsOf = (...lines: string[]) => new Set(read(...lines).rows.map(({ id }) => id));
	expect(idsOf(one, two)).toEqual(idsOf(two, one));
});

it.each(['curated', 'composed', 'partial'] as const)(
	'a statistic has the English name of its series, as %s as that is',
	(name_en_source) => {
		const [row] = SAMPLE_ROWS.statistics;
		const [series] = seriesOf({ name_en_source });
		if (!row || !series) throw new Error('no sample');
		const { indicator_en, indicator_en_source } = statisticStatement(row, series);
		expect([indicator_en, indicator_en_source]).toEqual([series.name_en, name_en_source]);
	}
);
