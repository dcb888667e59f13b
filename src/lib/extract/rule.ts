import type { CatalogEntry } from '../model/record';

/** A text that a plan could print: an annual plan of 2025, unless the catalog says otherwise. */
export type Example = string | { readonly text: string; readonly entry: Partial<CatalogEntry> };

/**
 * A rule of the language: what it gives, when, and a sentence for either side. Tables of rules are
 * asked from top to bottom and the first that holds decides, so an order within a table says which
 * of two rules wins. A record keeps the names of the rules that set its fields.
 */
export interface Rule<Facts, Value> {
	/** Unique within its table; published with each record as `field/name`. */
	readonly name: string;
	/** A text that a plan could print, in which this rule decides. */
	readonly example: Example;
	/** A text much like it, in which this rule must not decide; null where no text could show it. */
	readonly counterexample: Example | null;
	readonly when: (facts: Facts) => boolean;
	readonly gives: (facts: Facts) => Value;
}

/** What a table of rules says of a case, with the rule that says it. */
export interface Decision<Value> {
	value: Value;
	rule: string;
}

/**
 * The first rule of a table that holds for the facts, or null where none does.
 * @param field the field that the table is about; it prefixes the rule's name
 * @param without names (`field/name`) of rules that are left out, for measuring what each is worth
 */
export function decide<Facts, Value>(
	field: string,
	rules: readonly Rule<Facts, Value>[],
	facts: Facts,
	without?: ReadonlySet<string>
): Decision<Value> | null {
	for (const rule of rules) {
		if (!rule.when(facts)) continue;
		const name = `${field}/${rule.name}`;
		if (without?.has(name)) continue;
		return { value: rule.gives(facts), rule: name };
	}
	return null;
}
