import type { DismissedNumber, ExtractedRecord, PlanDocument, Reading } from '../model/record';
import { scan, type Found } from './scan';
import { createUnitMatcher } from '../language/zh/unit-names';
import { createCountVerbs } from './rules/counts';
import { cutClauses } from './name/clause';
import { findAssignments } from './rules/departments';
import { createLexicon } from '../language/lexicon';
import { createRefiner, type SentenceContext } from './refine';
import { createMeasureTests } from './rules/measure-words';
import { createRegionFinder } from './rules/region';
import { createSectorFinder } from './rules/sector-words';
import { isSound } from './sound';
import { cleanText, type CleanText } from '../text/clean';
import { pageAt, pageStarts } from '../text/pages';
import { findHeadings } from '../text/outline';
import { findSentences } from '../text/sentences';
import { findTables } from '../text/tables/find';
import { assignmentsOf } from './table/departments';
import { createTableReader } from './table/records';
import type { Vocabulary } from '../language/vocabulary';

/**
 * Makes a reader of documents for one vocabulary. The reader is pure, keeps no state between
 * documents and runs in Node and in a Web Worker alike. Time is linear in the length of the text.
 */
export function createExtractor(vocabulary: Vocabulary): (document: PlanDocument) => Reading {
	const numbers = {
		units: createUnitMatcher(vocabulary.units.spellings),
		counts: createCountVerbs(vocabulary.verbs)
	};
	const tools = {
		lexicon: createLexicon(vocabulary.verbs),
		sectors: createSectorFinder(vocabulary.sectors),
		regions: createRegionFinder(vocabulary.regions),
		measures: createMeasureTests(vocabulary.measures),
		things: new Map(
			vocabulary.heads.flatMap(({ heads, things }) => heads.map((head) => [head, things]))
		)
	};
	const refine = createRefiner(tools);
	const readTables = createTableReader({ units: numbers.units, ...tools });
	return ({ entry, text }) => {
		const { from, to } = { from: entry.from ?? 0, to: entry.to ?? text.length };
		const clean = cleanText(text, from, to, findTables(text, from, to));
		const plan = { start: entry.plan_start, end: entry.plan_end };
		const headings = findHeadings(clean.text);
		const sentences = findSentences(clean.text, headings, plan);
		const assignments = [
			...findAssignments(clean.text, headings),
			...clean.tables.flatMap(assignmentsOf)
		].sort((a, b) => a.from - b.from);
		const found = scan(clean.text, numbers);
		const read: ExtractedRecord[] = [];
		const dismissed: DismissedNumber[] = [];
		let next = 0;
		for (const sentence of sentences) {
			const inside: Found[] = [];
			for (let item = found[next]; item && item.quantity.at < sentence.end; item = found[next]) {
				inside.push(item);
				next += 1;
			}
			if (inside.length === 0) continue;
			const kept = inside.filter((item) => item.dismissed === null).map((item) => item.quantity);
			const context: SentenceContext = {
				entry,
				source: text,
				clean,
				sentence,
				plan,
				assignments
			};
			const outcome = refine(cutClauses(clean.text, sentence.start, sentence.end, kept), context);
			read.push(...outcome.records);
			for (const item of inside)
				if (item.dismissed)
					dismissed.push(dismissal(item, item.dismissed, entry.id, entry.file, text, clean));
			for (const { quantity, reason } of outcome.dismissed)
				dismissed.push(
					dismissal({ quantity, dismissed: null }, reason, entry.id, entry.file, text, clean)
				);
		}
		const inTables = readTables(clean.tables, sentences, { entry, source: text, plan });
		read.push(...inTables.records);
		dismissed.push(...inTables.dismissed);
		read.sort((a, b) => a.at - b.at);
		const pages = pageStarts(text);
		const records = read
			.filter((record) => isSound(record, text))
			.map((record) => ({ ...record, page: pageAt(pages, record.at) }));
		dismissed.push(...read.filter((record) => !isSound(record, text)).map(unsound));
		dismissed.sort((a, b) => a.at - b.at);
		return { records, dismissed };
	};
}

function unsound({ document, file, at, end, span }: ExtractedRecord): DismissedNumber {
	return { document, file, at, end, span: span.slice(at - end), reason: 'unsound' };
}

function dismissal(
	{ quantity }: Found,
	reason: string,
	document: string,
	file: string,
	source: string,
	clean: CleanText
): DismissedNumber {
	const at = clean.offset[quantity.at] ?? 0;
	const end = (clean.offset[Math.max(quantity.at, quantity.end - 1)] ?? at) + 1;
	return { document, file, at, end, span: source.slice(at, end), reason };
}
