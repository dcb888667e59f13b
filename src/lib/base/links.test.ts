import { describe, expect, it } from 'vitest';
import { ownStatisticDocument } from './document-ids';
import { links, queryString } from './links';

describe('addresses', () => {
	it.each([
		['home', links('zh').home(), '/'],
		['home in English', links('en').home(), '/en/'],
		['a series', links('zh').series('gdp'), '/series/gdp/'],
		[
			'a region',
			links('en').region('呼和浩特市'),
			'/en/regions/%E5%91%BC%E5%92%8C%E6%B5%A9%E7%89%B9%E5%B8%82/'
		],
		['a record in its document', links('zh').record('plan', 'plan-12'), '/documents/plan/#plan-12'],
		[
			'a document that the reader added',
			links('en').document('my-plan'),
			'/en/add/?document=my-plan'
		],
		[
			'statistics that the reader added',
			links('zh').document(ownStatisticDocument('公报')),
			'/add/#own-statistics'
		],
		['a department with a slash', links('zh').department('a/b?c#d'), '/departments/a%2Fb%3Fc%23d/']
	])('%s', (_, address, expected) => {
		expect(address).toBe(expected);
	});
});

describe('a query string', () => {
	it.each([
		[{}, ''],
		[{ a: null, b: undefined, c: '' }, ''],
		[{ year: 2023, sector: 'energy' }, '?year=2023&sector=energy'],
		[
			{ place: ['北京市', '上海市'] },
			'?place=%E5%8C%97%E4%BA%AC%E5%B8%82&place=%E4%B8%8A%E6%B5%B7%E5%B8%82'
		],
		[{ q: 'a&b=c' }, '?q=a%26b%3Dc']
	])('of %j', (query, expected) => {
		expect(queryString(query)).toBe(expected);
	});
});
