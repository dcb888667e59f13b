/** Two years for which some territories have plans, the later first. */
interface ComparedYears {
	now: number;
	before: number;
	/** The territories that have plans for both. */
	territories: string[];
}

/** How many targets a heading has in each of two years, and their parts of all targets of the year. */
export interface ShareChange {
	key: string;
	before: { count: number; share: number };
	now: { count: number; share: number };
}

/** The latest year and the one before it for which one territory at least has plans; null without such. */
export function comparedYears(
	plans: readonly { territory: string; year: number }[]
): ComparedYears | null {
	const years = [...new Set(plans.map(({ year }) => year))].sort((a, b) => b - a);
	const governed = (year: number) =>
		new Set(plans.filter((plan) => plan.year === year).map(({ territory }) => territory));
	const [now] = years;
	if (now === undefined) return null;
	for (const before of years.slice(1)) {
		const territories = [...governed(now)].filter((each) => governed(before).has(each));
		if (territories.length > 0) return { now, before, territories };
	}
	return null;
}

/**
 * How the targets of two years are divided among headings, the greatest gain of share first. Years differ
 * in how many documents there are and of which kind: shares compare, numbers hardly do.
 */
export function shareChanges(
	targets: readonly { key: string; territory: string; year_start: number; year_end: number }[],
	{ now, before, territories }: ComparedYears
): ShareChange[] {
	const known = new Set(territories);
	const compared = targets.filter(({ territory }) => known.has(territory));
	const keys = [...new Set(compared.map(({ key }) => key))];
	const inYear = (year: number) => {
		const own = compared.filter((each) => each.year_start <= year && year <= each.year_end);
		return (key: string) => {
			const count = own.filter((each) => each.key === key).length;
			return { count, share: own.length === 0 ? 0 : count / own.length };
		};
	};
	const [countNow, countBefore] = [inYear(now), inYear(before)];
	return keys
		.map((key) => ({ key, before: countBefore(key), now: countNow(key) }))
		.toSorted((a, b) => gain(b) - gain(a));
}

/** By how much a heading's part of all targets grew. */
export const gain = ({ before, now }: ShareChange): number => now.share - before.share;
