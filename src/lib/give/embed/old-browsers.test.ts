import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import client from './client.ts?raw';
import style from './embed.css?raw';
import { tokenRules } from '../picture/tokens';

/**
 * What a browser of five years ago does not know. A frozen embed stands in an article for good: nobody can mend it.
 * In a style sheet, what is unknown may stand only where what went before still makes sense.
 */
const any = (...patterns: RegExp[]) =>
	new RegExp(patterns.map(({ source }) => source).join('|'), 'm');
const UNKNOWN = {
	css: any(
		/light-dark\(/,
		/color-mix\(/,
		/oklch\(/,
		/oklab\(/,
		/lab\(/,
		/:has\(/,
		/@layer/,
		/@scope/,
		/@property/,
		/@starting-style/,
		/\bdvh\b/,
		/\bsubgrid\b/,
		/@media[^{]*(?:[<>]|\bwidth\s*=)/,
		/^\s*&/,
		/\banchor\(/
	),
	js: any(
		/\.at\(/,
		/\.findLast/,
		/\.toSorted/,
		/\.toReversed/,
		/\.toSpliced/,
		/\.with\(/,
		/hasOwn/,
		/structuredClone/,
		/groupBy/,
		/withResolvers/,
		/\(\?<[=!]/,
		/\?\?=/,
		/\|\|=/,
		/&&=/
	)
};
const css = tokenRules(style) + style;

describe('a frozen embed keeps to what a browser of five years ago knows', () => {
	it('in its style', () => {
		expect(UNKNOWN.css.exec(css)?.[0]).toBeUndefined();
	});

	it('in its script', () => {
		expect(UNKNOWN.js.exec(client)?.[0]).toBeUndefined();
	});

	it('a size in units of the container comes after one in plain units', () => {
		for (const [rule] of css.matchAll(/[^{}]*\{[^{}]*cqi[^{}]*\}/g)) {
			const property = /([\w-]+):[^;]*cqi/.exec(rule)?.[1] ?? '';
			expect(rule.split(`${property}:`).length - 1).toBe(2);
			expect(rule.indexOf(`${property}:`)).toBeLessThan(rule.indexOf('cqi'));
		}
	});

	it.skipIf(!existsSync('static/frozen'))('in every file that is kept', () => {
		for (const entry of readdirSync('static/frozen', { recursive: true, withFileTypes: true }))
			if (entry.name.endsWith('.html')) {
				const html = readFileSync(join(entry.parentPath, entry.name), 'utf8');
				expect([entry.name, UNKNOWN.css.exec(html)?.[0]]).toEqual([entry.name, undefined]);
			}
	});
});
