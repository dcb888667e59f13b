import type { DismissedNumber, ExtractedRecord, PlanDocument, Reading } from '../model/record';
import { scan, type Found } from './scan';
import { createUnitMatcher } from '../language/zh/unit-names';
import { createCountVerbs } from './rules/counts';
import { cutClauses } from './name/clause';
import { findAssignments } from './rules/departments';
import { createLexicon } from '../language/lexicon';
import type { SentenceContext, Tools } from './context';
import { withConfidence } from './confidence';
import { noTargets } from './no-target';
import { createRefiner } from './refine';
import { markRepeats } from './repeats';
import { createNoTargetReader } from './rules/no-target';
import { createMeasureTests } from './rules/measure-words';
import { createRegionFinder } from './rules/region';
import { createSectorFinder } from './rules/sector-words';
import { isSound } from './sound';
import { cleanText, type CleanText } from '../text/clean';
import { pageAt, pageStarts } from '../text/pages';
import { findHeadings } from '../text/outline';
import { findSentences } from '../text/sentences';
import { followDiscourse, type Sentence } from './discourse/follow';
import { glossaries, tellsGoals } from './discourse/glossary';
import { findTables } from '../text/tables/find';
import { assignmentsOf } from './table/departments';
import { createTableReader } from './table/records';
import type { Vocabulary } from '../language/vocabulary';

interface Options {
	/** Names (`field/name`) of rules that are left out, for measuring what each is worth. */
	without?: ReadonlySet<string>;
}

const NO_RULES: ReadonlySet<string> = new Set();

/**
 * Makes a reader of documents for one vocabulary. The reader is pure, keeps no state between
 * documents and runs in Node and in a Web Worker alike. Time is linear in the length of the text.
 */
export function createExtractor(
	vocabulary: Vocabulary,
	{ without = NO_RULES }: Options = {}
): (document: PlanDocument) => Reading {
	const numbers = {
		units: createUnitMatcher(vocabulary.units.spellings),
		counts: createCountVerbs(vocabulary.words),
		without
	};
	const tools = toolsOf(vocabulary, without);
	const refine = createRefiner(tools);
	const readNoTarget = createNoTargetReader(vocabulary.noTarget, without);
	const readTables = createTableReader({ units: numbers.units, ...tools });
	return ({ entry, text }) => {
		const { from, to } = { from: entry.from ?? 0, to: entry.to ?? text.length };
		const clean = cleanText(text, from, to, findTables(text, from, to));
		const plan = { start: entry.plan_start, end: entry.plan_end };
		const headings = findHeadings(clean.text);
		const sentences = followDiscourse(
			clean.text,
			findSentences(clean.text, headings),
			plan,
			entry.title,
			without
		);
		const assignments = [
			...findAssignments(clean.text, headings),
			...clean.tables.flatMap(assignmentsOf)
		].sort((a, b) => a.from - b.from);
		const document = { entry, source: text, clean, plan, assignments };
		const { records: read, dismissed } = readSentences(
			sentences,
			scan(clean.text, numbers),
			refine,
			document
		);
		const inTables = readTables(clean.tables, sentences, { entry, source: text, plan });
		read.push(...inTables.records);
		dismissed.push(...inTables.dismissed);
		read.sort((a, b) => a.at - b.at);
		const pages = pageStarts(text);
		const sound = read
			.filter((record) => isSound(record, text))
			.map((record) => ({ ...record, page: pageAt(pages, record.at) }));
		const records = withConfidence(markRepeats(sound), entry, vocabulary.confidence);
		dismissed.push(...read.filter((record) => !isSound(record, text)).map(unsound));
		dismissed.push(...noTargets(sentences, clean, text, entry, readNoTarget));
		dismissed.sort((a, b) => a.at - b.at);
		return { records, dismissed };
	};
}

/** What the steps look things up in. */
function toolsOf(vocabulary: Vocabulary, without: ReadonlySet<string>): Tools {
	return {
		lexicon: createLexicon(
			vocabulary.words,
			vocabulary.regions.flatMap(({ name, aliases }) => [name, ...aliases])
		),
		measures: createMeasureTests(vocabulary.measures),
		things: new Map(
			vocabulary.things.flatMap(({ heads, things }) => heads.map((head) => [head, things]))
		),
		counts: (unit: string) => unit === '' || vocabulary.units.units.get(unit)?.quantity === null,
		sectors: createSectorFinder(vocabulary.sectors),
		regions: createRegionFinder(vocabulary.regions),
		without
	};
}

/** Reads the sentences one by one, each with the numbers that were found in it. */
function readSentences(
	sentences: readonly Sentence[],
	found: readonly Found[],
	refine: ReturnType<typeof createRefiner>,
	document: Omit<SentenceContext, 'sentence'>
): Reading {
	const { entry, source, clean } = document;
	const reading: Reading = { records: [], dismissed: [] };
	const explained = glossaries(clean.text);
	const explains = (at: number) => explained.some(({ start, end }) => start <= at && at < end);
	const dismiss = (item: Found, reason: string) =>
		reading.dismissed.push(dismissal(item, reason, entry.id, entry.file, source, clean));
	let next = 0;
	for (const sentence of sentences) {
		const inside: Found[] = [];
		for (let item = found[next]; item && item.quantity.at < sentence.end; item = found[next]) {
			inside.push(item);
			next += 1;
		}
		if (inside.length === 0) continue;
		const words = clean.text.slice(sentence.start, sentence.end);
		if (explains(sentence.start) && !tellsGoals(words)) {
			for (const item of inside) dismiss(item, item.dismissed ?? 'mention');
			continue;
		}
		const kept = inside.filter((item) => item.dismissed === null).map((item) => item.quantity);
		const clauses = cutClauses(clean.text, sentence.start, sentence.end, kept);
		const outcome = refine(clauses, { ...document, sentence });
		reading.records.push(...outcome.records);
		for (const item of inside) if (item.dismissed) dismiss(item, item.dismissed);
		for (const { quantity, reason } of outcome.dismissed)
			dismiss({ quantity, dismissed: null, rule: null }, reason);
	}
	return reading;
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
