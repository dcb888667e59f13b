import { describe, expect, it } from 'vitest';
import { RULES, wayOf } from './policy';

describe('each rule is reached by its example', () => {
	it.each(RULES.map((rule) => [rule.example, rule] as const))('%s', (example, rule) => {
		expect(RULES.find(({ pattern }) => pattern.test(example))).toBe(rule);
		expect(wayOf(example)).toBe(rule.way);
	});
});

describe('what only looks like it', () => {
	it.each([
		['the page of the data, no file', '/data/', 'fresh'],
		['the English page of the data', '/en/data/', 'fresh'],
		['a series whose page is one', '/series/embed/', 'fresh'],
		['a file of data that a page asks for', '/compare/gdp-growth.json', 'fresh'],
		['the list of what can be compared', '/compare/series.json', 'fresh'],
		['what follows in the series of a document', '/documents/a/series.json', 'fresh'],
		['a script without a hash', '/stay.js', 'fresh'],
		['the home page', '/', 'fresh'],
		['a path of another site on the host', 'other/', 'none']
	])('%s: %s', (_, path, way) => {
		expect(wayOf(path)).toBe(way);
	});
});
