import type { CorrectedFields, Correction, CorrectionVerdict } from './correction';

/* For tests: a number and what a reader says of it. */

export const FIELDS: CorrectedFields = {
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
	series: 'new-urban-jobs'
};

/** A correction of the number at a place of `plan.txt`. */
export const correctionOf = (
	verdict: CorrectionVerdict,
	{ at = 10, fields = {} }: { at?: number; fields?: Partial<CorrectedFields> } = {}
): Correction => ({
	id: `plan@${at}`,
	verdict,
	document: 'plan',
	file: 'plan.txt',
	at,
	end: at + 4,
	span: '18万人',
	quote: '城镇新增就业18万人以上。',
	fields: { ...FIELDS, ...fields },
	canonical: {
		canonical_low: fields.value_low ?? FIELDS.value_low,
		canonical_high: fields.value_high ?? FIELDS.value_high,
		canonical_unit: fields.unit ?? FIELDS.unit
	},
	kept: { base_year: null, lead: ['自治区人力资源和社会保障厅'], support: [], region: [] },
	was: verdict === 'missed' ? null : FIELDS
});
