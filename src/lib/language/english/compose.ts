import type { Glossary, Term } from './glossary';

/** An English name that was put together of the words of a glossary. */
export interface ComposedName {
	text: string;
	/** Whether nothing of it stayed Chinese. */
	whole: boolean;
}

/**
 * Composes the English name of an indicator: 新建农村公路 is "New rural roads", 绿色建筑占竣工建筑比重
 * "Green buildings as a share of completed buildings". Chinese names and English compounds put what qualifies
 * before what it qualifies, so that most words keep their place; shares, deeds and relative clauses do not.
 */
export function composeName(name: string, glossary: Glossary): ComposedName {
	const terms = glossary(name);
	return {
		text: tidy(phrase(trimmed(terms))),
		whole: terms.every(({ role }) => role !== 'unknown')
	};
}

/** Spaces as English sets them, and a capital at the beginning. */
const tidy = (text: string): string =>
	text
		.replace(/ +([,)”:])/g, '$1')
		.replace(/([(“]) +/g, '$1')
		.replace(/ {2,}/g, ' ')
		.trim()
		// 新增新能源装机 adds; it is not doubly new.
		.replace(/\bnew (?=new\b)/g, 'added ')
		.replace(/^“?\p{Ll}/u, (first) => first.toUpperCase());

const isRelation = ({ role }: Term): boolean => role === 'relations';
const isVerb = ({ role }: Term): boolean => role === 'verbs';
const isEmpty = ({ chinese }: Term): boolean => chinese === '的' || chinese === '一批';

/** Without particles at either end. */
function trimmed(terms: readonly Term[]): Term[] {
	const first = terms.findIndex((term) => !isRelation(term));
	const last = terms.findLastIndex((term) => !isRelation(term));
	return terms.slice(Math.max(first, 0), last + 1);
}

/** The shapes of a name, the first that fits. */
const SHAPES: readonly ((terms: readonly Term[]) => string | null)[] = [
	ratioPhrase,
	partOfPhrase,
	sharePhrase,
	clausePhrase,
	subjectPhrase,
	deedPhrase,
	perPhrase
];

function phrase(terms: readonly Term[]): string {
	for (const shape of SHAPES) {
		const said = shape(terms);
		if (said !== null) return said;
	}
	return words(terms);
}

const cut = (terms: readonly Term[], at: number) =>
	[trimmed(terms.slice(0, at)), trimmed(terms.slice(at + 1))] as const;

/** 单位GDP水耗与全国平均水平之比: ratio of … to …. */
function ratioPhrase(terms: readonly Term[]): string | null {
	if (terms.at(-1)?.chinese !== '之比') return null;
	const at = terms.findLastIndex(({ chinese }) => chinese === '与');
	if (at < 1) return null;
	const [one, other] = cut(terms.slice(0, -1), at);
	return `ratio of ${phrase(one)} to ${phrase(other)}`;
}

/** A占B比重: A as a share of B. */
function partOfPhrase(terms: readonly Term[]): string | null {
	const at = terms.findIndex(({ chinese }) => chinese === '占');
	if (at < 1 || at === terms.length - 1) return null;
	const [part, whole] = cut(terms, at);
	const named = whole.at(-1)?.role === 'shares' ? trimmed(whole.slice(0, -1)) : whole;
	return `${phrase(part)} as a share of ${phrase(named)}`;
}

/** X比例: share of X. */
function sharePhrase(terms: readonly Term[]): string | null {
	const last = terms.at(-1);
	const rest = trimmed(terms.slice(0, -1));
	if (last?.role !== 'shares' || rest.length === 0) return null;
	return `${last.before} ${phrase(rest)}`;
}

/** 接受治疗的感染者: infected people receiving treatment. */
function clausePhrase(terms: readonly Term[]): string | null {
	const at = terms.findLastIndex(({ chinese }) => chinese === '的');
	if (at < 1) return null;
	const [left, right] = cut(terms, at);
	if (right.length === 0) return null;
	return left.some(isVerb)
		? `${phrase(right)} ${left.map(({ before }) => before).join(' ')}`
		: `${phrase(right)} of ${phrase(left)}`;
}

/** 中小学新增学位: primary or secondary schools: new school places. */
function subjectPhrase(terms: readonly Term[]): string | null {
	const at = terms.findIndex(isVerb);
	const [verb, next] = terms.slice(at);
	if (at < 1 || !verb?.before || !next || next.role === 'measures') return null;
	const subject = terms.slice(0, at);
	if (subject.at(-1)?.role !== 'things') return null;
	return `${words(subject)}: ${words(terms.slice(at))}`;
}

/** 城镇老旧小区改造: renovation of old urban residential communities. */
function deedPhrase(terms: readonly Term[]): string | null {
	const deed = terms.at(-1);
	const rest = trimmed(terms.slice(0, -1));
	if (!deed || !isVerb(deed) || rest.at(-1)?.role !== 'things') return null;
	if (rest.some(isVerb)) return null;
	return `${deed.end} of ${words(rest)}`;
}

const PER = /^per /;

/** 人均可支配收入 and 每个旗县托育机构: what it is a part of stands behind. */
function perPhrase(terms: readonly Term[]): string | null {
	const at = terms.findIndex(({ before }) => PER.test(before));
	const per = terms[at];
	if (!per || terms.length === 1) return null;
	const rest = trimmed([...terms.slice(0, at), ...terms.slice(at + 1)]);
	return `${phrase(rest)} ${per.before}`;
}

/** Terms in their order; what ends the name, and what is listed beside it, as it stands at an end. */
function words(terms: readonly Term[]): string {
	const lists = terms.at(-1)?.role === 'things';
	return terms
		.map((term, index) => {
			const next = terms[index + 1];
			const ends = next === undefined || next.chinese === '(';
			const listed = lists && term.role === 'things' && next !== undefined && isRelation(next);
			if (isEmpty(term)) return '';
			// A deed that something is measured of is a noun: 招募规模 is the scale of recruitment.
			const noun = index > 0 && isVerb(term) && next?.role === 'measures';
			if (ends || listed || noun || term.before === '') return term.end;
			return term.before;
		})
		.join(' ');
}
