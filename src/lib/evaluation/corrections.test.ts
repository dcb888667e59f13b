import { expect, it } from 'vitest';
import type { Correction, CorrectionVerdict } from '../model/correction';
import { correctionLabels } from './corrections';
import { isLabelled, readLabels } from './labels';

const correction = (verdict: CorrectionVerdict, at: number): Correction => ({
	id: `plan@${at}`,
	verdict,
	document: 'plan',
	file: 'plan.txt',
	at,
	end: at + 4,
	span: '18万人',
	quote: '城镇新增就业18万人以上。',
	fields: {
		kind: 'target',
		indicator: '城镇新增就业',
		value_low: 180000,
		value_high: 180000,
		comparator: 'ge',
		unit: '人',
		measure: 'increase',
		year_start: 2025,
		year_end: 2025,
		sector: 'employment',
		series: null
	},
	kept: { base_year: null, lead: ['自治区人力资源和社会保障厅'], support: [], region: [] },
	was: null
});

it('corrections are labels that evaluate reads: of the corrected numbers, and of nothing else', () => {
	const set = readLabels(
		correctionLabels([
			correction('missed', 90),
			correction('changed', 10),
			correction('rejected', 40)
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
