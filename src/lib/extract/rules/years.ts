import { fiveYearPlan, type Period, type PlanYears } from '../../text/period';

/** The years that a number speaks of, inclusive, and the base that it is compared with. */
export interface Years {
	start: number;
	end: number;
	base: number | null;
	/** Whether the sentence itself names the year. */
	stated: boolean;
	/** Further spans that the same words promise the number for (2025年和2030年…均). */
	also: readonly PlanYears[];
	/** Whether the sentence promises for these years, whatever its section is about (通过五年努力). */
	promises: boolean;
	rule: string;
}

/** What the time expressions of a sentence are read against. */
export interface TimeContext {
	plan: PlanYears;
	period: Period;
}

/** A time expression as found in a sentence. */
export interface Mention {
	index: number;
	end: number;
	span: PlanYears;
	role: 'time' | 'base' | 'origin';
	also: readonly PlanYears[];
	promises: boolean;
	/** Whether a number follows at once, which the year then belongs to. */
	modifies: boolean;
	/** Whether it is the end of 从2020年的X到2025年的Y, and so only of Y. */
	ends: boolean;
	rule: string;
}

const TIME = new RegExp(
	[
		/(?<until>到|至(?!今)|力争到)?“?(?<plan>十[一二三四五六七]?)五”?(?<edge>期末|末|期间|时期|以来)?(?!规划|年规划|个|届|次|大)/,
		/(?<from>20\d\d)(?:年)?(?:-|至)(?<to>20\d\d)年/,
		/(?<untilBoth>到|至)?(?<one>20\d\d)年(?:和|、)(?<two>20\d\d)年/,
		/(?<untilYear>到|至|力争到|截至|截止)?(?<year>20\d\d)年(?<mark>底前|末前|底之前|前|以前|底|末|初|以来|起)?/,
		/(?:今后|未来)(?<coming>[一二三四五两]|\d)年/,
		/(?:通过|经过)(?:今后)?(?<effort>[一二三四五两]|\d)年(?:的)?(?:不懈|共同)?(?:努力|奋斗)/,
		/(?:用|利用|力争|计划|争取)(?:用)?(?<within>[一二三四五两]|(?<![\d.])\d)年(?:左右)?(?:的?时间|内)?|(?<=^|[,;])(?<apart>[三五两])年(?=安排|投入|投资|筹措|新建|建设|培育|实施)/,
		/(?<![\d.])(?<inside>[一二三四五两]|\d)年(?:左右)?(?:的?时间|内)(?!蒙)/,
		/(?<five>过去五年|五年来|五年间|这五年)/,
		/(?:近|过去|这)(?<some>[两三四]|[2-4])年(?:来)?/,
		/(?<word>去年|上年|上一年|今年|明年|一年来)(?:末|底)?/
	]
		.map((part) => part.source)
		.join('|'),
	'g'
);

const COULD_BE_TIME =
	/\d年|五”|五(?:时期|期间|末)|年[来内前底时左]|[去今明上]年|[用过争近这来后]{1}[一二三四五两]年|[三五两]年[安投筹新建培实]/;

/** The time expressions of a sentence, in order. */
export function findTimes(sentence: string, context: TimeContext): Mention[] {
	if (!COULD_BE_TIME.test(sentence)) return [];
	const mentions: Mention[] = [];
	for (const match of sentence.matchAll(TIME)) {
		const index = match.index;
		const end = index + match[0].length;
		// 2035年远景目标 is a name.
		if (insideTitle(sentence, index) || /^(?:远景|愿景)/.test(sentence.slice(end, end + 2)))
			continue;
		const read = readSpan(match.groups ?? {}, context);
		if (!read) continue;
		mentions.push({
			index,
			end,
			also: [],
			promises: false,
			...read,
			role: roleOf(sentence, index, end),
			ends: false,
			modifies:
				read.rule !== 'relative-year' &&
				/^(?![为达是])[^,]{0,2}\d/.test(sentence.slice(end, end + 3))
		});
	}
	return mentions.map((mention, index) =>
		endsChange(mention, mentions[index - 1], sentence)
			? { ...mention, ends: context.period.mode === 'review', span: one(mention.span.end) }
			: mention
	);
}

/** 由2023年的X提高到2025年的Y, 扩大到2026年的Y */
function endsChange(mention: Mention, before: Mention | undefined, sentence: string): boolean {
	if (!mention.modifies) return false;
	const changes = /[大高加长升少低小展]$/.test(sentence.slice(0, mention.index));
	return changes || (before?.role === 'origin' && mention.index - before.end < 30);
}

type Read = Pick<Mention, 'span' | 'rule'> & Partial<Pick<Mention, 'also' | 'promises'>>;
type Groups = Readonly<Record<string, string | undefined>>;

const one = (year: number): PlanYears => ({ start: year, end: year });

function readSpan(groups: Groups, { plan, period }: TimeContext): Read | null {
	const until = (year: number): PlanYears => ({ start: Math.min(plan.start, year), end: year });
	if (groups.plan) return readFiveYearPlan(groups.plan, groups.until, groups.edge, plan, period);
	if (groups.from && groups.to)
		return { span: { start: Number(groups.from), end: Number(groups.to) }, rule: 'year-span' };
	if (groups.one && groups.two) {
		const years = [Number(groups.one), Number(groups.two)];
		const [first, second] = years.map((year) => (groups.untilBoth ? until(year) : one(year)));
		return first && second ? { span: first, also: [second], rule: 'years' } : null;
	}
	if (groups.year) {
		const year = Number(groups.year);
		const deadline = /^到|^至|力争到/.test(groups.untilYear ?? '') || /前$/.test(groups.mark ?? '');
		if (groups.mark === '以来' || groups.mark === '起')
			return {
				span: {
					start: year,
					end: Math.max(year, period.mode === 'review' ? plan.start - 1 : plan.end)
				},
				rule: 'since-year'
			};
		return deadline && year >= plan.start
			? { span: until(year), rule: 'until-year' }
			: { span: one(year), rule: 'year' };
	}
	const ahead = groups.coming ?? groups.effort ?? groups.within ?? groups.inside ?? groups.apart;
	if (ahead) {
		if (period.mode === 'review' && (groups.inside ?? groups.apart)) return null;
		const span = { start: plan.start, end: plan.start + countOf(ahead) - 1 };
		return { span, promises: groups.effort !== undefined, rule: 'in-years' };
	}
	if (groups.five)
		return period.mode === 'plan'
			? null
			: { span: { start: plan.start - 5, end: plan.start - 1 }, rule: 'past-years' };
	if (groups.some)
		return {
			span: { start: plan.start - countOf(groups.some), end: plan.start - 1 },
			rule: 'past-years'
		};
	const shift: Record<string, number> = { 今年: 0, 明年: 1 };
	return groups.word
		? { span: one(plan.start + (shift[groups.word] ?? -1)), rule: 'relative-year' }
		: null;
}

function readFiveYearPlan(
	numeral: string,
	until: string | undefined,
	edge: string | undefined,
	plan: PlanYears,
	period: Period
): Read | null {
	const span = fiveYearPlan(numeral);
	if (!span) return null;
	const last = edge === '末' || edge === '期末' || until !== undefined;
	if (last && span.end >= plan.start)
		return { span: { start: Math.max(span.start, plan.start), end: span.end }, rule: 'plan-end' };
	if (last) return { span: one(span.end), rule: 'plan-end' };
	if (!edge) return null;
	const ended = period.mode === 'review' && span.end >= plan.start;
	return { span: ended ? { start: span.start, end: plan.start - 1 } : span, rule: 'plan-span' };
}

function countOf(word: string): number {
	const index = '零一二三四五六七八九'.indexOf(word === '两' ? '二' : word);
	return index > 0 ? index : Number(word);
}

function insideTitle(sentence: string, at: number): boolean {
	const before = sentence.slice(Math.max(0, at - 60), at);
	if (before.lastIndexOf('《') > before.lastIndexOf('》')) return true;
	return before.endsWith('(') && /^\(20\d\d(?:年)?-/.test(sentence.slice(at - 1, at + 8));
}

/** 较2020年… names a base, 由2020年的… where a change starts; anything else the time of the number. */
function roleOf(sentence: string, index: number, end: number): Mention['role'] {
	const before = sentence.slice(Math.max(0, index - 3), index);
	if (/(?:较|(?<![占同环对])比|相当于|相对于)$/.test(before)) return 'base';
	const after = sentence.slice(end, end + 8);
	if (/(?:与|同)$/.test(before) && /^相比/.test(after)) return 'base';
	if (/(?:以|在)$/.test(before) && /^(?:为基|基期|[^,]{0,2}基础上)/.test(after)) return 'base';
	if (/(?:达到|是|为)$/.test(before) && /^的\d[^,]{0,6}倍/.test(after)) return 'base';
	if (/[从由]$/.test(before) && !/^(?:起|开始|以来)/.test(after)) return 'origin';
	return 'time';
}

/**
 * The years of the number that stands at `at` of a sentence: the nearest time that the sentence names
 * before it, else the period that its section speaks of.
 */
export function yearsOf(
	mentions: readonly Mention[],
	at: number,
	numberEnd: number,
	sentence: string,
	context: TimeContext
): Years {
	const { period } = context;
	let base: number | null = null;
	let named: Mention | null = null;
	for (const mention of mentions) {
		if (mention.index >= at) break;
		const between = sentence.slice(mention.end, at);
		// 较“十三五”末的9323亿元: the number at once after the base is of its time.
		if (mention.role === 'base' && /^的?$/.test(between)) named = mention;
		else if (mention.role === 'base')
			base = /[,;。]/.test(between) || between.length > 24 ? null : baseYear(mention, context);
		else if (mention.role === 'time' && applies(mention, between, context)) named = mention;
	}
	if (!named)
		return {
			start: period.start,
			end: period.end,
			base,
			stated: false,
			also: [],
			promises: false,
			rule: period.present ? 'present-state' : `${period.mode}-period`
		};
	const end = keptUntil(mentions, numberEnd, sentence, context) ?? named.span.end;
	const { span, also, promises, rule } = named;
	return {
		start: Math.min(span.start, end),
		end: Math.max(end, span.end),
		base,
		stated: true,
		also,
		promises,
		rule
	};
}

/** A base is a named year, or the last year of a named plan; 比上年 names none. */
function baseYear({ span, rule }: Mention, { plan }: TimeContext): number | null {
	if (rule === 'relative-year') return null;
	return span.end < plan.start || rule === 'year' ? span.end : null;
}

/** 2025年在2%以下,到2030年持续保持: the last year that the promise is kept until. */
function keptUntil(
	mentions: readonly Mention[],
	numberEnd: number,
	sentence: string,
	{ period }: TimeContext
): number | null {
	if (period.mode !== 'plan') return null;
	const later = mentions.find(
		(mention) => mention.index >= numberEnd && mention.rule === 'until-year'
	);
	if (!later || /[;。]/.test(sentence.slice(numberEnd, later.index))) return null;
	return /^[^,。;]{0,4}(?:持续)?(?:保持|稳定)/.test(sentence.slice(later.end, later.end + 8))
		? later.span.end
		: null;
}

function applies(mention: Mention, between: string, { plan, period }: TimeContext): boolean {
	const past = mention.span.end < plan.start;
	if (mention.ends && /[,;、]/.test(between)) return false;
	if (period.mode === 'plan' && past) {
		// 2024年2727万千瓦新能源项目全部投产: a past year right at a number of a plan tells which projects.
		if (mention.modifies) return false;
		if (/[;]|,.*,/.test(between) && mention.rule === 'relative-year') return false;
	}
	return !between.includes(';') || mention.index <= 12;
}
