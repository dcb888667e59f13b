import { pick } from '../../base/pick';
import type { DocumentKind, DocumentRow } from '../../model/record';

/** What of a document says which other would be expected to say the same. */
const PLANNING = [
	'id',
	'title',
	'title_en',
	'kind',
	'region',
	'issued',
	'plan_start',
	'plan_end'
] as const satisfies readonly (keyof DocumentRow)[];
export type Planning = Pick<DocumentRow, (typeof PLANNING)[number]>;

/** Only what of a document says so. */
export const planningOf = (document: Planning): Planning => pick(document, PLANNING);

/** Kinds that speak of everything that a government does in one year, or in several. */
const GENERAL: Partial<Record<DocumentKind, 'year' | 'years'>> = {
	'work-report': 'year',
	'annual-plan': 'year',
	'five-year-plan': 'years'
};
/** Whether documents of a kind speak of everything that a government does. */
export const isOfGeneralKind = (kind: DocumentKind): boolean => kind in GENERAL;

/** Whether documents of a kind speak of everything that a government does in a year. */
export const isOfGeneralYear = (kind: DocumentKind): boolean => GENERAL[kind] === 'year';

/** Who divides a work report among departments divides all of it; other task lists are of one plan each. */
const OF_A_WORK_REPORT = /政府工作报告/;

/** For how long a document plans everything; null where it is about one subject. */
function breadth({ kind, title }: Planning): 'year' | 'years' | null {
	if (kind === 'task-division' && OF_A_WORK_REPORT.test(title)) return 'year';
	return GENERAL[kind] ?? null;
}

/** Years and rounds, by which the titles of two plans on one subject differ. */
const ISSUE =
	/[（(]?\d{4}(?:[—–~～-]+\d{4})?年?[）)]?|[“”]|[一二三四五六七八九十]+五(?=规划|时期)/g;
const subject = ({ title, region }: Planning): string =>
	title.replace(ISSUE, '').replace(region, '').trim();

/**
 * Whether each of two documents would be expected to say what the other says: both plan everything, for one year
 * or for several; or both are of one kind and on one subject. Only then is silence worth a word.
 */
export function areOfOneScope(one: Planning, other: Planning): boolean {
	if (one.region !== other.region) return false;
	const width = breadth(one);
	if (width !== null || breadth(other) !== null) return width === breadth(other);
	return one.kind === other.kind && subject(one) === subject(other);
}

/** In the order of the years that they plan for; of one year in that of their dates. */
export const byPlan = (a: Planning, b: Planning): number =>
	a.plan_start - b.plan_start ||
	(a.issued ?? '').localeCompare(b.issued ?? '') ||
	a.id.localeCompare(b.id);

/** The plan that a document follows: of its territory and scope, the latest before it, of its own kind if there is. */
export function planBefore<Plan extends Planning>(
	plan: Planning,
	all: readonly Plan[]
): Plan | null {
	const earlier = all
		.filter((other) => other.plan_start < plan.plan_start && areOfOneScope(other, plan))
		.toSorted(byPlan);
	return earlier.filter(({ kind }) => kind === plan.kind).at(-1) ?? earlier.at(-1) ?? null;
}

/** Every plan with the one that it follows, the latest first. */
export const successions = <Plan extends Planning>(all: readonly Plan[]): [Plan, Plan][] =>
	all
		.toSorted((a, b) => byPlan(b, a))
		.flatMap((plan): [Plan, Plan][] => {
			const before = planBefore(plan, all);
			return before ? [[before, plan]] : [];
		});
