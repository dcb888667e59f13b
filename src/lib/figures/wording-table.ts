import { columnsOf, type Columns, type ExportTable } from '../model/table';
import type { WordingAspect } from '../relate/firmness/aspects';
import { WORDS, type KindWording } from '../relate/firmness/shares';

const wordingColumns = (aspect: WordingAspect): Columns => ({
	...columnsOf('documents', ['id', 'title', 'kind', 'region', 'plan_start', 'plan_end']),
	wording: {
		type: 'string',
		nullable: false,
		zh: `措辞（${aspect}）：${WORDS[aspect].join('、')}`,
		en: `Wording (${aspect}): ${WORDS[aspect].join(', ')}`
	},
	targets: { type: 'int32', nullable: false, zh: '这样写的目标数', en: 'Targets worded so' },
	all_targets: {
		type: 'int32',
		nullable: false,
		zh: '该文件的目标数，重申的不重复计',
		en: 'Targets of the document, each promise once'
	},
	share: { type: 'double', nullable: false, zh: '所占比例，0 至 1', en: 'Their share, 0 to 1' }
});

/** How documents word their targets, a row for each wording of each. */
export const wordingTable = (
	aspect: WordingAspect,
	kinds: readonly KindWording[]
): ExportTable => ({
	name: `wording-${aspect}`,
	columns: wordingColumns(aspect),
	rows: kinds
		.flatMap((kind) => kind.documents)
		.flatMap(({ document, targets: all_targets, shares }) =>
			shares.map(({ word, targets, share }) => ({
				...document,
				wording: word,
				targets,
				all_targets,
				share
			}))
		)
});
