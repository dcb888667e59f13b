import { expect, it } from 'vitest';
import { statisticsInFile, statisticsInWorkbook } from './statistics-in';

const bytes = (text: string) => new TextEncoder().encode(text);

it.each([
	[
		'a table of statistics',
		'results.csv',
		'series,region,year,value,unit\na,甲省,2023,1,人\n',
		true
	],
	['another table', 'plan.csv', '指标,2023年\n公路,5\n', false],
	['a text that tells of series, year and value', 'report.txt', 'series, year and value', false],
	['nothing', 'results.csv', '', false]
])('%s', (_, name, text, found) => {
	expect(statisticsInFile(name, bytes(text))).toBe(found ? text : null);
});

it.each([
	[
		'a sheet of statistics, commas in its cells kept apart',
		'series\tregion\tyear\tvalue\tunit\tsource\na\t甲省\t2023\t1\t人\t公报,表1\n',
		'series,region,year,value,unit,source\na,甲省,2023,1,人,"公报,表1"\n'
	],
	['a sheet of indicators', '指标\t2023年\n公路\t5\n', null]
])('%s', (_, text, csv) => {
	expect(statisticsInWorkbook(text)).toBe(csv);
});
