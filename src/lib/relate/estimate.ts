import type { ExtractedRecord } from '../model/record';

/** What a reported number is where it is not final: expected before the year was over, or first reckoned. */
export const ESTIMATES = ['expected', 'preliminary'] as const;
export type Estimate = (typeof ESTIMATES)[number];

/** Each word is a group: pages read them too, and browsers before Safari 16.4 know no lookbehind. */
const WORDS: Record<Estimate, RegExp> = {
	// What went better than expected is a result: 好于预期.
	expected: /(预计)(?!目标)|(?:^|[^于过出合到超])(预期)(?!目标|指标)/,
	preliminary: /(初步(?:核算|统计|测算|预计)|快报)/
};

/** What is done is estimated no more: 预计投资增长17%，已完成项目20个. */
const DONE = /^(?:已|实际|截至)/;

type Reported = Pick<ExtractedRecord, 'kind' | 'quote' | 'quote_at' | 'at'>;

/** The word that calls a result an estimate, with what it makes of it. */
export interface EstimateWord {
	estimate: Estimate;
	word: string;
}

/**
 * Whether the words before a result say that it is an estimate; null for what is no result. They hold over
 * commas as far as the statement goes: 经初步核算，增长4%; 预计生产总值增长4%以上，投资增长17%以上.
 */
export function estimateWord({ kind, quote, quote_at, at }: Reported): EstimateWord | null {
	if (kind !== 'actual') return null;
	const statement =
		quote
			.slice(0, at - quote_at)
			.split(/[。；;！!？?]/)
			.at(-1) ?? '';
	const clauses = statement.split(/[，,]/);
	const done = clauses.findLastIndex((clause) => DONE.test(clause.trim()));
	for (const clause of clauses.slice(Math.max(0, done)).toReversed()) {
		for (const estimate of ESTIMATES) {
			const word = WORDS[estimate].exec(clause)?.slice(1).find(Boolean);
			if (word !== undefined) return { estimate, word };
		}
	}
	return null;
}
