import type { PlanYears } from '../../language/zh/time';

/** What opened a period: nothing but the catalog, a heading, the first words of a paragraph or of a sentence. */
export type Source = 'document' | 'section' | 'paragraph' | 'sentence';

/**
 * Which time a stretch of a document speaks of: a review reports results, a plan makes promises.
 * Years are inclusive.
 */
export interface Period extends PlanYears {
	mode: 'review' | 'plan';
	/** A state described as present, without a year of its own ("经济总量刚刚超过2万亿元"). */
	present: boolean;
	/** Whether the document only reviews: a verb of plans makes no promise there. */
	only?: boolean;
}

/** How long a period holds: until another opens, to the end of its section or paragraph, or for its sentence. */
export type Hold = 'on' | 'section' | 'paragraph' | 'sentence';

export interface Opening extends Period {
	hold: Hold;
}

export const review = ({ start, end }: PlanYears, hold: Hold = 'on'): Opening => ({
	mode: 'review',
	start,
	end,
	present: false,
	hold
});

export const plan = ({ start, end }: PlanYears, hold: Hold = 'on'): Opening => ({
	mode: 'plan',
	start,
	end,
	present: false,
	hold
});

/** The part of a span that lies before the plan. */
export const past = (span: PlanYears, { start }: PlanYears): PlanYears => ({
	start: Math.min(span.start, start - 1),
	end: Math.min(span.end, start - 1)
});

/** What a plan looks back on: a five-year plan on the five years before it, any other on the last year. */
export const before = ({ start, end }: PlanYears): PlanYears => ({
	start: end - start === 4 ? start - 5 : start - 1,
	end: start - 1
});

export const lastYear = ({ start }: PlanYears): PlanYears => ({ start: start - 1, end: start - 1 });
