import { describe, expect, it } from 'vitest';
import { parametersOf } from '$lib/base/parameters';
import { KEPT } from '$lib/figures/kinds/kept.fixture';
import { choicesIn, filterOf, groupOf, passes } from './kept-filter';

const [first, ...others] = KEPT.rows.map(({ target }) => target);
const led = [{ ...first, lead: ['甲省交通厅'] }, ...others].filter(
	(target): target is NonNullable<typeof first> => target.id !== undefined
);
const names = { 甲省交通厅: '甲省交通运输厅' };
const found = (query: string) =>
	led.filter((target) => passes(target, filterOf(parametersOf(query)), names)).length;

describe('what the address asks for', () => {
	it.each([
		['', 5],
		['?sector=urban', 2],
		['?sector=nothing', 5],
		['?year=2023', 2],
		['?year=soon', 5],
		['?department=甲省交通运输厅', 1],
		['?department=甲省交通厅', 0],
		['?place=北京市', 0],
		['?series=改造小区', 2],
		['?document=plan-2022', 3],
		['?sector=urban&year=2022', 1]
	])('%s shows %i', (query, count) => {
		expect(found(query)).toBe(count);
	});

	it('a document that only reports the result is one of its documents', () => {
		const filter = filterOf(parametersOf('?document=report-2022'));
		const [target] = led;
		expect(target && passes(target, filter, names, ['plan-2022', 'report-2022'])).toBe(true);
	});

	it.each([
		['', 'year'],
		['?by=sector', 'sector'],
		['?by=anything', 'year']
	])('%s groups by %s', (query, by) => {
		expect(groupOf(parametersOf(query))).toBe(by);
	});
});

it('offers what there is, departments by their names today', () => {
	expect(choicesIn(led, names)).toEqual({
		sectors: ['urban', 'employment'],
		departments: ['甲省交通运输厅'],
		years: [2023, 2022],
		places: ['内蒙古自治区']
	});
});
