import type { Comparator, DocumentKind, Force } from '../../model/record';
import type { WordingCount } from '../../relate/firmness/shares';

/* For tests: how three documents word their targets. */

const document = (region: string, year: number, kind: DocumentKind) => ({
	id: `${region}-${year}-${kind}`,
	title: `${region}${year}年计划`,
	title_en: null,
	kind,
	region,
	plan_start: year,
	plan_end: year
});

const counted = (
	of: ReturnType<typeof document>,
	counts: readonly (readonly [Comparator, Force | null, number])[]
): WordingCount[] =>
	counts.map(([comparator, force, targets]) => ({ ...of, comparator, force, targets }));

export const WORDED: readonly WordingCount[] = [
	...counted(document('甲省', 2025, 'work-report'), [
		['ge', 'hard', 8],
		['ge', null, 12],
		['le', null, 4],
		['eq', null, 40],
		['approx', 'soft', 16]
	]),
	...counted(document('甲省', 2023, 'work-report'), [
		['ge', 'hard', 20],
		['eq', null, 24],
		['range', null, 1],
		['approx', null, 5]
	]),
	...counted(document('甲省', 2025, 'annual-plan'), [
		['ge', null, 3],
		['eq', 'soft', 9]
	]),
	...counted(document('乙市', 2025, 'notice'), [['ge', null, 3]])
];
