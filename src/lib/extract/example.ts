import type { CatalogEntry, PlanDocument } from '../model/record';
import type { Example } from './rule';

const ENTRY: CatalogEntry = {
	id: 'plan',
	file: 'plan.txt',
	title: '2025年工作计划',
	title_en: null,
	issuer: null,
	region: '内蒙古自治区',
	kind: 'annual-plan',
	issued: null,
	plan_start: 2025,
	plan_end: 2025,
	from: null,
	to: null
};

/** The text of an example as a document to read: an annual plan for 2025, unless it says otherwise. */
export function exampleDocument(example: Example): PlanDocument {
	return typeof example === 'string'
		? { text: example, entry: ENTRY }
		: { text: example.text, entry: { ...ENTRY, ...example.entry } };
}
