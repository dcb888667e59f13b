import type { Quantity } from '../../language/zh/quantity';

/** A number with the words around it, as far as they can belong to it. All offsets are of the clean text. */
export interface Clause {
	quantity: Quantity;
	/** The number as the clean text prints it, comparators included. */
	printed: string;
	/** Where the clause (between , ; : or the sentence's ends) begins and ends. */
	start: number;
	end: number;
	/** What stands before the number in its clause. */
	head: string;
	/** What stands before the number, back to the clause's start or the number before. */
	left: string;
	/** What follows, up to a separator or the next number. */
	right: string;
	/** Whether another number of the same clause stands before. */
	follows: boolean;
	/** Whether only separators stand between this number and the one before it. */
	listed: boolean;
	/** The clauses of the sentence before this one, joined; at most 60 units. */
	earlier: string;
}

/** Words as far from a number as this are not about it; without a bound a sentence without commas costs the square. */
const LONGEST_CLAUSE = 160;

const SEPARATORS_ONLY = /^(?:[、,和及与或/]|以及|分别)*$/;

/** Cuts the clause around each number of a sentence. `quantities` are those of the sentence, in order. */
export function cutClauses(
	text: string,
	start: number,
	end: number,
	quantities: readonly Quantity[]
): Clause[] {
	const clauses: Clause[] = [];
	let previous: Quantity | null = null;
	for (let index = 0; index < quantities.length; index += 1) {
		const quantity = quantities[index];
		if (!quantity) continue;
		const next = quantities[index + 1];
		const clauseStart = findStart(
			text,
			Math.max(start, quantity.start - LONGEST_CLAUSE),
			quantity.start
		);
		const clauseEnd = findEnd(text, quantity.end, Math.min(end, quantity.end + LONGEST_CLAUSE));
		const follows = previous !== null && previous.end > clauseStart;
		const leftStart = follows && previous ? previous.end : clauseStart;
		const left = text.slice(leftStart, quantity.start);
		const rightEnd = Math.min(clauseEnd, next ? next.start : end);
		clauses.push({
			quantity,
			printed: text.slice(quantity.start, quantity.end),
			start: clauseStart,
			end: clauseEnd,
			head: text.slice(clauseStart, quantity.start),
			left,
			right: cutRight(text.slice(quantity.end, Math.max(quantity.end, rightEnd)), left),
			follows,
			listed: follows && SEPARATORS_ONLY.test(left),
			earlier: text.slice(Math.max(start, clauseStart - 60), clauseStart)
		});
		previous = quantity;
	}
	return clauses;
}

const CLOSERS: Record<string, string> = { ')': '(', '”': '“', '》': '《' };

/** Back from `at` to after the nearest , ; : that stands outside quotes and brackets. */
function findStart(text: string, from: number, at: number): number {
	let skip = '';
	for (let index = at - 1; index >= from; index -= 1) {
		const unit = text.charAt(index);
		if (skip) {
			if (unit === skip) skip = '';
			continue;
		}
		const opener = CLOSERS[unit];
		if (opener) {
			if (text.slice(Math.max(from, index - 60), index).includes(opener)) skip = opener;
			continue;
		}
		if (unit === ',' || unit === ';' || unit === ':' || unit === '(') return index + 1;
		if (unit === '-' && text.charAt(index - 1) === '-') return index + 1;
	}
	return from;
}

/** What stands in brackets or quotes longer than this may hold the clause's end. */
const LONGEST_ASIDE = 40;

function findEnd(text: string, at: number, to: number): number {
	for (let index = at; index < to; index += 1) {
		const unit = text.charAt(index);
		if (
			unit === '(' &&
			/^[^)]{0,30}(?:牵头|责任|负责|配合|单位)/.test(text.slice(index + 1, index + 34))
		)
			return index;
		if (unit === '(' || unit === '“' || unit === '《') {
			const closer = unit === '(' ? ')' : unit === '“' ? '”' : '》';
			const close = text.slice(index, Math.min(to, index + LONGEST_ASIDE)).indexOf(closer);
			if (close > 0) index += close;
			continue;
		}
		if (/[,;:。!?\n)]/.test(unit)) return index;
	}
	return to;
}

/** 为1万名困境、留守儿童进行心理健康评估: the preposition governs all up to the verb. */
const GOVERNS = /(?:对|为|给|向|让|使|把|将)$/;

/** 400万亩高标准农田建设和大豆、油料扩种任务: the first of a list that goes on with other things. */
const CUT_PAIR = /(?<=(?:建设|改造|治理|修复|整治))和[^和]{1,6}$/;

/** The words after a number up to the first 、 outside brackets, unless a list with 等 goes on. */
function cutRight(raw: string, left: string): string {
	if (GOVERNS.test(left) && /[^、](?:进行|开展|提供|发放|实施)/.test(raw)) return raw;
	let depth = 0;
	for (let index = 0; index < raw.length; index += 1) {
		const unit = raw.charAt(index);
		if (/[(“《]/.test(unit)) depth += 1;
		else if (/[)”》]/.test(unit)) depth -= 1;
		else if (
			unit === '、' &&
			depth <= 0 &&
			!/\d/.test(raw.charAt(index + 1)) &&
			!/^[^,]{1,16}(?:等|和|及)[^,、]{2,}|^[^,、]{1,8}(?:问题|难题)$|^[^,]{2,30}的[^,、的]{3,18}$/.test(
				raw.slice(index + 1)
			)
		)
			return raw.slice(0, index).replace(CUT_PAIR, '');
	}
	return raw;
}
