import * as v from 'valibot';
import { COMPARATORS, KINDS, MEASURES, SECTORS } from '../model/record';
import { validated } from '../base/validated';

const Names = v.optional(v.array(v.string()), () => []);
const Label = v.object({
	file: v.string(),
	at: v.number(),
	span: v.string(),
	kind: v.picklist(KINDS),
	indicator: v.string(),
	value_low: v.number(),
	value_high: v.number(),
	comparator: v.picklist(COMPARATORS),
	unit: v.string(),
	measure: v.picklist(MEASURES),
	year_start: v.number(),
	year_end: v.number(),
	base_year: v.optional(v.nullable(v.number()), null),
	sector: v.picklist(SECTORS),
	lead: Names,
	support: Names,
	region: Names,
	/** What else is right in a field, where readers may differ. */
	accept: v.optional(
		v.object({
			kind: v.optional(v.array(v.picklist(KINDS))),
			unit: v.optional(v.array(v.string())),
			measure: v.optional(v.array(v.picklist(MEASURES))),
			sector: v.optional(v.array(v.picklist(SECTORS))),
			indicator: v.optional(v.array(v.string()))
		})
	),
	/** An open case: what is said of its number neither helps nor harms. */
	skip: v.optional(v.boolean())
});
const Ranges = v.object({
	ranges: v.record(v.string(), v.array(v.tuple([v.number(), v.number()])))
});

/** A number as a reader of the text understood it. Fields as in `ExtractedRecord`. */
export type Label = v.InferOutput<typeof Label>;

/** The part of each file that was labelled: half-open spans of UTF-16 units. */
export type LabelledRanges = Readonly<Record<string, readonly (readonly [number, number])[]>>;

export interface LabelSet {
	labels: Label[];
	/** Null where the files that have labels were labelled whole. */
	ranges: LabelledRanges | null;
}

/**
 * Reads labels, one JSON object a line; the first line may be `{"ranges": {file: [[from, to], …]}}`.
 * @param source what the labels are called in an error
 * @throws {Error} naming the line and what is wrong with it
 */
export function readLabels(jsonl: string, source: string): LabelSet {
	const set: LabelSet = { labels: [], ranges: null };
	jsonl.split('\n').forEach((line, index) => {
		if (!line.trim()) return;
		const place = `${source}, line ${index + 1}`;
		const data = parsed(line, place);
		if (index === 0 && v.is(Ranges, data)) set.ranges = data.ranges;
		else set.labels.push(validated(Label, data, place));
	});
	return set;
}

function parsed(json: string, place: string): unknown {
	try {
		return JSON.parse(json);
	} catch (error) {
		throw new Error(`${place}: not JSON`, { cause: error });
	}
}

/** Whether `at` of a file was labelled, so that a record there without a label is one too many. */
export function isLabelled({ labels, ranges }: LabelSet): (file: string, at: number) => boolean {
	const files = new Set(ranges ? Object.keys(ranges) : labels.map(({ file }) => file));
	return (file, at) =>
		files.has(file) &&
		(ranges === null || (ranges[file] ?? []).some(([from, to]) => at >= from && at < to));
}
