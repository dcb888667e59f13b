import { fiveYearPlan, type PlanYears } from '../../language/zh/time';
import type { Period } from '../discourse/period';
import type { Example } from '../rule';

/** What time expressions are read against. */
export interface TimeContext {
	plan: PlanYears;
	period: Period;
}

/** The years that an expression names. */
export interface Read {
	span: PlanYears;
	/** Further spans that the same words promise a number for (2025年和2030年…均). */
	also?: readonly PlanYears[];
	/** Whether the words promise, whatever their section is about (通过五年努力). */
	promises?: boolean;
	/** Whether the words leave the years open (几年), so that the span is no more than a reading of them. */
	vague?: boolean;
}

type Groups = Readonly<Record<string, string | undefined>>;

/** A way to name years. The groups of all patterns have names of their own. */
interface Expression {
	name: string;
	example: Example;
	counterexample: Example | null;
	pattern: RegExp;
	/** The years, or null where the words name none that a number could be of. */
	read: (groups: Groups, context: TimeContext) => Read | null;
}

/** A year in digits or characters: 2030, 二〇三〇. */
const Y = '(?:20\\d\\d|二[〇○零][〇○零一二三四五六七八九]{2})';
const CHARACTERS = '〇一二三四五六七八九';
const COUNT = '[一二三四五两]|(?<![\\d.])\\d';

const one = (year: number): PlanYears => ({ start: year, end: year });

const yearOf = (printed: string): number =>
	Number(printed.replace(/[^\d]/g, (c) => String(CHARACTERS.indexOf(/[○零]/.test(c) ? '〇' : c))));

function countOf(word: string): number {
	const index = '零一二三四五六七八九'.indexOf(word === '两' ? '二' : word);
	return index > 0 ? index : Number(word);
}

const until = ({ start }: PlanYears, year: number): PlanYears => ({
	start: Math.min(start, year),
	end: year
});

const ahead = ({ start }: PlanYears, word: string | undefined): PlanYears => ({
	start,
	end: start + countOf(word ?? '一') - 1
});

/** In the order in which they are tried at each place. */
export const TIME_EXPRESSIONS: readonly Expression[] = [
	{
		name: 'plan-end',
		example: '到“十五五”末，粮食产能达到500万吨。',
		counterexample: '“十五五”时期，新建粮仓80座。',
		pattern: new RegExp(
			[
				'(?:(?:到|至(?!今)|力争到)“?(?<untilPlan>十[一二三四五六七]?)五”?(?:期末|末|期间|时期)?',
				'|“?(?<endOfPlan>十[一二三四五六七]?)五”?(?:期末|末))(?!规划|年规划|个|届|次|大)'
			].join('')
		),
		read({ untilPlan, endOfPlan }, { plan }) {
			const span = fiveYearPlan(untilPlan ?? endOfPlan ?? '');
			if (!span) return null;
			return {
				span:
					span.end >= plan.start
						? { start: Math.max(span.start, plan.start), end: span.end }
						: one(span.end)
			};
		}
	},
	{
		name: 'plan-spans',
		example: '“十四五”和“十五五”期间改造住宅80万套。',
		counterexample: '“十五五”期间改造住宅80万套。',
		pattern:
			/“?(?<firstPlan>十[一二三四五六七]?)五”?[、和及至-]“?(?<lastPlan>十[一二三四五六七]?)五”?(?:期间|时期)/,
		read({ firstPlan, lastPlan }) {
			const [first, last] = [fiveYearPlan(firstPlan ?? ''), fiveYearPlan(lastPlan ?? '')];
			return first && last ? { span: { start: first.start, end: last.end } } : null;
		}
	},
	{
		name: 'plan-span',
		example: '“十四五”期间建设粮仓40座。',
		counterexample: '落实“十四五”规划，建设粮仓40座。',
		pattern: /“?(?<plan>十[一二三四五六七]?)五”?(?:期间|时期|以来|(?=年均|累计))(?!规划|年规划)/,
		read({ plan: numeral }, { plan, period }) {
			const span = fiveYearPlan(numeral ?? '');
			if (!span) return null;
			const running = period.mode === 'review' && span.end >= plan.start;
			return { span: running ? { start: span.start, end: plan.start - 1 } : span };
		}
	},
	{
		name: 'year-span',
		example: '2026—2028年建设粮仓40座。',
		counterexample: '2026年建设粮仓40座。',
		pattern: new RegExp(`(?<from>${Y})年?[-至](?<to>${Y})年`),
		read: ({ from, to }) => ({ span: { start: yearOf(from ?? ''), end: yearOf(to ?? '') } })
	},
	{
		name: 'years',
		example: '2025年和2030年覆盖率均达到95%。',
		counterexample: '2025年覆盖率达到95%。',
		pattern: new RegExp(
			`(?<untilAll>到|至)?(?<all>${Y}(?:年[底末]?)?(?:[、和及]${Y}(?:年[底末]?)?)*[、和及]${Y}年)[底末]?`
		),
		read({ untilAll, all }, { plan }) {
			const years = (all ?? '').match(new RegExp(Y, 'g'))?.map(yearOf) ?? [];
			const [first, ...also] = years.map((year) => (untilAll ? until(plan, year) : one(year)));
			return first ? { span: first, also } : null;
		}
	},
	{
		name: 'since-year',
		example: '一、2024年工作回顾\n2022年以来，造林300万亩。',
		counterexample: '一、2024年工作回顾\n2022年，造林300万亩。',
		pattern: new RegExp(`(?<since>${Y})年(?:以来|起)`),
		read({ since }, { plan, period }) {
			const start = yearOf(since ?? '');
			return {
				span: { start, end: Math.max(start, period.mode === 'review' ? plan.start - 1 : plan.end) }
			};
		}
	},
	{
		name: 'until-year',
		example: '到2030年，奶产量达到900万吨。',
		counterexample: '2030年，奶产量达到900万吨。',
		pattern: new RegExp(
			`(?:(?:力争到|到|至|(?<upTo>截至|截止))(?<untilYear>${Y})(?:年(?:底前|末前|底之前|前|以前|底|末|初)?|/\\d{1,2}/\\d{1,2})|(?<before>${Y})年(?:底前|末前|底之前|前|以前))`
		),
		read({ upTo, untilYear, before }, { plan }) {
			const year = yearOf(untilYear ?? before ?? '');
			return { span: year >= plan.start && !upTo ? until(plan, year) : one(year) };
		}
	},
	{
		name: 'year',
		example: '2026年完成造林80万亩。',
		counterexample: '到2026年完成造林80万亩。',
		pattern: new RegExp(`(?<year>${Y})年(?:底|末|初(?![中级步次]))?`),
		read: ({ year }) => ({ span: one(yearOf(year ?? '')) })
	},
	{
		name: 'coming-years',
		example: '未来三年建成泵站7座。',
		counterexample: '过去三年建成泵站7座。',
		pattern: /(?:今后|未来)(?<coming>[一二三四五两]|\d)年/,
		read: ({ coming }, { plan }) => ({ span: ahead(plan, coming) })
	},
	{
		name: 'years-of-effort',
		example: '一、2024年工作回顾\n通过五年努力，建成泵站7座。',
		counterexample: '一、2024年工作回顾\n五年来，建成泵站7座。',
		pattern:
			/(?:通过|经过)(?:今后)?(?<effort>[一二三四五两]|\d)年(?:的)?(?:不懈|共同)?(?:努力|奋斗)/,
		read: ({ effort }, { plan }) => ({ span: ahead(plan, effort), promises: true })
	},
	{
		// Nobody can say how many: the plan's years, and not as stated.
		name: 'some-years-of-effort',
		example: '一、2024年工作回顾\n通过几年努力，打造5个品牌。',
		counterexample: '一、2024年工作回顾\n通过努力，打造5个品牌。',
		pattern: /(?:通过|经过|利用|用)(?:今后)?(?:几|若干)年(?:的)?(?:时间|不懈|共同)?(?:努力|奋斗)?/,
		read: (_groups, { plan }) => ({ span: plan, promises: true, vague: true })
	},
	{
		name: 'in-years',
		example: '用3年时间改造危旧厂房60万平方米。',
		counterexample: '改造危旧厂房60万平方米。',
		pattern: new RegExp(
			`(?:用|利用|力争|计划|争取)(?:用)?(?<within>${COUNT})年(?:左右)?(?:的?时间|内)?`
		),
		read: ({ within }, { plan }) => ({ span: ahead(plan, within) })
	},
	{
		name: 'years-within',
		example: '三年内改造危旧厂房60万平方米。',
		counterexample: '一、2024年工作回顾\n三年内改造危旧厂房60万平方米。',
		pattern: new RegExp(
			`(?<=^|[,;])(?<apart>[三五两])年(?=安排|投入|投资|筹措|新建|建设|培育|实施)|(?<inside>${COUNT})年(?:左右)?(?:的?时间|内)(?!蒙)`
		),
		read({ apart, inside }, { plan, period }) {
			return period.mode === 'review' ? null : { span: ahead(plan, apart ?? inside) };
		}
	},
	{
		name: 'this-year-and-next',
		example: '今明两年改造老旧小区200个。',
		counterexample: '今年改造老旧小区200个。',
		pattern: /今明两年|(?<after>明后两年)/,
		read({ after }, { plan }) {
			const start = plan.start + (after ? 1 : 0);
			return { span: { start, end: start + 1 } };
		}
	},
	{
		// The last years of the plan that is spoken of.
		name: 'later-years',
		example: {
			text: '新建幼儿园300所，后三年共180所。',
			entry: { plan_start: 2021, plan_end: 2025 }
		},
		counterexample: {
			text: '新建幼儿园300所，三年后共180所。',
			entry: { plan_start: 2021, plan_end: 2025 }
		},
		pattern: /(?<![前此以之今])后(?<later>[两三四])年(?=共|各|[,新建每])/,
		read: ({ later }, { plan }) => ({
			span: { start: plan.end - countOf(later ?? '') + 1, end: plan.end }
		})
	},
	{
		name: 'years-ago',
		example: '公园2024年有41座，五年前只有26座。',
		counterexample: '公园2024年有41座，2019年只有26座。',
		pattern: /(?<ago>[两三四五十])年前(?=只|仅|为|有|的)/,
		read({ ago }, { plan }) {
			return { span: one(plan.start - 1 - (ago === '十' ? 10 : countOf(ago ?? ''))) };
		}
	},
	{
		name: 'past-years',
		example: '近三年新增就业20万人。',
		counterexample: '未来三年新增就业20万人。',
		pattern: /(?<five>过去五年|五年[来间里]|这五年)|(?:近|过去|这)(?<some>[两三四]|[2-4])年(?:来)?/,
		read({ five, some }, { plan, period }) {
			if (five && period.mode === 'plan') return null;
			const count = five ? 5 : countOf(some ?? '');
			return { span: { start: plan.start - count, end: plan.start - 1 } };
		}
	},
	{
		name: 'relative-year',
		example: '今年新建幼儿园14所。',
		counterexample: '新建幼儿园14所。',
		pattern: /(?<word>去年|上年|上一年|今年|明年|后年|一年来)(?:末|底)?/,
		read({ word }, { plan }) {
			const shift: Readonly<Record<string, number>> = { 今年: 0, 明年: 1, 后年: 2 };
			return { span: one(plan.start + (shift[word ?? ''] ?? -1)) };
		}
	}
];

const TIME = new RegExp(
	TIME_EXPRESSIONS.map(({ pattern }, index) => `(?<e${index}>${pattern.source})`).join('|'),
	'g'
);
const COULD_BE_TIME =
	/[\d〇○零一二三四五六七八九两几干来]年|五”|五(?:时期|期间|末)|[去今明后上]年|\/\d\d/;

/** A time expression where it stands in a sentence. */
export interface TimeFound extends Read {
	index: number;
	end: number;
	name: string;
}

/** The time expressions of a sentence, in order. */
export function findExpressions(
	sentence: string,
	context: TimeContext,
	without?: ReadonlySet<string>
): TimeFound[] {
	if (!COULD_BE_TIME.test(sentence)) return [];
	const found: TimeFound[] = [];
	for (const match of sentence.matchAll(TIME)) {
		const groups: Groups = match.groups ?? {};
		const expression = TIME_EXPRESSIONS.find((_one, index) => groups[`e${index}`] !== undefined);
		if (!expression || without?.has(`years/${expression.name}`)) continue;
		const read = expression.read(groups, context);
		if (!read) continue;
		const { index } = match;
		found.push({ ...read, index, end: index + match[0].length, name: expression.name });
	}
	return found;
}
