import type { CatalogEntry, ExtractedRecord } from '../model/record';
import type { ConfidenceWeights } from '../language/vocabulary';
import { FEATURES, type Facts } from './confidence-features';

/** The names of what is true of each record of a document, in the order of the records. */
export function featuresOf(records: readonly ExtractedRecord[], entry: CatalogEntry): string[][] {
	const turns = new Map<number, number>();
	const counts = new Map<number, number>();
	for (const { quote_at } of records) counts.set(quote_at, (counts.get(quote_at) ?? 0) + 1);
	const names = new Map<string, number>();
	for (const { indicator } of records) names.set(indicator, (names.get(indicator) ?? 0) + 1);
	return records.map((record, index) => {
		const { quote_at } = record;
		const turn = turns.get(quote_at) ?? 0;
		turns.set(quote_at, turn + 1);
		const inQuote = counts.get(quote_at) ?? 1;
		const named = names.get(record.indicator) ?? 1;
		const facts = factsOf({ record, entry, turn, inQuote, named, previous: records[index - 1] });
		return FEATURES.filter(({ when }) => when(facts)).map(({ name }) => name);
	});
}

function factsOf(
	known: Pick<Facts, 'record' | 'entry' | 'turn' | 'inQuote' | 'named' | 'previous'>
): Facts {
	const { quote_at, at, end, rules, indicator, quote: printed } = known.record;
	const name = indicator.replace(/\s/g, '');
	const before = plain(printed.slice(Math.max(0, at - quote_at - 80), at - quote_at));
	const behind = plain(printed.slice(end - quote_at, end - quote_at + 40));
	const left = bare(/[^,;:。!?]*$/.exec(before)?.[0] ?? '');
	const right = bare(/^[^,;。!?、]*/.exec(behind)?.[0] ?? '');
	return {
		...known,
		name,
		quote: plain(printed),
		before: before.slice(-40),
		behind: behind.slice(0, 24),
		left,
		right,
		leftOver: leftOver(left + right, name),
		previous: known.turn > 0 ? known.previous : undefined,
		rule: (pattern) => rules.some((rule) => pattern.test(rule))
	};
}

/** What says when, how much or how it goes, and not what. */
const FILLERS = new RegExp(
	[
		'(?:[到至截]?止?)?20\\d\\d年[底末]?|“?十[一二三四五六七]?五”?(?:期间|时期|期?末)|[今去上]年|全[省市区县国州]',
		'(?:达|提[高升]|增[加长]|下降|降低|减少|控制|稳定|保持|扩大|发展|恢复|上升)[到至在]|达到?|突破|超过?|增长|提高',
		'下降|新[增建]|完成|建成|建设|力争|争取|确保|实现|累计|年均|同比|分别|其中|以[上下内]|左右',
		'不[低高少]于|不超过|约|近|均|[的了为至较比]'
	].join('|'),
	'g'
);

function bare(clause: string): string {
	return clause.replace(FILLERS, '');
}

/** How many letters of a clause its name does not hold. */
function leftOver(clause: string, name: string): number {
	const inName = new Map<string, number>();
	for (const letter of name) inName.set(letter, (inName.get(letter) ?? 0) + 1);
	let count = 0;
	for (const letter of clause) {
		const held = inName.get(letter) ?? 0;
		if (held > 0) inName.set(letter, held - 1);
		else count += 1;
	}
	return count;
}

/** A text without what layout does to it: widths and blanks. */
function plain(text: string): string {
	return text.normalize('NFKC').replace(/\s/g, '');
}

/** How likely it is that a record with these features is right in every core field, 0 to 1. */
export function likelihood(
	features: readonly string[],
	{ base, weights }: ConfidenceWeights
): number {
	const sum = features.reduce((total, name) => total + (weights[name] ?? 0), base);
	return 1 / (1 + Math.exp(-sum));
}

/** The records of a document, each with how sure its reading is (three digits). */
export function withConfidence(
	records: readonly ExtractedRecord[],
	entry: CatalogEntry,
	weights: ConfidenceWeights
): ExtractedRecord[] {
	const features = featuresOf(records, entry);
	return records.map((record, index) => ({
		...record,
		confidence: Number(likelihood(features[index] ?? [], weights).toFixed(3))
	}));
}
