import { fiveYearPlan, type Period, type PlanYears } from '../text/period';

/** The years that a number speaks of, inclusive, and the base that it is compared with. */
export interface Years {
	start: number;
	end: number;
	base: number | null;
	/** Whether the sentence itself names the year. */
	stated: boolean;
	/** Further years that the same words promise the number for (2025年和2030年…均). */
	also: readonly number[];
	rule: string;
}

const TIME =
	/(较|比|与|以|在)?(到|至|截至|截止|力争到)?(?:“?(十[一二三四五六七]?)五”?(期间|时期|以来|末|期末|五年)?|(20\d\d)(?:-|至|—)(20\d\d)年|(20\d\d)年(?:和|、)(20\d\d)年|(20\d\d)年(底|末|初|以来|前|起)?(?:前)?|(今后|未来)([一二三五两]|\d)年|(?:用|利用|通过|力争|计划|争取)?(?:用)?([一二三四五两]|\d{1,2})年(?:左右)?(?:的?时间|内|努力|,)|(过去|近|前|这)?(五年来|五年|[一二三四两]年来)|(去年|上年|上一年|今年|当年|本年|明年|年内|全年|一年来))(末|底|期)?(?:相比|的)?/g;

/** Reads the time expressions of a sentence for one number. */
export interface TimeContext {
	plan: PlanYears;
	period: Period;
}

interface Mention {
	index: number;
	end: number;
	span: PlanYears;
	base: boolean;
	also: readonly number[];
	from: boolean;
	relative: boolean;
	rule: string;
}

/** The time expressions of a stretch of text, in order. */
export function findTimes(text: string, context: TimeContext): Mention[] {
	const mentions: Mention[] = [];
	for (const match of text.matchAll(TIME)) {
		const mention = readMention(match, text, context);
		if (mention) mentions.push(mention);
	}
	return mentions;
}

function readMention(
	match: RegExpExecArray | RegExpMatchArray,
	text: string,
	{ plan, period }: TimeContext
): Mention | null {
	const index = match.index ?? 0;
	const end = index + match[0].length;
	const make = (
		span: PlanYears | null,
		rule: string,
		more: Partial<Mention> = {}
	): Mention | null =>
		span && {
			index,
			end,
			span,
			base: false,
			also: [],
			from: false,
			relative: false,
			rule,
			...more
		};
	const base = isBase(match[1], text, index, end);
	const until = match[2] !== undefined;
	const one = (year: number) => ({ start: year, end: year });
	if (match[3] !== undefined) {
		const span = fiveYearPlan(match[3]);
		if (!span || /^(?:规划|计划|个|届|次)/.test(text.slice(end))) return null;
		if (base) return make(one(span.end), 'base-plan', { base: true });
		const ends = match[4] === '末' || match[4] === '期末' || match[16] === '末' || until;
		if (ends && span.end >= plan.start)
			return make({ start: Math.max(span.start, plan.start), end: span.end }, 'plan-end');
		if (ends) return make(one(span.end), 'plan-end');
		if (
			!match[4] &&
			!/^(?:收官|开局)/.test(text.slice(end)) &&
			/^”?[^,。]{0,2}(?:规划|收官)/.test(text.slice(end, end + 4))
		)
			return null;
		return make(
			period.mode === 'review'
				? { start: span.start, end: Math.min(span.end, Math.max(plan.start - 1, span.start)) }
				: span,
			'plan-span'
		);
	}
	if (match[5] !== undefined)
		return make({ start: Number(match[5]), end: Number(match[6]) }, 'year-span');
	if (match[7] !== undefined)
		return make(one(Number(match[7])), 'years', { also: [Number(match[8])] });
	if (match[9] !== undefined) {
		const year = Number(match[9]);
		if (base) return make(one(year), 'base-year', { base: true });
		if (match[10] === '以来' || match[10] === '起')
			return make(
				{ start: year, end: Math.max(year, period.mode === 'review' ? plan.start - 1 : plan.end) },
				'since-year'
			);
		if (until && year >= plan.start)
			return make({ start: Math.min(plan.start, year), end: year }, 'until-year');
		return make(one(year), 'year');
	}
	const length = match[12] ?? match[13];
	if (length !== undefined) {
		const years = numberOfYears(length);
		if (!years) return null;
		if (match[13] !== undefined && period.mode === 'review') return null;
		return make({ start: plan.start, end: plan.start + years - 1 }, 'in-years');
	}
	if (match[15] !== undefined) {
		const years = match[15].startsWith('五') ? 5 : numberOfYears(match[15].charAt(0));
		if (!years || (period.mode === 'plan' && match[14] === undefined && !/来/.test(match[15])))
			return null;
		return make({ start: plan.start - years, end: plan.start - 1 }, 'past-years');
	}
	const relative: Record<string, number> = {
		去年: -1,
		上年: -1,
		上一年: -1,
		一年来: -1,
		明年: 1,
		今年: 0,
		年内: 0,
		当年: 0,
		本年: 0,
		全年: 0
	};
	const word = match[17] ?? match[16] ?? '';
	const shift = relative[word];
	if (shift === undefined || base) return null;
	if (shift === 0 && word !== '今年') return null;
	return make(one(plan.start + shift), 'relative-year', { relative: true });
}

function numberOfYears(word: string): number {
	return '零一二三四五六七八九'.indexOf(word === '两' ? '二' : word) > 0
		? '零一二三四五六七八九'.indexOf(word === '两' ? '二' : word)
		: Number(word) || 0;
}

function isBase(
	preposition: string | undefined,
	text: string,
	index: number,
	end: number
): boolean {
	if (preposition === '较' || preposition === '比' || preposition === '与') return true;
	if (preposition === '以') return /^[^,]{0,4}(?:为基|基期)/.test(text.slice(end));
	return /(?:较|比|相比于|相对于|与)$/.test(text.slice(Math.max(0, index - 3), index));
}

/**
 * The years of the number that stands at `at` of a sentence: the nearest time that the sentence names
 * before it, else the period that the section speaks of.
 */
export function yearsOf(
	mentions: readonly Mention[],
	at: number,
	numberEnd: number,
	sentence: string,
	context: TimeContext
): Years {
	const { plan, period } = context;
	let base: number | null = null;
	let named: Mention | null = null;
	for (const mention of mentions) {
		if (mention.index >= at) break;
		if (mention.base) {
			if (
				!/[;。]/.test(sentence.slice(mention.end, at)) &&
				sentence.slice(mention.end, at).length < 30
			)
				base = mention.span.start;
			continue;
		}
		if (applies(mention, at, sentence, context)) named = mention;
	}
	if (!named) {
		return {
			start: period.start,
			end: period.end,
			base,
			stated: false,
			also: [],
			rule: period.present ? 'present-state' : `${period.mode}-period`
		};
	}
	let { start, end } = named.span;
	const later = mentions.find(
		(mention) =>
			mention.index >= numberEnd &&
			/^(?:到|至)/.test(sentence.slice(mention.index)) &&
			!mention.base
	);
	if (
		later &&
		period.mode === 'plan' &&
		/^[^,。;]{0,4}持续(?:保持|稳定)|^[^,。;]{0,4}保持/.test(sentence.slice(later.end)) &&
		!/[;。]/.test(sentence.slice(numberEnd, later.index))
	)
		end = Math.max(end, later.span.end);
	start = Math.min(start, end);
	return { start, end, base, stated: true, also: named.also, rule: named.rule };
}

function applies(
	mention: Mention,
	at: number,
	sentence: string,
	{ plan, period }: TimeContext
): boolean {
	const between = sentence.slice(mention.end, at);
	// 2024年2727万千瓦新能源项目: a past year right at a number of a plan tells which projects, not when.
	if (
		period.mode === 'plan' &&
		mention.span.end < plan.start &&
		!mention.relative &&
		between.length <= 3 &&
		!/^[,,]/.test(between)
	)
		return false;
	if (
		period.mode === 'plan' &&
		mention.span.end < plan.start &&
		mention.rule !== 'relative-year' &&
		/^(?:[^,]{0,20})(?:基础上|水平|的)$/.test(between)
	)
		return false;
	// A past year within a plan reaches no further than its clause.
	if (period.mode === 'plan' && mention.span.end < plan.start && /[,;]/.test(between)) return false;
	return !/[;]/.test(between) || mention.index <= 2;
}
