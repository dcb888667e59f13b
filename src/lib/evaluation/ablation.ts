import type { PlanDocument, Reading } from '../model/record';

/** What becomes of the records when one rule is left out. */
export interface RuleWorth {
	rule: string;
	/** Records that change, disappear or appear in the examples of the rules. */
	examples: number;
	/** The same in the documents. */
	documents: number;
}

type Extract = (document: PlanDocument) => Reading;

/**
 * Leaves each rule out in turn and counts the records that become others.
 * @param create makes a reader without the rules of the given names
 */
export function ablate(
	rules: readonly string[],
	create: (without: ReadonlySet<string>) => Extract,
	examples: readonly PlanDocument[],
	documents: readonly PlanDocument[]
): RuleWorth[] {
	const all = create(new Set());
	const [ofExamples, ofDocuments] = [examples, documents].map((texts) => linesOf(texts, all));
	return rules.map((rule) => {
		const extract = create(new Set([rule]));
		return {
			rule,
			examples: differences(ofExamples ?? [], linesOf(examples, extract)),
			documents: differences(ofDocuments ?? [], linesOf(documents, extract))
		};
	});
}

/** What is read of each document, a line for each record and each number that is none, in any order. */
function linesOf(documents: readonly PlanDocument[], extract: Extract): Set<string>[] {
	return documents.map((document) => {
		const { records, dismissed } = extract(document);
		return new Set([...records, ...dismissed].map((row) => JSON.stringify(withoutRules(row))));
	});
}

/** A record that only names another rule, or is surer of itself, is the same record. */
function withoutRules(row: object): object {
	return { ...row, rules: undefined, confidence: undefined };
}

function differences(before: readonly Set<string>[], after: readonly Set<string>[]): number {
	return before.reduce((sum, lines, index) => {
		const others = after[index] ?? new Set();
		return sum + Math.max(missing(lines, others), missing(others, lines));
	}, 0);
}

const missing = (lines: ReadonlySet<string>, others: ReadonlySet<string>): number =>
	[...lines].filter((line) => !others.has(line)).length;
