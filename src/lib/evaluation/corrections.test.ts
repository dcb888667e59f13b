import { expect, it } from 'vitest';
import { correctionOf } from '../model/correction.fixture';
import { correctionLabels } from './corrections';
import { isLabelled, readLabels } from './labels';

it('corrections are labels that evaluate reads: of the corrected numbers, and of nothing else', () => {
	const set = readLabels(
		correctionLabels([
			correctionOf('missed', { at: 90 }),
			correctionOf('changed', { at: 10 }),
			correctionOf('rejected', { at: 40 })
		]),
		'corrections'
	);
	expect(set.labels.map(({ at }) => at)).toEqual([90, 10]);
	expect(set.labels[1]).toMatchObject({
		span: '18万人',
		value_low: 180000,
		lead: ['自治区人力资源和社会保障厅']
	});
	const labelled = isLabelled(set);
	// The rejected number is looked at and has no label: a record there is one too many.
	expect([10, 40, 90].map((at) => labelled('plan.txt', at))).toEqual([true, true, true]);
	expect(labelled('plan.txt', 20)).toBe(false);
	expect(labelled('other.txt', 10)).toBe(false);
});
