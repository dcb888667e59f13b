/**
 * Which time a stretch of a document speaks of: a review reports results, a plan makes promises.
 * Years are inclusive.
 */
export interface Period {
	mode: 'review' | 'plan';
	start: number;
	end: number;
	/** A state described as present, without a year of its own ("经济总量刚刚超过2万亿元"). */
	present: boolean;
}

export interface PlanYears {
	start: number;
	end: number;
}

const ORDINALS = ['一', '二', '三', '四', '五', '六', '七', '八', '九'];

/** The years of a five-year plan by its number in words: 十四 (五) is 2021–2025. The first ran 1953–1957. */
export function fiveYearPlan(numeral: string): PlanYears | null {
	const last = ORDINALS.indexOf(numeral.slice(-1)) + 1;
	const tens = numeral.startsWith('十') ? 10 : 0;
	const number = tens + (numeral === '十' ? 0 : last);
	// From the seventh plan (1986) on, every plan takes five full years.
	if (number < 7) return null;
	return { start: 1986 + 5 * (number - 7), end: 1990 + 5 * (number - 7) };
}

const FIVE_YEAR = /“?(十[一二三四五六七]?)五”?(?!规划|年规划|个|届|次|大)/;
const REVIEW_WORDS = /回顾|总结|以来的?工作|取得.*成[就绩效]|工作情况|成就|过去|五年来|一年来/;
const PLAN_WORDS =
	/今后|未来|目标|任务|安排|重点工作|工作重点|总体要求|部署|打算|建议|举措|思路|工作(?!回顾|总结|情况)/;
/** Words that turn a heading of a lower level to another time; its section's time holds otherwise. */
const EXPLICIT = /回顾|过去|五年来|一年来|去年|今后|未来|主要(?:预期)?目标/;
const PROBLEM =
	/^(?:同时,|当然,|与此同时,)?(?:[^,。]{0,12})?(?:我们)?(?:也|还|更|要)?(?:必须|应当|应该)?(?:清醒(?:地)?|充分)?(?:看到|认识到|意识到|正视)|^(?:我们?|我[国省区市])?(?:发展|工作|经济社会发展).{0,8}(?:存在|面临).{0,16}(?:困难|问题|不足|挑战)/;

/** The period that the heading (or first words of a paragraph) opens, or null where it says nothing of time. */
export function periodOfHeading(title: string, level: number, plan: PlanYears): Period | null {
	if (level > 2 && !EXPLICIT.test(title)) return null;
	const span = namedSpan(title, plan);
	const review = REVIEW_WORDS.test(title);
	const planned = PLAN_WORDS.test(title);
	if (review && !/今后|未来/.test(title)) {
		if (span && span.start < plan.start)
			return { mode: 'review', ...clip(span, plan), present: false };
		return { mode: 'review', start: plan.start - 1, end: plan.start - 1, present: false };
	}
	if (span && span.end >= plan.start) return { mode: 'plan', ...span, present: false };
	if (span && !planned) return { mode: 'review', ...clip(span, plan), present: false };
	if (planned) return { mode: 'plan', ...plan, present: false };
	return null;
}

function clip(span: PlanYears, plan: PlanYears): PlanYears {
	return { start: span.start, end: Math.min(span.end, plan.start - 1) };
}

/** The first span of years that a phrase names: 2025年, 过去五年, “十四五”, 今后五年. */
export function namedSpan(phrase: string, plan: PlanYears): PlanYears | null {
	const found: { index: number; span: PlanYears }[] = [];
	const add = (match: RegExpExecArray | null, span: PlanYears | null) => {
		if (match && span) found.push({ index: match.index, span });
	};
	const year = /(20\d\d)年/.exec(phrase);
	add(year, year ? { start: Number(year[1]), end: Number(year[1]) } : null);
	const five = FIVE_YEAR.exec(phrase);
	add(five, five ? fiveYearPlan(five[1] ?? '') : null);
	add(/(?:过去|[这近]|前|本届政府.{0,4})(?:的)?五年|五年来|五年间/.exec(phrase), {
		start: plan.start - 5,
		end: plan.start - 1
	});
	const past = /[近这](?:的)?([两三四])年/.exec(phrase);
	add(past, { start: plan.start - '一两三四'.indexOf(past?.[1] ?? '') - 1, end: plan.start - 1 });
	add(/截[至止]目前/.exec(phrase), { start: plan.start - 1, end: plan.start - 1 });
	add(/(?:今后|未来)(?:的)?五年/.exec(phrase), { start: plan.start, end: plan.start + 4 });
	add(/一年来|过去(?:的)?一年|去年|上年/.exec(phrase), {
		start: plan.start - 1,
		end: plan.start - 1
	});
	add(/今年|(?<!过去|的)新的一年/.exec(phrase), { start: plan.start, end: plan.start });
	found.sort((a, b) => a.index - b.index);
	return found[0]?.span ?? null;
}

const OPENING =
	/^(?:各位代表[!,:]?)?(?:-{1,2})?(?:[一二三四五六七八九十]{1,3}、|\([一二三四五六七八九十\d]{1,3}\)|\d{1,2}[.、])?/;
const TIME_FIRST =
	/^(?:(?:回顾|总结)?(?:过去|刚刚过去的?|[这近])(?:的)?(?:一年|[三五]年|20\d\d年)|(?:回顾|总结)“?十[一二三四五六七]?五|截[至止](?:目前|20\d\d年|去年|上年)|一年来|五年来|“?十[一二三四五六七]?五”?(?:时期|期间|以来|规划实施以来|末)|20\d\d年(?=[,是我全极在经主以])|今年(?=[,是我全政要的经])|去年|(?:今后|未来)五年|“?十[一二三四五六七]?五”?(?=时期|期间|经济社会|.{0,10}目标))/;

/** Words that present the next five-year plan: 编制了“十五五”规划纲要(草案), 《…第十五个五年规划纲要(草案)》提出. */
export const OUTLINE =
	/(?:编制|制定|起草)[^。]{0,40}(?:“(十[一二三四五六七]?)五”规划|第(十[一二三四五六七]?)个五年规划)[^。]{0,4}纲要/;

/**
 * The period that a paragraph or sentence opens with its first words, or null.
 * "2025年，全省…" before a plan's first year opens a review, "今年，…" a plan.
 */
export function periodOfOpening(sentence: string, plan: PlanYears): Period | null {
	const head = sentence.slice(0, 60).replace(OPENING, '');
	// 我们既要看到复杂形势,更要看到有利条件 goes on with the plan.
	if (PROBLEM.test(head) && !/^[^,。]{0,6}既/.test(head))
		return { mode: 'review', start: plan.start - 1, end: plan.start - 1, present: true };
	const time = TIME_FIRST.exec(head);
	const goal =
		/(?:今后五年|“?十[一二三四五六七]?五”?时期|20\d\d年|今年|全年)[^。]{0,24}(?:主要)?(?:预期)?目标/.exec(
			head
		);
	const outline = OUTLINE.exec(sentence);
	const planned = outline && fiveYearPlan(outline[1] ?? outline[2] ?? '');
	if (planned && planned.end >= plan.start) return { mode: 'plan', ...planned, present: false };
	const phrase = goal?.[0] ?? time?.[0];
	if (!phrase) return null;
	const span = namedSpan(phrase, plan);
	// 落实2030年应对气候变化目标 in the middle of a five-year plan is one of its tasks.
	if (!span || (goal && goal.index > 1 && span.start > plan.end)) return null;
	// 2017年,主要目标任务全面完成 reports.
	const promised = /力争|确保|[^计]拟|目标(?![^,。]{0,8}完成)/.test(head);
	if (span.end < plan.start && promised && !/回顾|来[,，]/.test(head)) return null;
	// “十四五”期间 in a plan of one of its years promises; of an ended plan it reports.
	if (span.start < plan.start && span.end >= plan.start && !/以来|回顾/.test(phrase))
		return { mode: 'plan', ...span, present: false };
	if (span.start < plan.start) return { mode: 'review', ...clip(span, plan), present: false };
	return { mode: 'plan', ...span, present: false };
}
