import { placeInQuote } from '../../model/place-in-quote';
import type { TargetRecord } from '../../model/record';
import { differingWords, type Stretch } from '../../text/difference';

/** The part of a sentence that states one target, with some of what stands around it. */
export interface TargetWords {
	/** What stands before and after it in the sentence, with an ellipsis where the sentence goes on. */
	before: string;
	own: Stretch[];
	after: string;
}

/** A target, with the other records of its document: they tell where its own words begin. */
export interface Said {
	record: TargetRecord;
	beside: readonly Pick<TargetRecord, 'quote_at' | 'end'>[];
}

/** Characters of context on either side. */
const AROUND = 40;
const CLAUSE_START = /[,，。;；:：]/;
const CLAUSE_END = /[,，。;；]/;
/** What joins a member of a list to the one before. */
const JOINT = /[、和及]/;
/** The number of an item in a list: 3． */
const ITEM = /^\s*\d+[．.、]\s*/;

/** The passages of one target from one plan to another; of two the words that differ are marked. */
export function passages(
	before: Said | null,
	after: Said | null
): [TargetWords | null, TargetWords | null] {
	const [first, second] = [before && cut(before), after && cut(after)];
	if (first && second) {
		const [old, now] = differingWords(first.own, second.own);
		return [
			{ ...first, own: old },
			{ ...second, own: now }
		];
	}
	const alone = (part: Cut | null) =>
		part && { ...part, own: [{ text: part.own, differs: false }] };
	return [alone(first), alone(second)];
}

interface Cut {
	before: string;
	own: string;
	after: string;
}

function cut(said: Said): Cut {
	const { quote } = said.record;
	const [from, to] = placeOfOwn(said);
	const [first, last] = [Math.max(0, from - AROUND), Math.min(quote.length, to + AROUND)];
	return {
		before: (first > 0 ? '…' : '') + quote.slice(first, from),
		own: quote.slice(from, to),
		after: quote.slice(to, last) + (last < quote.length ? '…' : '')
	};
}

/**
 * Where the words of one target begin and end in its sentence: 中小学676所 in 幼儿园204所、中小学676所, and
 * 6个前置仓 in 5家营销中心和6个前置仓. Where it has no words of its own (增长12%和13%), all of the clause.
 */
function placeOfOwn({ record, beside }: Said): [number, number] {
	const { quote, quote_at } = record;
	const { start, end } = placeInQuote(record);
	const clause = start - (quote.slice(0, start).split(CLAUSE_START).at(-1)?.length ?? 0);
	const rest = quote.slice(end).search(CLAUSE_END);
	const clauseEnd = rest < 0 ? quote.length : end + rest;
	const places = beside
		.filter((other) => other.quote_at === quote_at)
		.map((other) => other.end - quote_at);
	const earlier = Math.max(clause, ...places.filter((place) => place <= start));
	const isLast = !places.some((place) => place > end && place <= clauseEnd);
	const joint = quote.slice(end, clauseEnd).indexOf('、');
	const to = isLast || joint < 0 ? clauseEnd : end + joint;
	const lead = quote.slice(earlier, start);
	// A noun behind the number: what stands before the joint is the noun of the number before.
	const nounFirst = quote.slice(end, to) === '' || earlier === clause;
	const member = nounFirst ? lead : (lead.split(JOINT).at(-1) ?? '');
	const own = nounFirst && earlier > clause ? member.replace(/^[、和及]/, '') : member;
	if (own.trim() === '' && quote.slice(end, to).trim() === '') return [clause, to];
	return [start - own.length + (ITEM.exec(own)?.[0].length ?? 0), to];
}
