/** Years, inclusive. */
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
/** The first span of years that a phrase names: 2025年, 过去五年, “十四五”, 今后五年. */
export function namedSpan(phrase: string, plan: PlanYears): PlanYears | null {
	const found: { index: number; span: PlanYears }[] = [];
	const add = (match: RegExpExecArray | null, span: PlanYears | null) => {
		if (match && span) found.push({ index: match.index, span });
	};
	const year = /(20\d\d)年/.exec(phrase);
	add(year, year ? { start: Number(year[1]), end: Number(year[1]) } : null);
	const years = /(20\d\d)年?[-至](20\d\d)年/.exec(phrase);
	add(years, years && { start: Number(years[1]), end: Number(years[2]) });
	const five = FIVE_YEAR.exec(phrase);
	add(five, five ? fiveYearPlan(five[1] ?? '') : null);
	add(/过去(?:的)?一年[和及、](?:过去)?五年/.exec(phrase), {
		start: plan.start - 5,
		end: plan.start - 1
	});
	add(/(?:过去|[这近]|前|本届.{0,8}|以来的?)(?:的)?五年|五年[来里间前]/.exec(phrase), {
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
	found.sort((a, b) => a.index - b.index || b.span.end - b.span.start - a.span.end + a.span.start);
	return found[0]?.span ?? null;
}
