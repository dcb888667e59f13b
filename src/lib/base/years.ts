/** One year or a span of years. */
export const formatYears = (start: number, end: number): string =>
	start === end ? String(end) : `${start}–${end}`;

/** Whether what is said of some years speaks of a year. */
export const speaksOf = (
	{ year_start, year_end }: Readonly<Record<'year_start' | 'year_end', number>>,
	year: number
): boolean => year_start <= year && year <= year_end;

/** Whether a document plans for a year. */
export const plansFor = (
	{ plan_start, plan_end }: Readonly<Record<'plan_start' | 'plan_end', number>>,
	year: number
): boolean => plan_start <= year && year <= plan_end;

/** All years from one to another, both with them. */
export const yearsFrom = (first: number, last: number): number[] =>
	Array.from({ length: last - first + 1 }, (_, index) => first + index);
