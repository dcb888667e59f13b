import type { DismissedNumber, ExtractedRecord } from '../model/record';
import type { Label } from './labels';
import { FIELD_TESTS, SCORED_FIELDS, type Matching, type ScoredField } from './score';

/** Misses of one sort that one construct made, to be read together. */
export interface MissGroup {
	/** What is wrong: `missed`, `extra` or a field. */
	sort: 'missed' | 'extra' | ScoredField;
	/** The rule that made them: of the records, or the reason for which the number was dismissed. */
	rule: string;
	/** One line each: the place, the span, what was wanted and what was read. */
	lines: string[];
}

/** The tables of rules that set a field, as they prefix the names that a record carries. */
const TABLES: Partial<Record<ScoredField, string>> = {
	value: 'number',
	year_end: 'years',
	lead: 'departments',
	support: 'departments'
};

/** The misses by sort, and of each sort by rule, the rule with most misses first. */
export function groupMisses(
	{ hits, missed, extra }: Matching,
	dismissed: readonly DismissedNumber[]
): MissGroup[] {
	const groups = new Map<string, MissGroup>();
	const add = (sort: MissGroup['sort'], rule: string, line: string) => {
		const key = `${sort} ${rule}`;
		const group = groups.get(key) ?? { sort, rule, lines: [] };
		group.lines.push(line);
		groups.set(key, group);
	};
	const reasonAt = reasons(dismissed);
	for (const { label, record } of missed) {
		const rule = record ? ruleOf(record, 'kind') : (reasonAt(label) ?? 'not found');
		add('missed', rule, `${place(label)} ${label.indicator}`);
	}
	for (const { record } of extra)
		add('extra', record.rules[0] ?? '', `${place(record)} ${record.indicator}`);
	for (const field of SCORED_FIELDS)
		for (const pair of hits) {
			if (FIELD_TESTS[field](pair)) continue;
			const { label, record } = pair;
			const [want, got] = [shown(label, field), shown(record, field)];
			add(field, ruleOf(record, field), `${place(label)}: want ${want}, got ${got}`);
		}
	const order: readonly MissGroup['sort'][] = ['missed', 'extra', ...SCORED_FIELDS];
	return [...groups.values()].sort(
		(a, b) => order.indexOf(a.sort) - order.indexOf(b.sort) || b.lines.length - a.lines.length
	);
}

function ruleOf({ rules }: ExtractedRecord, field: ScoredField): string {
	const table = TABLES[field] ?? field;
	return rules.find((rule) => rule.startsWith(`${table}/`)) ?? 'any';
}

function reasons(dismissed: readonly DismissedNumber[]): (label: Label) => string | null {
	const byPlace = new Map(dismissed.map(({ file, at, reason }) => [`${file}@${at}`, reason]));
	return ({ file, at }) => byPlace.get(`${file}@${at}`) ?? null;
}

function place({ file, at, span }: Label | ExtractedRecord): string {
	return `${file}@${at} ${span}`;
}

function shown(read: Label | ExtractedRecord, field: ScoredField): string {
	if (field === 'value') return JSON.stringify([read.value_low, read.value_high]);
	if (field === 'years') return JSON.stringify([read.year_start, read.year_end, read.base_year]);
	return JSON.stringify(read[field]);
}
