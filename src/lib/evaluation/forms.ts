import * as v from 'valibot';
import {
	DOCUMENT_KINDS,
	type CatalogEntry,
	type ExtractedRecord,
	type PlanDocument,
	type Reading
} from '../model/record';
import { validated } from '../base/validated';

const OneOrMore = v.union([
	v.string(),
	v.number(),
	v.null(),
	v.array(v.union([v.string(), v.number(), v.null()]))
]);
const FormCase = v.object({
	id: v.string(),
	form: v.string(),
	text: v.string(),
	context: v.optional(
		v.object({
			kind: v.optional(v.picklist(DOCUMENT_KINDS)),
			plan_start: v.optional(v.number()),
			plan_end: v.optional(v.number()),
			issued: v.optional(v.nullable(v.string())),
			region: v.optional(v.string()),
			title: v.optional(v.string())
		}),
		{}
	),
	records: v.array(v.record(v.string(), OneOrMore))
});

/**
 * A short text of one form of numbers, with what must be read from it, in order. A record names only the fields that
 * the case is about: `indicator` holds one or more words that the name must hold one of, each other field the value or
 * a list of values that are right.
 */
export type FormCase = v.InferOutput<typeof FormCase>;

/** Reads cases, one JSON object a line. @throws {Error} naming the line that is wrong */
export function readForms(jsonl: string, source: string): FormCase[] {
	return jsonl
		.split('\n')
		.filter((line) => line.trim() !== '')
		.map((line, index) =>
			validated(FormCase, JSON.parse(line) as unknown, `${source}, line ${index + 1}`)
		);
}

/** What is wrong with the reading of a case, one line each; none where it holds. */
export function formFailures(
	{ id, text, context, records: wanted }: FormCase,
	extract: (document: PlanDocument) => Reading
): string[] {
	const entry: CatalogEntry = { ...A_PLAN, id, file: `${id}.txt`, title: `例 ${id}`, ...context };
	const got = extract({ entry, text }).records.toSorted((a, b) => a.at - b.at);
	if (got.length !== wanted.length) return [`wanted ${wanted.length} records, got ${got.length}`];
	return wanted.flatMap((record, index) =>
		Object.entries(record)
			.filter(([field, value]) => !holds(field, value, got[index]))
			.map(([field, value]) => `${index + 1}: wanted ${field} ${JSON.stringify(value)}`)
	);
}

const A_PLAN: CatalogEntry = {
	id: '',
	file: '',
	title: '',
	title_en: null,
	issuer: null,
	region: '内蒙古自治区',
	kind: 'annual-plan',
	issued: '2025-01-20',
	plan_start: 2025,
	plan_end: 2025,
	from: null,
	to: null
};
const TOLERANCE = 1e-9;

function holds(field: string, want: unknown, record: ExtractedRecord | undefined): boolean {
	const got: unknown = record ? Object.entries(record).find(([name]) => name === field)?.[1] : null;
	const wants: unknown[] = Array.isArray(want) ? want : [want];
	if (field === 'indicator')
		return wants.some((words) => typeof got === 'string' && got.includes(String(words)));
	return wants.some((value) => same(value, got));
}

function same(a: unknown, b: unknown): boolean {
	if (typeof a !== 'number' || typeof b !== 'number') return a === b;
	return Math.abs(a - b) <= TOLERANCE * Math.max(1, Math.abs(a), Math.abs(b));
}
