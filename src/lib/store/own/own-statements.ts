import { groupsByKey } from '../../base/group-by';
import type { Statement } from '../../relate/statements/statement';
import { toldBy } from '../../relate/statements/told-by';
import { ownEntry, type OwnDocument } from './own-document';

/** All that an own document says, as the statements of the collection are told: each promise once. */
export function statementsOfOwn({
	entry,
	targets
}: Pick<OwnDocument, 'entry' | 'targets'>): Statement[] {
	const again = groupsByKey(targets, ({ repeats }) => repeats);
	return targets
		.filter(({ repeats }) => repeats === null)
		.map((target) => toldBy(ownEntry(entry), target, again.get(target.id)));
}

/** What a reader's own documents say in a series. */
export const ownStatements = (documents: readonly OwnDocument[], series: string): Statement[] =>
	documents.flatMap(statementsOfOwn).filter((statement) => statement.series === series);
