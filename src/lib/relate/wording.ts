import * as v from 'valibot';
import { Words } from '../base/words-schema';

/**
 * What is done to the thing that an `increase` counts; an addition is meant where no word says so.
 * In the order that the words are looked for: 开工建设 begins work before 建设 adds.
 */
export const WORKS = ['gain', 'net', 'start', 'complete', 'renovate', 'add'] as const;
export type Work = (typeof WORKS)[number];

/** The `wording` part of data/series.yaml: what two phrases may differ in and still mean the same. */
export const WordingSchema = v.strictObject({
	same: v.record(v.string(), Words),
	same_units: v.record(v.string(), Words),
	territory: Words,
	fillers: Words,
	amounts: Words,
	shares: Words,
	changes: Words,
	anywhere: Words,
	totals: Words,
	flows: Words,
	vague: Words,
	parts: Words,
	effects: Words,
	works: v.strictObject(v.entriesFromList(WORKS, Words))
});

export type Wording = v.InferOutput<typeof WordingSchema>;
