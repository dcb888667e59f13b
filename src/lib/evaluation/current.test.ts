import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { createExtractor } from '../extract/read';
import { vocabulary } from '../language/fixtures';
import { evaluate } from './evaluate';
import { betweenMarks, markdownTable, type Evaluation } from './report';
import { SCORED_FIELDS } from './score';
import { readSets } from './sets';

/** Half a point: what figures may differ from those of the extractor as it is before they must be written anew. */
const STALE = 0.005;

describe('the accuracy on the labels of the project', async () => {
	const { evaluation } = await evaluate(createExtractor(vocabulary));
	const shown = JSON.parse(await readFile('data/evaluation.json', 'utf8')) as Evaluation;

	it.each(await readSets())('$id: is at least what sets.yaml asks for', ({ id, least }) => {
		const figures = evaluation.sets.find((set) => set.id === id)?.figures;
		expect(figures).toBeDefined();
		for (const [name, share] of Object.entries(least ?? {})) {
			const got = { ...figures?.fields, ...figures }[name as 'f1'];
			expect(got, name).toBeGreaterThanOrEqual(share);
		}
	});

	it.each(evaluation.sets)('$id: is not shown better than it is (npm run evaluate)', (set) => {
		const read = shown.sets.find(({ id }) => id === set.id)?.figures;
		expect(read).toBeDefined();
		const pairs = [
			['f1', set.figures.f1, read?.f1],
			['quotable', set.figures.quotable, read?.quotable],
			...SCORED_FIELDS.map((field) => [field, set.figures.fields[field], read?.fields[field]])
		] as const;
		const flattered = pairs.filter(([, now, then]) => Number(then) > Number(now) + STALE);
		expect(flattered).toEqual([]);
	});

	it('is the same in the README as in data/evaluation.json', async () => {
		const readme = await readFile('README.md', 'utf8');
		expect(readme).toContain('<!-- accuracy -->');
		expect(betweenMarks(readme, 'accuracy', markdownTable(shown.sets))).toBe(readme);
	});
});
