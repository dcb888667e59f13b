import { groupsByKey } from '../../base/group-by';
import type { TargetRecord } from '../../model/record';
import type { Statement } from '../../relate/statements/statement';
import { OWN_MARK, type OwnDocument } from './own-document';

/** What a reader's own documents say in a series, as the statements of the collection are told: each promise once. */
export const ownStatements = (documents: readonly OwnDocument[], series: string): Statement[] =>
	documents.flatMap(({ entry, targets }) => {
		const again = groupsByKey(targets, ({ repeats }) => repeats);
		return targets
			.filter((target) => target.series === series && target.repeats === null)
			.map((target) => ({
				...target,
				title: OWN_MARK + entry.title,
				title_en: entry.title_en && OWN_MARK + entry.title_en,
				issued: entry.issued,
				issuer: entry.issuer,
				document_kind: entry.kind,
				territory: entry.region,
				plan_start: entry.plan_start,
				plan_end: entry.plan_end,
				restated: (again.get(target.id) ?? []).map(({ id }) => id)
			}));
	});

/** Statements in the order of time in which series are told, each list in it already. */
export const inOrderOfTime = <Told extends Pick<TargetRecord, 'year_start' | 'year_end'>>(
	...lists: readonly (readonly Told[])[]
): Told[] => lists.flat().sort((a, b) => a.year_end - b.year_end || a.year_start - b.year_start);
