import { groupsByKey } from '../../base/group-by';
import type { Statement } from '../../relate/statements/statement';
import { toldBy } from '../../relate/statements/told-by';
import { ownEntry, type OwnDocument } from './own-document';

/** What a reader's own documents say in a series, as the statements of the collection are told: each promise once. */
export const ownStatements = (documents: readonly OwnDocument[], series: string): Statement[] =>
	documents.flatMap(({ entry, targets }) => {
		const again = groupsByKey(targets, ({ repeats }) => repeats);
		return targets
			.filter((target) => target.series === series && target.repeats === null)
			.map((target) => toldBy(ownEntry(entry), target, again.get(target.id)));
	});
