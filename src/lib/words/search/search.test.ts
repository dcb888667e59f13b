import { describe, expect, it } from 'vitest';
import { fold, simplified, words } from './fold';
import { seriesKeys } from './keys.server';
import { search } from './match';

type Named = Parameters<typeof seriesKeys>[0];
const series = (id: string, names: Partial<Named> & Pick<Named, 'name'>) => ({
	id,
	keys: seriesKeys({ name_en: '', measure: 'level', aliases: [], ...names })
});
const ITEMS = [
	series('jobs', { name: '城镇新增就业', name_en: 'New urban jobs' }),
	series('unemployment', { name: '城镇调查失业率', name_en: 'Urban surveyed unemployment rate' }),
	series('pm25', { name: 'PM2.5浓度', name_en: 'PM2.5 concentration' }),
	series('cpi', { name: '居民消费价格涨幅', measure: 'growth', aliases: ['CPI'] }),
	series('gdp', { name: '地区生产总值', aliases: ['GDP'] }),
	series('gdp-growth', { name: '地区生产总值增速', measure: 'growth', aliases: ['GDP'] }),
	series('rd', { name: '研发经费投入强度', aliases: ['R&D', '研发强度'] })
];
const found = (query: string) => search(ITEMS, query).map(({ id }) => id);

describe('an indicator is found by', () => {
	it.each([
		['its name', '城镇新增就业', ['jobs']],
		['a part of it', '就业', ['jobs']],
		['pinyin initials', 'czxzjy', ['jobs']],
		[
			'the first initials, before those within',
			'cz',
			['jobs', 'unemployment', 'gdp', 'gdp-growth']
		],
		['pinyin', 'shiye', ['unemployment']],
		['English words in any case', 'Urban JOBS', ['jobs']],
		['Latin letters in a Chinese name', 'PM2.5', ['pm25']],
		['full-width letters', 'ＰＭ２．５', ['pm25']],
		['the abbreviation that people use', 'CPI', ['cpi']],
		['an abbreviation for one of several', 'GDP', ['gdp', 'gdp-growth']],
		['an abbreviation and a measure run together', 'GDP增速', ['gdp-growth']],
		['another word for its measure', 'GDP 增长', ['gdp-growth']],
		['an alias', '研发强度', ['rd']],
		['an alias with a sign', 'r&d', ['rd']],
		['nothing: all are there', ' ', ITEMS.map(({ id }) => id)]
	])('%s', (_, query, ids) => {
		expect(found(query)).toEqual(ids);
	});

	it.each(['公路', 'xyz', 'urban 公路', '%', '\\', 'GDP降幅'])('but not by %s', (query) => {
		expect(found(query)).toEqual([]);
	});

	it('what begins with the words comes before what holds them', () => {
		const items = [
			{ id: 'holds', keys: ['新增就业'] },
			{ id: 'begins', keys: ['就业培训'] }
		];
		expect(search(items, '就业').map(({ id }) => id)).toEqual(['begins', 'holds']);
	});

	it('no pinyin of names that nobody spells out', () => {
		const keys = series('long', { name: '男'.repeat(25) }).keys;
		expect(keys.filter((key) => key.startsWith('n'))).toEqual([]);
	});
});

describe('one spelling for all', () => {
	it.each([
		['full width', 'ＧＤＰ５％', 'gdp5%'],
		['units in one sign', '㎡', 'm2'],
		['capitals', 'PM2.5', 'pm2.5']
	])('%s', (_, text, folded) => {
		expect(fold(text)).toBe(folded);
	});

	it.each([
		['Chinese and Latin side by side', 'GDP增速', ['gdp', '增速']],
		['blanks of either width', '城镇　就业 岗位', ['城镇', '就业', '岗位']],
		['nothing', '  ', []]
	])('%s', (_, query, parts) => {
		expect(words(query)).toEqual(parts);
	});

	it.each([
		['traditional characters', '就業增長', '就业增长'],
		['simplified ones stay', '就业', '就业'],
		['Latin stays', 'GDP', 'GDP']
	])('%s', async (_, query, text) => {
		expect(await simplified(query)).toBe(text);
	});
});
