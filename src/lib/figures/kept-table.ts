import { TABLES, type Column } from '../model/columns';
import { columnsOf, type Columns, type ExportTable } from '../model/table';
import type { KeptRow } from '../relate/kept/scoreboard';
import { side, sideOf } from './paired-columns';

/** What is told of either side. */
const TOLD = [
	'id',
	'indicator',
	'comparator',
	'canonical_low',
	'canonical_high',
	'span',
	'quote',
	'document',
	'title'
] as const;

const COLUMNS: Columns = {
	...columnsOf('targets', ['year_start', 'year_end']),
	territory: TABLES.documents.region as Column,
	...columnsOf('targets', ['series', 'sector', 'canonical_unit']),
	...side('target', [...TOLD, 'force', 'lead', 'support']),
	...side('result', [...TOLD, 'estimate']),
	results: {
		type: 'int32',
		nullable: false,
		zh: '这些年份有几处结果；首选的一处列在本行',
		en: 'How many results there are of these years; the first choice stands in the row'
	},
	difference: {
		type: 'double',
		nullable: true,
		zh: '实绩减目标，统一单位；目标为区间时取较近的一端，在区间内为0；不作判断的为空',
		en: 'Result less target, in the canonical unit; from the nearer end of a range, 0 inside it; null where nothing is judged'
	},
	ratio: {
		type: 'double',
		nullable: true,
		zh: '差与目标之比',
		en: 'The difference relative to the target'
	},
	verdict: {
		type: 'string',
		nullable: false,
		zh: '是否完成：met 完成、missed 未完成；目标没有说高好还是低好时 above 高于、below 低于；unjudged 不作判断',
		en: 'met or missed; above or below where the target prefers neither; unjudged'
	},
	reasons: {
		type: 'list',
		nullable: false,
		zh: '为何不作判断',
		en: 'Why it is not judged'
	},
	rule: {
		type: 'string',
		nullable: true,
		zh: '据以判断高低哪边算完成的规则；原文没有说的为空',
		en: 'The rule that says which side of the number keeps the target; null where the text prefers neither'
	}
};

/** Targets with their results, a row each. */
export const keptTable = (name: string, rows: readonly KeptRow[]): ExportTable => ({
	name: `${name}-targets-and-results`,
	columns: COLUMNS,
	rows: rows.map(({ target, results, outcome, obstacles, judgement }) => ({
		...target,
		...sideOf('target', target),
		...(results[0] && sideOf('result', results[0])),
		results: results.length,
		difference: judgement?.by ?? null,
		ratio: judgement?.ratio ?? null,
		rule: judgement?.rule ?? null,
		verdict: outcome,
		reasons: obstacles
	}))
});
