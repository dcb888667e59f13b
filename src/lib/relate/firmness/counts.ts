import { groupBy } from '../../base/group-by';
import { pick } from '../../base/pick';
import type { DocumentRow, TargetRecord } from '../../model/record';
import type { Pledge } from '../changes/pledge';
import { OF_DOCUMENT, type WordingCount } from './shares';

/** How a document words its targets, and how many it words so; a promise counts once, however often it is printed. */
export function wordingCounts(
	document: Pick<DocumentRow, (typeof OF_DOCUMENT)[number]>,
	pledges: readonly Pledge[]
): WordingCount[] {
	const records = pledges.map(({ record }) => record);
	const worded = ({ comparator, force }: TargetRecord) => `${comparator} ${force}`;
	return groupBy(records, worded).map((group) => ({
		...pick(document, OF_DOCUMENT),
		...pick(group[0], ['comparator', 'force']),
		targets: group.length
	}));
}
