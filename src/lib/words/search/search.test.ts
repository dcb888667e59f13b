import { describe, expect, it } from 'vitest';
import { searchKeys } from './keys.server';
import { search } from './match';

const ITEMS = [
	{ id: 'jobs', keys: [...searchKeys('城镇新增就业'), 'new urban jobs'] },
	{
		id: 'unemployment',
		keys: [...searchKeys('城镇调查失业率'), 'urban surveyed unemployment rate']
	},
	{ id: 'pm25', keys: [...searchKeys('PM2.5浓度'), 'pm2.5 concentration'] }
];
const found = (query: string) => search(ITEMS, query).map(({ id }) => id);

describe('an indicator is found by', () => {
	it.each([
		['its name', '城镇新增就业', ['jobs']],
		['a part of it', '就业', ['jobs']],
		['pinyin initials', 'czxzjy', ['jobs']],
		['the first initials', 'cz', ['jobs', 'unemployment']],
		['pinyin', 'shiye', ['unemployment']],
		['English words in any case', 'Urban JOBS', ['jobs']],
		['Latin letters in a Chinese name', 'PM2.5', ['pm25']],
		['nothing: all are there', ' ', ['jobs', 'unemployment', 'pm25']]
	])('%s', (_, query, ids) => {
		expect(found(query)).toEqual(ids);
	});

	it.each(['公路', 'xyz', 'urban 公路', '%', '\\'])('but not by %s', (query) => {
		expect(found(query)).toEqual([]);
	});

	it('what begins with the words comes before what holds them', () => {
		const items = [
			{ id: 'holds', keys: ['新增就业'] },
			{ id: 'begins', keys: ['就业培训'] }
		];
		expect(search(items, '就业').map(({ id }) => id)).toEqual(['begins', 'holds']);
	});
});
