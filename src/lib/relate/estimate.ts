import type { ExtractedRecord } from '../model/record';

/** What a reported number is where it is not final: expected before the year was over, or first reckoned. */
export const ESTIMATES = ['expected', 'preliminary'] as const;
export type Estimate = (typeof ESTIMATES)[number];

/** How a document calls such a number. */
export const ESTIMATED: Readonly<Record<Estimate, string>> = {
	expected: '预计',
	preliminary: '初步'
};

/** Whether a result is an estimate, and which; null for what is none. The rule that said so tells the two apart. */
export function estimateOf({
	kind,
	estimate,
	rules
}: Pick<ExtractedRecord, 'kind' | 'estimate' | 'rules'>): Estimate | null {
	if (kind !== 'actual' || !estimate) return null;
	return rules.includes('estimate/preliminary') ? 'preliminary' : 'expected';
}
