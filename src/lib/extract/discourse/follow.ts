import { namedSpan, type PlanYears } from '../../language/zh/time';
import type { Passage } from '../../text/sentences';
import { decide } from '../rule';
import { DOCUMENT_RULES } from './documents';
import { headingFacts, HEADING_RULES } from './headings';
import { openingFacts, OPENING_RULES } from './openings';
import type { Hold, Opening, Period, Source } from './period';

/** A sentence with the time that it speaks of. */
export interface Sentence extends Passage {
	period: Period;
	/** What opened the period, for how sure it is. */
	source: Source;
	/** The rule that opened it; null where only the catalog speaks. */
	rule: string | null;
}

interface State {
	period: Period;
	source: Source;
	rule: string | null;
}

/** The time of a section; `outer` is that of the section around it. */
interface Section extends State {
	level: number;
	hold: Hold;
	outer: Section | null;
}

/** Headings above this level carry the time of a section. */
const SECTION_LEVEL = 3;
const TITLED_LEVEL = 5;
/** How much of a sentence is looked at for the time that it opens. */
const HEAD = 100;

/**
 * Gives each sentence the time that it speaks of: that of the nearest heading or opening words before it. What opens
 * holds over paragraphs until something else opens, but for what holds for its paragraph or its sentence only.
 * @param title of the document, which may say that it only reviews
 */
export function followDiscourse(
	text: string,
	passages: readonly Passage[],
	plan: PlanYears,
	title: string,
	without?: ReadonlySet<string>
): Sentence[] {
	let section: Section = { ...ofDocument(title, plan, without), level: 0, hold: 'on', outer: null };
	const read = periodReader(section.period, plan);
	let state: State = section;
	let held: State | null = null;
	return passages.map((passage) => {
		if (held && passage.opens) [state, held] = [held, null];
		let isTitle = false;
		for (const { level, title: heading, end, plain } of passage.headings) {
			const facts = level <= TITLED_LEVEL ? headingFacts(heading, level, plan) : null;
			const found = facts && decide('heading', HEADING_RULES, facts, without);
			const titled: State | null = found && {
				period: read(found.value, heading),
				source: 'section',
				rule: found.rule
			};
			isTitle ||= titled !== null && end >= passage.end - 1;
			const outer = plain ? section : sectionAround(section, level);
			const closed = outer !== section;
			section = outer;
			if (found && titled && (level <= SECTION_LEVEL || found.value.hold === 'section'))
				section = { ...titled, level, hold: found.value.hold, outer: aboveLevel(section, level) };
			if (level <= SECTION_LEVEL || titled || closed) [state, held] = [titled ?? section, null];
		}
		const words = text.slice(passage.start, Math.min(passage.end, passage.start + HEAD));
		const opens = passage.opens || passage.headings.length > 0;
		const opening = decide(
			'opening',
			OPENING_RULES,
			openingFacts(words, plan, opens, state.period),
			without
		);
		if (!opening || isTitle) return { ...passage, ...state };
		const opened: State = {
			period: read(opening.value, words),
			source: opening.value.hold === 'sentence' ? 'sentence' : 'paragraph',
			rule: opening.rule
		};
		if (opening.value.hold === 'paragraph') held ??= state;
		if (opening.value.hold === 'on') held = null;
		if (opening.value.hold !== 'sentence') state = opened;
		return { ...passage, ...opened };
	});
}

/** The section that goes on at a heading of `level`; one of that level ends there if it was of its time alone. */
function sectionAround(section: Section, level: number): Section {
	let open = section;
	while (open.outer && (level < open.level || (open.hold === 'section' && level === open.level)))
		open = open.outer;
	return open;
}

function aboveLevel(section: Section, level: number): Section {
	let open = section;
	while (open.outer && open.level >= level) open = open.outer;
	return open;
}

/** The time of a document that says nothing of it: that of its plan, unless its title calls it a review. */
function ofDocument(title: string, plan: PlanYears, without?: ReadonlySet<string>): State {
	const found = decide('document', DOCUMENT_RULES, { title, plan }, without);
	return found
		? { period: withoutHold(found.value), source: 'section', rule: found.rule }
		: { period: { mode: 'plan', ...plan, present: false }, source: 'document', rule: null };
}

/** Words by which a report that reviews goes on to what comes next. */
const AHEAD = /下一步|下一阶段|下阶段|接下来|打算|今后|未来|明年|下半年|面向|展望|建议/;

/** What words open in a document; in one that only reviews, the years, and only those of what comes next the mode. */
function periodReader(whole: Period, plan: PlanYears): (opening: Opening, words: string) => Period {
	return (opening, words) => {
		if (!whole.only || (opening.mode === 'plan' && AHEAD.test(words))) return withoutHold(opening);
		const { start, end } = namedSpan(words, plan) === null ? whole : opening;
		return { ...withoutHold(opening), start, end, mode: 'review', only: true };
	};
}

function withoutHold({ mode, start, end, present, only }: Opening): Period {
	return { mode, start, end, present, ...(only ? { only } : {}) };
}
