import { alternatives } from '../../base/alternatives';
import type { NoTargetWords } from '../../language/vocabulary';
import { decide, type Rule } from '../rule';

interface Facts {
	/** What the clause is about where it has the form, or null where it has not. */
	about: (form: string) => string | null;
}

/** A rule that reads one form; THING is what it is about, the other words are groups of data/no-target.yaml. */
const reads = (
	name: string,
	form: string,
	example: string,
	counterexample: string
): Rule<Facts, string> => ({
	name,
	example,
	counterexample,
	when: ({ about }) => about(form) !== null,
	gives: ({ about }) => about(form) ?? ''
});

/** How documents say that they set no target of a thing. */
export const NO_TARGET_RULES: readonly Rule<Facts, string>[] = [
	reads(
		'sets-none',
		'(?<![得可不])不SETSTHINGAIM',
		'今年不设经济增速具体目标。',
		'禁止开发区域不设经济增速目标，改造泵站8座。'
	),
	reads(
		'no-longer',
		'不再SETSTHINGAIM',
		'不再下达能源消费总量控制指标。',
		'重点生态功能区不再下达经济增速考核指标，改造泵站8座。'
	),
	reads(
		'not-stated',
		'(?:没有|未)SETSTHINGAIM',
		'没有提出全年经济增速具体目标。',
		'未设定绩效目标的项目不予安排，改造泵站8座。'
	),
	reads(
		'not-an-aim',
		'THING不再?COUNTS[^,。;]{0,8}AIM',
		'能源消费总量不再作为约束性指标。',
		'对不作为的部门严肃问责，改造泵站8座。'
	),
	reads(
		'takes-away',
		'取消THINGAIM',
		'取消能源消费总量控制目标。',
		'对重点生态功能区取消地区生产总值考核指标，改造泵站8座。'
	)
];

/** Every form begins with one of these, and few sentences have any: the others cost no more than this look. */
const NEGATES = /[不未]|没有|取消/;

/** That a clause sets no target: of what, by which rule. */
export interface NoTarget {
	about: string;
	rule: string;
	clause: string;
}

/** What a clean sentence sets no target of, in order; empty where it says nothing of the kind. */
export type NoTargetReader = (sentence: string) => NoTarget[];

/** Makes a reader for some words. */
export function createNoTargetReader(
	words: NoTargetWords,
	without?: ReadonlySet<string>
): NoTargetReader {
	const clausesOf = createClauseCutter(words);
	const others = new RegExp(alternatives(words.others));
	const thingIn = createThingFinder(words);
	return (sentence) => {
		if (!NEGATES.test(sentence)) return [];
		// Each clause for itself: whose targets are spoken of is said in it.
		return clausesOf(sentence)
			.filter((clause) => !others.test(clause))
			.flatMap((clause) => {
				const about = (form: string) => thingIn(clause, form);
				const decision = decide('no-target', NO_TARGET_RULES, { about }, without);
				return decision ? [{ about: decision.value, rule: decision.rule, clause }] : [];
			});
	};
}

/** Cuts a sentence into clauses; one that only says when or where (2022年,不设…) stays with the next. */
function createClauseCutter({ parts }: NoTargetWords): (sentence: string) => string[] {
	const whenOrWhere = `(?:19|20)\\d{2}年|今年|对[^,。;:]*|[^,。;:]*(?:${alternatives(parts)})`;
	const cut = new RegExp(`(?<!(?:^|[,。;:])(?:${whenOrWhere})),|[。;:]`);
	return (sentence) => sentence.split(cut);
}

/** Finds what a clause of some form is about, unless it speaks of a part of the territory only. */
function createThingFinder(words: NoTargetWords): (clause: string, form: string) => string | null {
	const begins = `(?!${alternatives(words.not_leads)})`;
	const leads = `${begins}(?:${alternatives(words.leads)})`;
	const groups: Record<string, string> = {
		SETS: `(?:${alternatives(words.sets)})`,
		COUNTS: `(?:${alternatives(words.counts_as)})`,
		// What follows would make it a part of a longer word or the attribute of another thing.
		AIM: `(?<!${alternatives(words.not_aims)})(?:${alternatives(words.aims)})(?![的、和及任分责体管考])`,
		THING: `(?:${leads})?((?:(?!${leads})[^,。;:]){1,24}?)`
	};
	const anyGroup = new RegExp(Object.keys(groups).join('|'), 'g');
	const patterns = new Map<string, RegExp>();
	const patternOf = (form: string): RegExp => {
		const known = patterns.get(form);
		if (known) return known;
		const made = new RegExp(form.replace(anyGroup, (group) => groups[group] ?? group));
		patterns.set(form, made);
		return made;
	};
	const parts = new RegExp(`${begins}(?:${alternatives(words.parts)})`);
	const edges = new RegExp(
		`^(?:${alternatives(words.before)})|(?:${alternatives(words.behind)})$|^\\d{4}年|\\s`
	);
	const nameIn = (thing: string): string => {
		const shorter = thing.replace(edges, '');
		return shorter === thing ? thing : nameIn(shorter);
	};
	return (clause, form) => {
		const found = patternOf(form).exec(clause);
		const thing = found?.[1] ?? '';
		if (!found || parts.test(clause.slice(0, found.index)) || parts.test(thing)) return null;
		return nameIn(thing) || null;
	};
}
