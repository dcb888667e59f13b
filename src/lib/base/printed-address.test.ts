import { describe, expect, it } from 'vitest';
import { printedAddress } from './printed-address';

describe('an address as it is printed', () => {
	it.each([
		[
			'of a host is itself',
			'https://example.org/series/gdp/?view=index',
			'https://example.org/series/gdp/?view=index'
		],
		[
			'of the machine is the name of the site and the path',
			'http://localhost:4173/en/series/gdp/?view=index',
			'规划目标 /en/series/gdp/?view=index'
		],
		[
			'of a host whose name only begins so too',
			'https://localhost.example.org/',
			'https://localhost.example.org/'
		],
		[
			'says names of places as they are written',
			'http://127.0.0.1:8000/regions/%E5%8C%85%E5%A4%B4%E5%B8%82/',
			'规划目标 /regions/包头市/'
		]
	])('%s', (_, address, printed) => {
		expect(printedAddress(address, '规划目标')).toBe(printed);
	});
});
