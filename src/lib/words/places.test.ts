import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { placeName } from './places';

const Regions = v.array(v.object({ name: v.string(), code: v.optional(v.string()) }));
const provinces = v
	.parse(Regions, parse(readFileSync('data/regions.yaml', 'utf8')))
	.filter(({ code }) => code?.endsWith('0000'))
	.map(({ name }) => name);

describe('the name of a place', () => {
	it.each(['全国', ...provinces])('%s has an English one', (place) => {
		expect(placeName(place, 'en')).toMatch(/^[A-Z][A-Za-z ]+$/);
		expect(placeName(place, 'zh')).toBe(place);
	});

	it.each([
		['a city', '包头市', 'Baotou'],
		['an area', '黄河流域', 'Yellow River basin'],
		['one that nobody listed', '桃花源', '桃花源']
	])('of %s: %s is %s', (_title, place, name) => {
		expect(placeName(place, 'en')).toBe(name);
	});

	it('differs from place to place', () => {
		expect(new Set(provinces.map((place) => placeName(place, 'en'))).size).toBe(provinces.length);
	});
});
