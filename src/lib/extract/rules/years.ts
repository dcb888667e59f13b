import type { PlanYears } from '../../language/zh/time';
import { decide, type Rule } from '../rule';
import { findExpressions, type TimeContext } from './time-expressions';

export type { TimeContext } from './time-expressions';

/** The years that a number speaks of, inclusive, and the base that it is compared with. */
export interface Years extends PlanYears {
	/** The year, or the one before the number's own (比上年). */
	base: number | 'year-before' | null;
	/** Whether the sentence itself names the years. */
	stated: boolean;
	/** Further spans that the same words promise the number for (2025年和2030年…均). */
	also: readonly PlanYears[];
	/** Whether the sentence promises for these years, whatever its section is about (通过五年努力). */
	promises: boolean;
	rule: string;
}

/** A time expression of a sentence and what it does there. */
export interface Mention {
	index: number;
	end: number;
	span: PlanYears;
	role: 'time' | 'base' | 'origin';
	also: readonly PlanYears[];
	promises: boolean;
	vague: boolean;
	/** Whether a number follows at once, which the year then belongs to. */
	modifies: boolean;
	/** Whether it is the end of 从2020年的X到2025年的Y, and so only of Y. */
	ends: boolean;
	/** Whether it is that end in any passage. */
	closes: boolean;
	name: string;
}

/** The time expressions of a sentence, in order, each with its part in it. */
export function findTimes(
	sentence: string,
	context: TimeContext,
	without?: ReadonlySet<string>
): Mention[] {
	const mentions = findExpressions(sentence, context, without)
		// 2035年远景目标 is a name.
		.filter(
			({ index, end }) =>
				!insideTitle(sentence, index) &&
				!/^(?:远景|愿景)/.test(sentence.slice(end, end + 2)) &&
				// 面向2030年的重大项目 are those of today; 面向2035年,… tells when.
				!(/(?:面向|迈向|朝着)$/.test(sentence.slice(0, index)) && sentence.startsWith('的', end))
		)
		// 改造2000年底前建成的住宅小区: which of them.
		.filter(
			({ end, span }) =>
				span.end >= context.period.start - 1 || !BUILT_THEN.test(sentence.slice(end, end + 12))
		)
		.map((found): Mention => ({
			also: [],
			promises: false,
			vague: false,
			...found,
			role: roleOf(sentence, found.index, found.end),
			ends: false,
			closes: false,
			modifies:
				found.name !== 'relative-year' &&
				/^(?![为达是只仅有])[^,]{0,2}\d/.test(sentence.slice(found.end, found.end + 3))
		}));
	return mentions.map((mention, index) =>
		endsChange(mention, mentions[index - 1], sentence)
			? {
					...mention,
					ends: context.period.mode === 'review',
					closes: true,
					span: { start: mention.span.end, end: mention.span.end }
				}
			: mention
	);
}

/** What is said of things by the year that they come from. */
const BUILT_THEN =
	/^(?:(?:以|之)?[前后]|\(含\))*(?:已)?(?:建成|建设|建造|投产|投用|投运|竣工|登记|注册|出生|入学|入职|认定|批准|出厂|生产|发放|形成|交付|开工)[^,;。的]{0,4}的/;

/** 由2023年的X提高到2025年的Y, 扩大到2026年的Y */
function endsChange(mention: Mention, before: Mention | undefined, sentence: string): boolean {
	if (!mention.modifies || mention.role === 'base') return false;
	const changes = /[大高加长升少低小展]$/.test(sentence.slice(0, mention.index));
	return changes || (before?.role === 'origin' && mention.index - before.end < 30);
}

function insideTitle(sentence: string, at: number): boolean {
	const before = sentence.slice(Math.max(0, at - 60), at);
	if (before.lastIndexOf('《') > before.lastIndexOf('》')) return true;
	return before.endsWith('(') && /^\(20\d\d(?:年)?-/.test(sentence.slice(at - 1, at + 8));
}

/** What stands before and behind a year that a number is compared with: 较2020年, 与2019年同期相比, 在2020年水平上. */
const COMPARED: readonly (readonly [before: RegExp, after: RegExp])[] = [
	[/(?:较|(?<![占同环对])比|相当于|相对于?|[高低快慢优好]于)$/, /^/],
	[/[与同和跟]$/, /^(?:年?[底末]|同期|水平|的)?相?比/],
	[/[以在]$/, /^(?:的)?(?:为基|基期|[^,]{0,2}基础上|水平上?)/],
	[
		/(?:达到?|是|为|超过?|不低于|不少于|不高于)$/,
		/^(?:同期)?的[\d一二两三四五六七八九十][^,]{0,6}[倍%成]/
	],
	[/恢复[到至]$/, /^(?:同期)?的?[\d一二两三四五六七八九]/]
];

/** 较2020年… names a base, 由2020年的… where a change starts; anything else the time of the number. */
function roleOf(sentence: string, index: number, end: number): Mention['role'] {
	// 恢复到2019年的98%: 到 belongs to the verb.
	const from = /^[到至]/.test(sentence.slice(index, index + 1)) ? index + 1 : index;
	const before = sentence.slice(Math.max(0, from - 3), from);
	const after = sentence.slice(end, end + 8);
	if (COMPARED.some(([left, right]) => left.test(before) && right.test(after))) return 'base';
	if (/[从由]$/.test(before) && !/^(?:起|开始|以来)/.test(after)) return 'origin';
	return 'time';
}

/** What the years are decided from where the sentence names none. */
interface PeriodFacts extends TimeContext {
	base: Years['base'];
}

const ofPeriod = ({ period, base }: PeriodFacts): Omit<Years, 'rule'> => ({
	start: period.start,
	end: period.end,
	base,
	stated: false,
	also: [],
	promises: false
});

/** The years of a number whose sentence names none: those of the period. */
export const PERIOD_RULES: readonly Rule<PeriodFacts, Omit<Years, 'rule'>>[] = [
	{
		name: 'present-state',
		example: '我们也清醒看到，经济总量仅有900亿元。',
		counterexample: '去年，经济总量仅有900亿元。',
		when: ({ period }) => period.present,
		gives: ofPeriod
	},
	{
		name: 'review-period',
		example: '一、2024年工作回顾\n改造老旧小区380个。',
		counterexample: '改造老旧小区380个。',
		when: ({ period }) => period.mode === 'review',
		gives: ofPeriod
	},
	{
		name: 'plan-period',
		example: '改造老旧小区380个。',
		counterexample: '今年改造老旧小区380个。',
		when: () => true,
		gives: ofPeriod
	}
];

/**
 * The years of the number that stands at `at` of a sentence: the nearest time that the sentence names
 * before it, else the period that its section speaks of.
 */
export function yearsOf(
	mentions: readonly Mention[],
	at: number,
	numberEnd: number,
	sentence: string,
	context: TimeContext & { changes?: boolean },
	without?: ReadonlySet<string>
): Years {
	let base: Years['base'] = null;
	let named: Mention | null = null;
	for (const mention of mentions) {
		if (mention.index >= at) break;
		const between = sentence.slice(mention.end, at);
		// 较“十三五”末的9323亿元: the number at once after the base is of its time.
		if (mention.role === 'base' && /^的?$/.test(between) && !isRatio(sentence.slice(at, numberEnd)))
			named = mention;
		else if (mention.role === 'base') {
			const opens =
				context.changes &&
				/(?:^|[;:])[^,;:]{0,20}$/.test(sentence.slice(0, mention.index)) &&
				/^(?:年?相比|的?(?:水平|基础)上),[^;]*$/.test(between);
			const beside = !/[,;。]/.test(between) && between.replace(LISTED, '').length <= 24;
			base = opens || beside ? baseYear(mention, context) : null;
		} else if (mention.role === 'time' && applies(mention, between, context)) named = mention;
	}
	if (!named) {
		const found = decide('years', PERIOD_RULES, { ...context, base }, without);
		return {
			...ofPeriod({ ...context, base }),
			...found?.value,
			rule: found?.rule ?? 'years/none'
		};
	}
	const end = keptUntil(mentions, numberEnd, sentence, context) ?? named.span.end;
	const { span, also, promises, name } = named;
	return {
		start: Math.min(span.start, end),
		end: Math.max(end, span.end),
		base,
		stated: !named.vague,
		also,
		promises,
		rule: `years/${name}`
	};
}

/** The year that a number is compared with; of several years 比上年 says none. */
export function baseYearOf({ base, start, end }: Years): number | null {
	if (base !== 'year-before') return base;
	return start === end ? start - 1 : null;
}

/** The numbers of a list before the last. */
const LISTED = /(?:[\d.]+[^\d、,]{0,4}[、和及])+/;

/** 是2020年的2.4倍, 恢复到2019年的98%: of the other year is only what it is compared with. */
const isRatio = (number: string): boolean => /[倍%‰成番点]/.test(number);

/**
 * A base is a named year, the last year of a named plan, or the year before (比上年); 与“十二五”时期相比 names none
 * (annotation rules, section 8).
 */
function baseYear(
	{ span, name }: Mention,
	{ plan, changes }: TimeContext & { changes?: boolean }
): Years['base'] {
	if (name === 'plan-span') return null;
	if (name === 'relative-year') return changes ? 'year-before' : null;
	return span.end < plan.start || name === 'year' ? span.end : null;
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
		(mention) => mention.index >= numberEnd && mention.name === 'until-year'
	);
	if (!later || /[;。]/.test(sentence.slice(numberEnd, later.index))) return null;
	return /^[^,。;]{0,4}(?:持续)?(?:保持|稳定)/.test(sentence.slice(later.end, later.end + 8))
		? later.span.end
		: null;
}

function applies(mention: Mention, between: string, { plan, period }: TimeContext): boolean {
	const isPast = mention.span.end < plan.start;
	if (mention.ends && /[,;、]/.test(between)) return false;
	if (period.mode === 'plan' && isPast) {
		// 2024年2727万千瓦新能源项目全部投产: a past year right at a number of a plan tells which projects.
		if (mention.modifies && !mention.closes) return false;
		if (/[;]|,.*,/.test(between) && mention.name === 'relative-year') return false;
	}
	return !between.includes(';') || mention.index <= 12;
}
