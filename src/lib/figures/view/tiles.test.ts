import { readFileSync } from 'node:fs';
import { ARRANGEMENTS, CODES } from 'virtual:divisions';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { placesAbove } from '../../relate/levels/division';

interface Region {
	name: string;
	code?: string;
	within?: string;
}
const regions = parse(readFileSync('data/regions.yaml', 'utf8')) as Region[];
/** Provinces have nothing above them in the file; 台湾, 香港 and 澳门 issue no plans of this kind. */
const APART = ['台湾省', '香港特别行政区', '澳门特别行政区'];

function divisionsOf(of: string): string[] {
	const code = regions.find(({ name }) => name === of)?.code;
	return regions
		.filter((each) =>
			of === '全国'
				? each.code?.endsWith('0000') && !APART.includes(each.name)
				: each.within === code
		)
		.map(({ name }) => name);
}

describe.each(ARRANGEMENTS.map((each) => [each.of, each.tiles] as const))(
	'the tiles of %s',
	(of, tiles) => {
		it('are its divisions, each once', () => {
			expect(tiles.map(({ place }) => place).toSorted()).toEqual(divisionsOf(of).toSorted());
		});

		it('stand in places of their own, from the first column and row', () => {
			const places = tiles.map(({ column, row }) => `${column},${row}`);
			expect(new Set(places).size).toBe(tiles.length);
			expect(Math.min(...tiles.map(({ column }) => column))).toBe(0);
			expect(Math.min(...tiles.map(({ row }) => row))).toBe(0);
		});

		it('have letters of their own', () => {
			expect(new Set(tiles.map(({ letters }) => letters)).size).toBe(tiles.length);
		});
	}
);

describe('the tree by codes', () => {
	it('is the one that the file writes down', () => {
		const names = new Map(regions.flatMap(({ code, name }) => (code ? [[code, name]] : [])));
		const differing = regions.filter(
			({ name, within }) => within && placesAbove(name, CODES)[0] !== names.get(within)
		);
		expect(differing).toEqual([]);
	});

	it('holds 31 provinces and the 12 leagues and cities of 内蒙古', () => {
		expect(ARRANGEMENTS.map(({ of, tiles }) => [of, tiles.length])).toEqual([
			['全国', 31],
			['内蒙古自治区', 12]
		]);
	});
});
