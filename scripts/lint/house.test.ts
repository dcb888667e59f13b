import { readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, it } from 'vitest';
import baseline from './baseline.json';

const MOST_CHARACTERS = 12_000;
const MOST_COLUMNS = 120;

/** What SvelteKit's components call the types of their properties. */
const CONVENTIONAL = ['Props'];

/** Names of files that do not say what is in them. */
const VAGUE =
	/^(?:common|constants|core|functions|helpers?|index|lib|misc|shared|side|stuff|text|things|tools?|types|utils?)$/;

const files = readdirSync('src/lib', { recursive: true, encoding: 'utf8' })
	.filter((file) => /[.](?:ts|svelte)$/.test(file) && !file.endsWith('.test.ts'))
	.map((file) => `src/lib/${file}`)
	.toSorted();
const content = (file: string) => readFileSync(file, 'utf8');
const hasLongLine = (file: string) =>
	content(file)
		.split('\n')
		.some((line) => line.replaceAll('\t', '  ').length > MOST_COLUMNS);

/** The files that define each type name. */
function typeNames(): Map<string, Set<string>> {
	const names = new Map<string, Set<string>>();
	for (const file of files) {
		const definitions = content(file).matchAll(
			/^\s*(?:export )?(?:interface|type) (\w+)(?=[ <])/gm
		);
		for (const [, name = ''] of definitions)
			names.set(name, (names.get(name) ?? new Set()).add(file));
	}
	return names;
}

describe('a file of src/lib', () => {
	it(`has ${MOST_CHARACTERS} characters at most`, () => {
		const large = files.filter((file) => content(file).length > MOST_CHARACTERS);
		expect(large).toEqual([]);
	});

	it('has a name that says what is in it', () => {
		expect(files.filter((file) => VAGUE.test(basename(file).replace(/[.].*/, '')))).toEqual(
			baseline.vagueNames
		);
	});
});

it('a type name means one thing in src/lib', () => {
	const several = [...typeNames()].filter(
		([name, { size }]) => size > 1 && !CONVENTIONAL.includes(name)
	);
	expect(several.map(([name]) => name).toSorted()).toEqual(baseline.sharedTypeNames);
});

it('a file that is allowed long lines has some', () => {
	expect(baseline.longLines.filter((file) => !files.includes(file) || !hasLongLine(file))).toEqual(
		[]
	);
});
