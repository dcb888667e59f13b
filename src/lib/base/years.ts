/** One year or a span of years. */
export const formatYears = (start: number, end: number): string =>
	start === end ? String(end) : `${start}–${end}`;
