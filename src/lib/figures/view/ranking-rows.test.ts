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
