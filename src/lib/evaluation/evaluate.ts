import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { PlanDocument, Reading } from '../model/record';
import { formFailures, readForms } from './forms';
import type { Evaluation, ScoredSet } from './report';
import type { Reliability } from './reliability';
import { scoreMatching, type Figures } from './score';
import { LABELS_FOLDER, readLabelledTexts, readSets, type ReadSet } from './sets';

/** Figures of first readings, by the id of their set; `read` is the ISO date. */
export type FirstSight = Record<string, { read: string; figures: Figures }>;

export const FIRST_SIGHT_FILE = join(LABELS_FOLDER, 'first-sight.json');
export const RELIABILITY_FILE = 'data/reliability.json';
const FORMS_FILE = join(LABELS_FOLDER, 'forms.jsonl');

/** The figures that sets without texts kept from their first reading. */
export async function readFirstSight(): Promise<FirstSight> {
	return JSON.parse(await readFile(FIRST_SIGHT_FILE, 'utf8')) as FirstSight;
}

/** Scores an extractor on every set of labels that there is. For Node, from the project's root. */
export async function evaluate(
	extract: (document: PlanDocument) => Reading
): Promise<{ evaluation: Evaluation; sets: ReadSet[]; formProblems: string[] }> {
	const sets = await readLabelledTexts(extract);
	const first = await readFirstSight();
	const scored: ScoredSet[] = [];
	for (const { id, name, name_en, used } of await readSets()) {
		const matching = sets.find(({ set }) => set.id === id)?.matching;
		const kept = first[id];
		const figures = matching ? scoreMatching(matching) : kept?.figures;
		if (figures)
			scored.push({
				id,
				name,
				name_en,
				used,
				figures,
				read: matching ? null : (kept?.read ?? null)
			});
	}
	const cases = readForms(await readFile(FORMS_FILE, 'utf8'), FORMS_FILE);
	const failed = cases.flatMap((one) => {
		const failures = formFailures(one, extract);
		return failures.length > 0 ? [`${one.id} ${one.form}\n  ${failures.join('\n  ')}`] : [];
	});
	return {
		evaluation: {
			sets: scored,
			reliability: JSON.parse(await readFile(RELIABILITY_FILE, 'utf8')) as Reliability,
			forms: { cases: cases.length, right: cases.length - failed.length }
		},
		sets,
		formProblems: failed
	};
}
