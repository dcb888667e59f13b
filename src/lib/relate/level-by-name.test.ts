import { describe, expect, it } from 'vitest';
import { levelByName } from './level-by-name';
import type { DivisionLevel } from './levels/division';

describe('the level of a place by its name', () => {
	it.each<[string, DivisionLevel]>([
		['全国', 'nation'],
		['内蒙古自治区', 'province'],
		['北京市', 'province'],
		['香港特别行政区', 'province'],
		['呼和浩特市', 'prefecture'],
		['锡林郭勒盟', 'prefecture'],
		['延边朝鲜族自治州', 'prefecture'],
		['新城区', 'county'],
		['长阳土家族自治县', 'county'],
		['鄂温克族自治旗', 'county']
	])('%s: %s', (place, level) => {
		expect(levelByName(place)).toBe(level);
	});
});
