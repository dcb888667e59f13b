import * as v from 'valibot';
import { parse } from 'yaml';
import { withoutInvisible } from '../base/invisible';
import { DOCUMENT_KINDS, type CatalogEntry } from '../model/record';
import { reasonOf } from '../base/reason';

export const CATALOG_FILE = 'catalog.yaml';

/** Why something in a folder of documents could not be read. `file` is relative to the folder. */
export interface Problem {
	file: string;
	reason: string;
}

export interface Catalog {
	/** The sound entries, in the order of the file. */
	entries: CatalogEntry[];
	problems: Problem[];
}

const text = v.pipe(
	v.string('is not a text'),
	v.transform(withoutInvisible),
	v.trim(),
	v.nonEmpty('is empty')
);

const id = v.pipe(
	text,
	v.regex(/^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u, 'may hold letters, digits, ".", "_" and "-" only')
);

/** A path that stays inside the folder: the name goes into addresses and is opened as it stands. */
const file = v.pipe(
	text,
	v.check(
		(path) => !/^[/\\]|^[A-Za-z]:|\\/.test(path) && !path.split('/').includes('..'),
		'leads out of the folder'
	)
);

export const date = v.pipe(
	v.string('is not a date such as 2025-02-11'),
	v.check(
		(day) => /^\d{4}-\d{2}-\d{2}$/.test(day) && isCalendarDay(day),
		'is not a date such as 2025-02-11'
	)
);

export const year = v.pipe(
	v.number('is not a year'),
	v.integer('is not a year'),
	v.minValue(1900, 'is not a year from 1900 to 2200'),
	v.maxValue(2200, 'is not a year from 1900 to 2200')
);

const offset = v.pipe(
	v.number('is not an offset'),
	v.integer('is not an offset'),
	v.minValue(0, 'is before the start of the file')
);

const entrySchema = v.pipe(
	v.object(
		{
			id,
			file,
			title: text,
			title_en: v.nullish(text, null),
			issuer: v.nullish(text, null),
			region: text,
			kind: v.picklist(DOCUMENT_KINDS, `is none of ${DOCUMENT_KINDS.join(', ')}`),
			issued: v.nullish(date, null),
			plan_start: year,
			plan_end: year,
			from: v.nullish(offset, null),
			to: v.nullish(offset, null)
		},
		(issue) => (issue.path ? 'is missing' : 'is not an entry with fields')
	),
	v.check((entry) => entry.plan_start <= entry.plan_end, 'plan_end is before plan_start'),
	v.check((entry) => entry.to === null || (entry.from ?? 0) < entry.to, 'to is not after from')
);

/** Reads a catalog. Faulty entries become problems, one each, and the others are kept. */
export function parseCatalog(yaml: string): Catalog {
	const catalogProblem = (reason: string): Catalog => ({
		entries: [],
		problems: [{ file: CATALOG_FILE, reason }]
	});
	let content: unknown;
	try {
		content = parse(yaml.replace(/^\ufeff/, ''));
	} catch (error) {
		// Below its first line the message shows the place in the file.
		const [reason] = reasonOf(error).split('\n');
		return catalogProblem(`not YAML: ${reason?.replace(/:$/, '')}`);
	}
	if (!Array.isArray(content)) return catalogProblem('not a list of documents');
	if (content.length === 0) return catalogProblem('lists no document');

	const catalog: Catalog = { entries: [], problems: [] };
	const places = new Map<string, number>();
	content.forEach((item: unknown, index) => {
		const place = index + 1;
		const parsed = v.safeParse(entrySchema, item);
		const problem = parsed.success ? repeatedId(parsed.output, places) : faults(parsed.issues);
		if (problem !== null) {
			const reason = `${problem} (entry ${place} of ${CATALOG_FILE})`;
			catalog.problems.push({ file: fileOf(item) ?? CATALOG_FILE, reason });
		} else if (parsed.success) {
			places.set(parsed.output.id, place);
			catalog.entries.push(parsed.output);
		}
	});
	return catalog;
}

/** One entry that comes from elsewhere than a catalog, or what is wrong with it. */
export function parseEntry(item: unknown): CatalogEntry | string {
	const parsed = v.safeParse(entrySchema, item);
	return parsed.success ? parsed.output : faults(parsed.issues);
}

function repeatedId(entry: CatalogEntry, places: ReadonlyMap<string, number>): string | null {
	const first = places.get(entry.id);
	return first === undefined ? null : `the id "${entry.id}" is that of entry ${first} already`;
}

function faults(issues: readonly v.BaseIssue<unknown>[]): string {
	return issues
		.map((issue) => {
			const field = v.getDotPath(issue);
			return field === null ? issue.message : `${field} ${issue.message}`;
		})
		.join('; ');
}

function fileOf(item: unknown): string | null {
	const named = v.safeParse(v.object({ file: text }), item);
	return named.success ? named.output.file : null;
}

/** 2025-02-30 has the form of a date, and `Date` would take it for 2 March. */
function isCalendarDay(day: string): boolean {
	const date = new Date(`${day}T00:00:00Z`);
	return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}
