import type { ChartPoint } from './charts/point';
import type { Statement } from '../relate/statements/statement';
import { STATEMENT_COLUMNS } from '../relate/statements/statement-columns';
import type { Columns, ExportTable } from '../model/table';
import { side, sideOf } from './paired-columns';
import type { FigurePanel } from './figure';

/** What the marks of a chart show where it is not what the statements say. */
const SHOWN_COLUMNS: Columns = {
	shown_low: {
		type: 'double',
		nullable: true,
		zh: '图中数值下限：与上一份计划的差，或以首个目标为100的指数',
		en: 'What the chart shows: the difference from the plan before, or the index with the first target as 100; the lower end of a range'
	},
	shown_high: {
		type: 'double',
		nullable: true,
		zh: '图中数值上限',
		en: 'What the chart shows, the upper end of a range'
	},
	shown_unit: {
		type: 'string',
		nullable: true,
		zh: '图中数值的单位；指数没有单位',
		en: 'Unit of what the chart shows; an index has none'
	}
};

/** The statement that a difference is from, without which nobody could recompute it. */
const PREVIOUS_COLUMNS = side('previous', [
	'id',
	'year_start',
	'year_end',
	'comparator',
	'value_low',
	'value_high',
	'unit',
	'canonical_low',
	'canonical_high',
	'canonical_unit',
	'span',
	'quote',
	'document',
	'title'
]);

type ShownPart = Pick<FigurePanel, 'statements' | 'shown'>;

/**
 * The data of charts as they are seen: their statements, and the values of their marks where they are
 * others; of differences a row each, with the statement that it is from.
 */
export function shownTable(name: string, parts: readonly ShownPart[]): ExportTable {
	const points = parts.flatMap(({ shown }) => shown?.points ?? []);
	const hasPrevious = points.some(({ from }) => from !== undefined);
	return {
		name,
		columns: {
			...STATEMENT_COLUMNS,
			...(points.length > 0 ? SHOWN_COLUMNS : {}),
			...(hasPrevious ? PREVIOUS_COLUMNS : {})
		},
		rows: parts.flatMap(rowsOf)
	};
}

function rowsOf({ statements, shown }: ShownPart): object[] {
	if (!shown) return [...statements];
	const byId = new Map(statements.map((statement) => [statement.id, statement]));
	const points = new Map(shown.points.map((point) => [point.id, point]));
	return statements.flatMap((statement) => {
		const point = points.get(statement.id);
		return point ? [row(statement, point, shown.unit, byId)] : [];
	});
}

function row(
	statement: Statement,
	{ low, high, from }: ChartPoint,
	unit: string,
	byId: ReadonlyMap<string, Statement>
): object {
	const previous = from === undefined ? undefined : byId.get(from);
	return {
		...statement,
		shown_low: low,
		shown_high: high,
		shown_unit: unit || null,
		...(previous ? sideOf('previous', previous) : {})
	};
}
