import type { ExtractedRecord, Facts } from '../model/record';
import type { Prepared } from './context';
import type { Clause } from './name/clause';
import { factsOf } from './rules/facts';

const STOPS = /[,。;:!?]/;

/** The facts that the sentence states of one number, its words as the source prints them, and the rules that say so. */
export function factsAt(
	{ quantity }: Clause,
	{ kind, indicator }: Pick<ExtractedRecord, 'kind' | 'indicator'>,
	{ text, sentence, clean, source, tools }: Prepared
): { facts: Partial<Facts>; rules: string[] } {
	const at = quantity.start - sentence.start;
	const before = text.slice(0, at);
	const { facts, rules } = factsOf(
		{
			kind,
			indicator,
			before,
			clause: before.split(STOPS).at(-1) ?? '',
			after: text.slice(at).split(/[,。;!?]/)[0] ?? ''
		},
		tools.without
	);
	const printed = (words: string | null): string | null => {
		const near = words ? text.lastIndexOf(words, at) : -1;
		const found = words && near < 0 ? text.indexOf(words) : near;
		if (words === null || typeof found !== 'number' || found < 0) return words;
		const start = clean.offset[sentence.start + found] ?? 0;
		const end = (clean.offset[sentence.start + found + words.length - 1] ?? start) + 1;
		return source.slice(start, end);
	};
	return {
		facts: {
			...facts,
			part_of_year: printed(facts.part_of_year),
			basis: printed(facts.basis),
			scope: printed(facts.scope)
		},
		rules
	};
}
