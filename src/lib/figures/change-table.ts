import { columnsOf, type Columns, type ExportTable } from '../model/table';
import type { PledgeChange } from '../relate/changes/compare';
import { confidenceOf, inOrderOfSize, sidesOf } from '../relate/changes/compared-plans';
import type { Statement } from '../relate/statements/statement';
import { side, sideOf } from './paired-columns';

/** What is told of either side of a change. */
const TOLD = [
	'id',
	'indicator',
	'comparator',
	'force',
	'value_low',
	'value_high',
	'unit',
	'measure',
	'per',
	'basis',
	'scope',
	'canonical_low',
	'canonical_high',
	'year_start',
	'year_end',
	'lead',
	'span',
	'quote',
	'document',
	'title'
] as const;

const COLUMNS: Columns = {
	fate: {
		type: 'string',
		nullable: false,
		zh: '目标的去向：raised 上调、cut 下调、unchanged 不变、different 口径不同、new 新提、dropped 不再提、unjudged 不作判断',
		en: 'What became of the target: raised, cut, unchanged, different (not comparable), new, dropped, unjudged'
	},
	wording: {
		type: 'string',
		nullable: true,
		zh: '措辞：softened 放宽、hardened 收紧、mixed 有松有紧、same 不变',
		en: 'What became of its wording: softened, hardened, mixed, same'
	},
	differences: {
		type: 'list',
		nullable: false,
		zh: '两个数为何不可比',
		en: 'Why the two numbers cannot be compared'
	},
	similarity: {
		type: 'double',
		nullable: true,
		zh: '只凭名称相配时名称的相似度，0到1',
		en: 'How alike the names are where only they say that both are one target, 0 to 1'
	},
	by: {
		type: 'double',
		nullable: true,
		zh: '后一份减前一份，统一单位；区间取中点',
		en: 'Later less earlier value, in the canonical unit; of a range, its middle'
	},
	ratio: {
		type: 'double',
		nullable: true,
		zh: '变化与前一份之比',
		en: 'The change relative to the value before'
	},
	...columnsOf('targets', ['confidence', 'series', 'sector', 'canonical_unit']),
	...side('before', TOLD),
	...side('after', TOLD)
};

/** What became of each target, a row each, in the order in which it is shown. */
export const changeTable = (
	name: string,
	changes: readonly PledgeChange<Statement>[]
): ExportTable => ({
	name,
	columns: COLUMNS,
	rows: inOrderOfSize(changes).map((change) => {
		const { fate, wording, differences, similarity, by, ratio, before, after } = change;
		const [record] = sidesOf(change);
		return {
			...{ fate, wording, differences, similarity, by, ratio },
			confidence: confidenceOf(change),
			...(record && {
				series: record.series,
				sector: record.sector,
				canonical_unit: record.canonical_unit
			}),
			...(before && sideOf('before', before.record)),
			...(after && sideOf('after', after.record))
		};
	})
});
