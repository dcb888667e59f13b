import { isStatistic } from '$lib/base/document-ids';
import { groupBy } from '$lib/base/group-by';
import type { Locale } from '$lib/base/locale';
import type { ChartPoint } from '$lib/figures/charts/point';
import { canonicalClaim } from '$lib/model/claim';
import type { RelatedStatement } from '$lib/store/queries/documents';
import { markText } from '$lib/words/claim';
import { mineMark } from '$lib/words/mine';

/** How often a document says it. */
export const timesSaid = ({ restated }: Pick<RelatedStatement, 'restated'>): number =>
	1 + restated.length;

/** Whether a record is a statement, or says it again. */
export const isSaidBy = (
	{ id, restated }: Pick<RelatedStatement, 'id' | 'restated'>,
	record: string
): boolean => id === record || restated.includes(record);

/** The marks of statements of one series: those that say the same stand at one, with how often it is said. */
export const relatedPoints = (
	statements: readonly RelatedStatement[],
	name: string,
	locale: Locale
): ChartPoint[] =>
	groupBy(statements, whatIsSaid).map(([first, ...others]) => {
		const times = [first, ...others].reduce((sum, one) => sum + timesSaid(one), 0);
		return {
			id: first.id,
			kind: first.kind,
			comparator: first.comparator,
			low: first.canonical_low,
			high: first.canonical_high,
			year_start: first.year_start,
			year_end: first.year_end,
			place: first.territory,
			statistic: isStatistic(first),
			label: mineMark(first, locale) + markText(canonicalClaim(first), locale, name),
			...(times > 1 ? { times } : {}),
			...(others.length > 0 ? { also: others.map(({ id }) => id) } : {})
		};
	});

/** What the reader added stands at marks of its own, and so do statistics. */
const whatIsSaid = (statement: RelatedStatement): string =>
	[
		statement.territory,
		statement.kind,
		statement.year_start,
		statement.year_end,
		statement.canonical_low,
		statement.canonical_high,
		statement.comparator,
		isStatistic(statement),
		mineMark(statement, 'zh')
	].join('|');
