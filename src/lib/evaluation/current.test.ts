import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { readCatalog, readDocuments } from '../store/source';
import { createExtractor } from '../extract/read';
import { vocabulary } from '../extract/fixtures';
import { readLabels } from './labels';
import { evaluationJson } from './report';
import { matchLabels, scoreMatching } from './score';

const LABELS = 'data/labels/labels.jsonl';

async function figuresNow() {
	const extract = createExtractor(vocabulary);
	const { entries } = await readCatalog('seeds');
	const records = [];
	for await (const source of readDocuments('seeds', entries)) {
		if ('reason' in source) throw new Error(source.reason);
		records.push(...extract(source).records);
	}
	return scoreMatching(matchLabels(readLabels(await readFile(LABELS, 'utf8'), LABELS), records));
}

const percent = (share: number) => Number((100 * share).toFixed(1)).toString();

describe('the figures that readers are shown are those of the extractor as it is', async () => {
	const figures = await figuresNow();

	it('on the method page: data/evaluation.json (npm run evaluate writes it)', async () => {
		expect(await readFile('data/evaluation.json', 'utf8')).toBe(evaluationJson(figures));
	});

	it.each([
		['detection F1', [figures.f1]],
		['measure', [figures.fields.measure, figures.fields.sector, figures.fields.region]],
		['indicator', [figures.fields.indicator]],
		['quotable', [figures.quotable]]
	])('in the README: %s', async (title, shares) => {
		const readme = await readFile('README.md', 'utf8');
		const table = readme.slice(
			readme.indexOf('## Accuracy'),
			readme.indexOf('On two further sets')
		);
		const row = table.split('\n').find((line) => line.startsWith(`| ${title}`)) ?? '';
		expect(row).toContain(`${shares.map(percent).join(' · ')} %`);
	});
});
