import { expect, it } from 'vitest';
import { shortHeading } from './short-heading';

it.each([
	[
		'a department assignment',
		'新建改建农村牧区公路5000公里(牵头责任单位:自治区交通运输厅)',
		'新建改建农村牧区公路5000公里'
	],
	['one in full-width brackets', '改造危房3000套（自治区住建厅负责）', '改造危房3000套'],
	['a whole sentence', '扩大就业。全年新增就业21万人。', '扩大就业'],
	['a numbered sentence', '（一）扩大就业。全年新增就业21万人。', '（一）扩大就业'],
	['a sentence with brackets in it', '建设口岸(边境)通道。完善设施。', '建设口岸'],
	['a title: as it is', '有序推进基地建设,扩大实施范围', '有序推进基地建设,扩大实施范围'],
	['a title with other brackets: as it is', '“十四五”规划(草案)要点', '“十四五”规划(草案)要点'],
	['nothing before the end: as it is', '。', '。']
])('a heading that is %s', (_, heading, expected) => {
	expect(shortHeading(heading)).toBe(expected);
});
