import { describe, expect, it } from 'vitest';
import { goals } from '../../relate/statements/goals';
import { rankingOf } from '../../relate/statements/ranking';
import { statement } from '../../relate/statements/samples';
import type { Statement } from '../../relate/statements/statement';
import { placeRanking } from './ranking-rows';

const labels = (locale: 'zh' | 'en', ...values: (Partial<Statement> & { value?: number })[]) => {
	const all = goals(
		values.map((fields, index) => statement({ year: 2026, territory: `地${index}`, ...fields }))
	);
	return placeRanking(rankingOf(all, 2026, 'target'), all, '公路', locale).rows.map(
		({ label }) => label
	);
};

describe('the places of a ranking', () => {
	const ranked = (...places: [territory: string, value: number][]) => {
		const all = goals(
			places.map(([territory, value]) => statement({ year: 2026, territory, value }))
		);
		const found = placeRanking(rankingOf(all, 2026, 'target'), all, '公路', 'zh');
		return { ...found, rows: found.rows.map(({ place, head }) => [place, head]) };
	};

	it('are apart by their levels, and the number and range of places are those of one level', () => {
		expect(
			ranked(['山东省', 5], ['全国', 4], ['青岛市', 9], ['云南省', 6], ['北京市', 5])
		).toMatchObject({
			rows: [
				['全国', undefined],
				['云南省', '省级'],
				['北京市', undefined],
				['山东省', undefined],
				['青岛市', '地市级']
			],
			...{ places: 3, low: 5, high: 6 }
		});
	});

	it('of one level have no head', () => {
		expect(ranked(['山东省', 5], ['云南省', 6])).toMatchObject({
			rows: [
				['云南省', undefined],
				['山东省', undefined]
			],
			places: 2
		});
	});
});

describe('the value at the end of a row', () => {
	it.each<[string, 'zh' | 'en', Partial<Statement> & { value?: number }, string]>([
		['a bound', 'zh', { value: 1_100_000 }, '110万以上'],
		['a bound in English', 'en', { value: 1_100_000 }, 'at least 1.1 million'],
		['many digits', 'zh', { value: 6_019_945_000_000, comparator: 'eq' }, '6.019945万亿'],
		[
			'many digits in English',
			'en',
			{ value: 6_019_945_000_000, comparator: 'eq' },
			'6.019945 trillion'
		],
		['a share', 'zh', { value: 5.5, comparator: 'approx', canonical_unit: '%' }, '5.5%左右'],
		[
			'a range',
			'zh',
			{ canonical_low: 4.5, canonical_high: 5, comparator: 'range', canonical_unit: '%' },
			'4.5–5%'
		]
	])('%s', (_title, locale, fields, label) => {
		expect(labels(locale, fields)).toEqual([label]);
	});
});
