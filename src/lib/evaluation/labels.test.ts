import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readLabels } from './labels';
import { LABELS_FOLDER, readSets } from './sets';

const one = {
	file: 'plan.txt',
	at: 3,
	span: '5个',
	kind: 'target',
	indicator: '园区',
	value_low: 5,
	value_high: 5,
	comparator: 'eq',
	unit: '个',
	measure: 'increase',
	year_start: 2025,
	year_end: 2025,
	sector: 'industry'
};

describe('labels', () => {
	it('may leave out what a number does not name', () => {
		const { labels, ranges } = readLabels(JSON.stringify(one), 'labels');
		expect(ranges).toBeNull();
		expect(labels).toEqual([{ ...one, base_year: null, lead: [], support: [], region: [] }]);
	});

	it('may begin with the ranges that were labelled', () => {
		const { ranges } = readLabels('{"ranges":{"plan.txt":[[0,9]]}}\n', 'labels');
		expect(ranges).toEqual({ 'plan.txt': [[0, 9]] });
	});

	it.each([
		['a line that is not JSON', '{', 'labels, line 1: not JSON'],
		['an unknown kind', JSON.stringify({ ...one, kind: 'goal' }), 'labels, line 1: kind: '],
		['a missing place', JSON.stringify({ ...one, at: undefined }), 'labels, line 1: at: ']
	])('are refused with the line and the reason: %s', (_title, jsonl, message) => {
		expect(() => readLabels(jsonl, 'labels')).toThrow(message);
	});

	it('may say what else is right, and which numbers are open', () => {
		const more = { accept: { unit: ['座'] }, skip: true };
		const { labels } = readLabels(JSON.stringify({ ...one, ...more }), 'labels');
		expect(labels[0]).toMatchObject(more);
	});
});

describe('the labels of the project', async () => {
	const sets = await readSets();

	it.each(sets.filter(({ texts }) => texts !== null))(
		'$id: lie where the texts have the numbers, digit for digit',
		({ labels: file, texts }) => {
			const { labels } = readLabels(readFileSync(join(LABELS_FOLDER, file), 'utf8'), file);
			const folder = texts ?? '';
			const textOf = new Map(
				labels.map((label) => [label.file, readFileSync(join(folder, label.file), 'utf8')])
			);
			const astray = labels.filter(({ file: name, at, span }) => {
				const around = textOf.get(name)?.slice(at - span.length, at + span.length) ?? '';
				return !around.includes(span);
			});
			expect(labels.length).toBeGreaterThan(0);
			expect(astray).toEqual([]);
		}
	);

	it.each(sets)('$id: can be read', ({ labels: file }) => {
		const { labels } = readLabels(readFileSync(join(LABELS_FOLDER, file), 'utf8'), file);
		expect(labels.length).toBeGreaterThan(0);
	});
});
