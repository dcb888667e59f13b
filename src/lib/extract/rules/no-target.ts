import { alternatives } from '../../base/alternatives';
import type { NoTargetWords } from '../../language/vocabulary';
import { decide, type Rule } from '../rule';

interface Facts {
	/** What the first part of the clean sentence that has the form is about, or null where none has it. */
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
		'(?:暂|^|[^得可不])不SETS(THING)AIM',
		'今年不设经济增速具体目标。',
		'科研经费不设科目比例限制，改造泵站8座。'
	),
	reads(
		'no-longer',
		'不再SETS(THING)AIM',
		'不再下达能源消费总量控制指标。',
		'不再安排新建项目，改造泵站8座。'
	),
	reads(
		'not-stated',
		'(?:没有|未)SETS(THING)AIM',
		'没有提出全年经济增速具体目标。',
		'未设定绩效目标的项目不予安排，改造泵站8座。'
	),
	reads(
		'not-an-aim',
		'(THING)不再?COUNTS[^,。;]{0,8}AIM',
		'能源消费总量不再作为约束性指标。',
		'对不作为的部门严肃问责，改造泵站8座。'
	),
	reads('takes-away', '取消(THING)AIM', '取消能源消费总量控制目标。', '取消行政审批事项8项。')
];

/** Every form begins with one of these, and few sentences have any: the others cost no more than this look. */
const NEGATES = /[不未]|没有|取消/;

/** That a sentence sets no target: of what, by which rule. */
export interface NoTarget {
	about: string;
	rule: string;
}

/** What a clean sentence sets no target of, or null where it says nothing of the kind. */
export type NoTargetReader = (sentence: string) => NoTarget | null;

/** Makes a reader for some words. */
export function createNoTargetReader(
	words: NoTargetWords,
	without?: ReadonlySet<string>
): NoTargetReader {
	const groups: Record<string, string> = {
		SETS: `(?:${alternatives(words.sets)})`,
		COUNTS: `(?:${alternatives(words.counts_as)})`,
		// What follows would make it a part of a longer word or the attribute of another thing.
		AIM: `(?<!${alternatives(words.not_aims)})(?:${alternatives(words.aims)})(?![的、和及任分责体管考])`,
		THING: '[^,。;:]{1,24}?'
	};
	const patterns = new Map<string, RegExp>();
	const patternOf = (form: string): RegExp => {
		const known = patterns.get(form);
		if (known) return known;
		const made = new RegExp(form.replace(/[A-Z]+/g, (group) => groups[group] ?? group));
		patterns.set(form, made);
		return made;
	};
	const others = new RegExp(`(?:${alternatives(words.others)})`);
	const edges = new RegExp(
		`^(?:${alternatives(words.before)})|(?:${alternatives(words.behind)})$|^\\d{4}年|\\s`
	);
	const nameIn = (words: string): string => {
		const shorter = words.replace(edges, '');
		return shorter === words ? words : nameIn(shorter);
	};
	return (sentence) => {
		if (!NEGATES.test(sentence)) return null;
		// Each clause for itself: whose targets are spoken of is said in it.
		const clauses = sentence.split(/[,。;:]/).filter((clause) => !others.test(clause));
		const about = (form: string): string | null => {
			const found = clauses.flatMap((clause) => patternOf(form).exec(clause)?.[1] ?? []);
			const name = nameIn(found[0] ?? '');
			return name === '' ? null : name;
		};
		const decision = decide('no-target', NO_TARGET_RULES, { about }, without);
		return decision && { about: decision.value, rule: decision.rule };
	};
}
