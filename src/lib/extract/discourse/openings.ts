import { fiveYearPlan, namedSpan, type PlanYears } from '../../language/zh/time';
import type { Rule } from '../rule';
import { lastYear, past, plan, review, type Opening, type Period } from './period';

/** What the first words of a sentence are read from. */
export interface OpeningFacts {
	/** The sentence, without its number and address (各位代表). */
	head: string;
	/** The words that name a time at its beginning, or a goal of a time; null where there are none. */
	phrase: string | null;
	/** The years that `phrase` names. */
	span: PlanYears | null;
	plan: PlanYears;
	/** Whether it is the first of its paragraph. */
	opens: boolean;
	/** The period that the sentence before speaks of. */
	before: Period;
}

const NUMBERING =
	/^(?:各位代表[!,:]?)?(?:-{1,2})?(?:[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十\d]{1,3}\)|\d{1,2}[.、])?/;
const LOOK_BACK = '(?:回顾|总结|回头看|回望|回首)';
const FIVE_YEAR_PLAN = '“?十[一二三四五六七]?五”?';
/** The ways in which a sentence begins with its time. */
const TIME_FIRST = new RegExp(
	`^(?:${[
		`${LOOK_BACK}?(?:过去|刚刚过去的?|[这近])(?:的)?(?:一年|[两三四五]年|20\\d\\d年)`,
		`${LOOK_BACK}(?:“?十[一二三四五六七]?五|20\\d\\d年)`,
		'截[至止](?:目前|20\\d\\d年|去年|上年)',
		'一年来|五年[来里间]|去年',
		'[^,。]{2,30}以来的(?:这)?五年(?=[,是很])|[^,。]{0,16}本届[^,。]{0,8}五年(?=[,是很来])',
		'与(?:20\\d\\d年|五年前)相比',
		`${FIVE_YEAR_PLAN}(?:时期|期间|以来|规划实施以来|末)`,
		'20\\d\\d年(?=[,是我全极在经主以])',
		'今年(?=[,是我全政要的经])',
		'(?:预计)?(?:通过)?(?:今后|未来)五年',
		`${FIVE_YEAR_PLAN}(?=时期|期间|经济社会|.{0,10}目标)`
	].join('|')})`
);
const GOAL_OF_TIME =
	/(?:今后五年|“?十[一二三四五六七]?五”?时期|20\d\d年|今年|全年)[^。]{0,24}(?:主要)?(?:预期)?目标/;
/** 到2030年, 今年 within a paragraph that reviews */
const TIME_AHEAD =
	/^(?:到)?(?:“十[一二三四五六七]?五”(?:期间|时期|期?末)|20\d\d年(?:底|末)?|今年|今后[三五]年|未来[三五]年)(?=[,、]|全|我|要|将|力争|计划)/;
const PROBLEM = new RegExp(
	[
		'^(?:同时,|当然,|与此同时,|在[^,。]{2,16}同时,)?(?:[^,。]{0,12})?(?:我们)?(?:也|还|更|要)?(?:必须|应当|应该)?',
		'(?:清醒(?:地)?|充分)?(?:看到|认识到|意识到|正视)',
		'|^(?:我们?|我[国省区市])?(?:发展|工作|经济社会发展).{0,8}(?:存在|面临)',
		'.{0,16}(?:困难|问题|不足|挑战)'
	].join('')
);
/** 编制了“十五五”规划纲要(草案), 《…第十五个五年规划纲要(草案)》提出 */
const OUTLINE =
	/(?:编制|制定|起草)[^。]{0,40}(?:“(十[一二三四五六七]?)五”规划|第(十[一二三四五六七]?)个五年规划)[^。]{0,4}纲要/;
/** 比计划目标多 and 目标全面完成 promise nothing. */
const PROMISES =
	/力争|确保|[^计]拟|(?<!(?:[比较]|年初|全年|计划|预期)[^,。]{0,4})目标(?![^,。]{0,8}完成)/;
/** Words by which a paragraph goes back to promises. */
const TURNS_TO_PLAN = new RegExp(
	`^(?:${[
		'(?:做好|推动|实现|完成)[^,。]{0,16}(?:今年|20\\d\\d年)',
		'[^,。]{0,16}(?:今年|20\\d\\d年)[^,。]{0,6}(?:总体要求|工作思路|主要预期目标|重点工作|目标任务)',
		'下一步|接下来|新的一年|面向未来|展望',
		'[^,。]{0,8}(?:重点|着力|突出|全力)(?:做好|抓好|推进)(?:以下|[^,。]{0,6}方面)'
	].join('|')})`
);

/** The same within a paragraph. */
const NEXT = /^(?:下一步|下一阶段|接下来),/;

const outlineOf = (sentence: string): PlanYears | null => {
	const [, short, long] = OUTLINE.exec(sentence) ?? [];
	const numeral = short ?? long;
	return numeral === undefined ? null : fiveYearPlan(numeral);
};

/** The facts of a sentence. */
export function openingFacts(
	sentence: string,
	years: PlanYears,
	opens: boolean,
	before: Period
): OpeningFacts {
	const head = sentence.replace(NUMBERING, '');
	const goal = GOAL_OF_TIME.exec(head.slice(0, 60));
	const time = TIME_FIRST.exec(head) ?? (opens ? null : TIME_AHEAD.exec(head));
	const phrase = goal?.[0] ?? time?.[0] ?? null;
	const span = phrase === null ? null : namedSpan(phrase, years);
	// 落实2030年应对气候变化目标 in the middle of a five-year plan is one of its tasks.
	const isTask = goal !== null && goal.index > 1 && span !== null && span.start > years.end;
	// 截至2020年底 goes on with the review that it stands in.
	const goesOn =
		span !== null &&
		/^截/.test(phrase ?? '') &&
		before.mode === 'review' &&
		before.start <= span.start &&
		span.end <= before.end;
	return { head, phrase, span: isTask || goesOn ? null : span, plan: years, opens, before };
}

const isPast = ({ span, plan: years }: OpeningFacts): boolean =>
	span !== null && span.start < years.start;
const ended = ({ span, plan: years }: OpeningFacts): boolean =>
	span !== null && span.end < years.start;
const promises = ({ head }: OpeningFacts): boolean =>
	PROMISES.test(head.slice(0, 60)) && !/回顾|来[,，]/.test(head.slice(0, 60));

/** What time the first words of a sentence open. Within a paragraph only some words turn it. */
export const OPENING_RULES: readonly Rule<OpeningFacts, Opening>[] = [
	{
		// 我们既要看到复杂形势,更要看到有利条件 goes on with the plan.
		name: 'problems',
		example: '在肯定成绩的同时，我们也清醒地认识到，经济总量仅有900亿元。',
		counterexample: '我们既要看到挑战，更要看到机遇。工业增加值增长6.5%左右。',
		when: ({ head }) => PROBLEM.test(head.slice(0, 60)) && !/^[^,。]{0,6}既/.test(head),
		gives: ({ plan: years }) => ({ ...review(lastYear(years), 'paragraph'), present: true })
	},
	{
		name: 'next-plan',
		example: '我们编制了“十五五”规划纲要（草案），粮食产能达到900亿斤。',
		counterexample: '我们编制了国土空间规划，粮食产能达到900亿斤。',
		when: ({ head, plan: years }) => (outlineOf(head)?.end ?? 0) >= years.start,
		gives: ({ head, plan: years }) => plan(outlineOf(head) ?? years)
	},
	{
		// “近三年” is of its sentence, not of the paragraphs that follow.
		name: 'recent-years',
		example: '五年来，新建粮仓80座。\n近三年新增就业20万人。粮食丰收，新建学校8所。',
		counterexample: '五年来，新增就业20万人。',
		when: (facts) => /^[近这][两三四]年/.test(facts.phrase ?? '') && isPast(facts),
		gives: ({ span, plan: years }) => review(past(span ?? lastYear(years), years), 'sentence')
	},
	{
		// “十四五”期间 in a plan of one of its years promises.
		name: 'running-plan',
		example: '“十四五”期间，新建粮仓80座。',
		counterexample: '“十四五”以来，新建粮仓80座。',
		when: (facts) => isPast(facts) && !ended(facts) && !/以来|回|总结/.test(facts.phrase ?? ''),
		gives: ({ span, plan: years }) => plan(span ?? years)
	},
	{
		name: 'past-years',
		example: '五年来，新建粮仓80座。',
		counterexample: '今年，新建粮仓80座。',
		when: (facts) =>
			isPast(facts) &&
			(facts.opens ||
				/^五年[来里间]|^过去|^(?:回顾)?“?十.{1,3}以来|^这五年/.test(facts.phrase ?? '')) &&
			!(ended(facts) && promises(facts)),
		gives: ({ span, plan: years }) => review(past(span ?? lastYear(years), years))
	},
	{
		name: 'years-ahead',
		example: '去年，新建粮仓80座。\n今年，形势更好。新建粮仓90座。',
		counterexample: '去年，新建粮仓80座。',
		when: (facts) =>
			facts.span !== null &&
			!isPast(facts) &&
			(facts.opens ||
				facts.before.mode === 'review' ||
				/(?:今后|未来)五年/.test(facts.phrase ?? '')),
		gives: ({ span, plan: years }) => plan(span ?? years)
	},
	{
		name: 'turn-to-plan',
		example: '去年，新建粮仓80座。\n做好2025年工作，责任重大。\n新建粮仓90座。',
		counterexample: '去年，新建粮仓80座。\n粮食连年丰收，新建粮仓90座。',
		when: ({ head, opens, before }) =>
			before.mode === 'review' && (opens ? TURNS_TO_PLAN : NEXT).test(head.slice(0, 60)),
		gives: ({ plan: years }) => plan(years)
	}
];
