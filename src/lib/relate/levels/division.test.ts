import { describe, expect, it } from 'vitest';
import { levelOf, placesAbove, type DivisionLevel } from './division';

const CODES = {
	内蒙古自治区: '150000',
	呼和浩特市: '150100',
	新城区: '150102',
	锡林郭勒盟: '152500',
	重庆市: '500000',
	渝中区: '500103',
	湖北省: '420000',
	仙桃市: '429004'
};

describe('the level of a place', () => {
	it.each<[string, DivisionLevel | null]>([
		['全国', 'nation'],
		['内蒙古自治区', 'province'],
		['重庆市', 'province'],
		['锡林郭勒盟', 'prefecture'],
		['新城区', 'county'],
		['蒙西', null],
		['constructor', null]
	])('%s: %s', (place, level) => {
		expect(levelOf(place, CODES)).toBe(level);
	});
});

describe('the places that a place lies in', () => {
	it.each<[string, string[]]>([
		['新城区', ['呼和浩特市', '内蒙古自治区', '全国']],
		['呼和浩特市', ['内蒙古自治区', '全国']],
		['内蒙古自治区', ['全国']],
		['全国', []],
		['渝中区', ['重庆市', '全国']],
		['仙桃市', ['湖北省', '全国']],
		['黄河流域', []]
	])('%s: %j', (place, above) => {
		expect(placesAbove(place, CODES)).toEqual(above);
	});
});
