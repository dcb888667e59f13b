import { STATEMENT_COLUMNS, type Columns, type ExportTable } from '../export';
import { statementsOf, type Figure } from './figure';

/** What the marks of a chart show where it is not what the statements say. */
const SHOWN_COLUMNS: Columns = {
	shown_low: {
		type: 'double',
		nullable: true,
		zh: '图中的数：与上一份计划的差，或以首个目标为100的指数；区间的下限',
		en: 'What the chart shows: the difference from the plan before, or the index with the first target as 100; the lower end of a range'
	},
	shown_high: {
		type: 'double',
		nullable: true,
		zh: '图中的数，区间的上限',
		en: 'What the chart shows, the upper end of a range'
	},
	shown_unit: {
		type: 'string',
		nullable: true,
		zh: '图中的数的单位；指数没有单位',
		en: 'Unit of what the chart shows; an index has none'
	}
};

/** The data of a chart as it is seen: its statements, and the values of its marks where they are others. */
export function figureTable(figure: Figure): ExportTable {
	const all = figure.panels.flatMap(({ shown }) => (shown ? [shown] : []));
	const values = new Map(
		all.flatMap(({ unit, points }) =>
			points.map(({ id, low, high }) => [
				id,
				{ shown_low: low, shown_high: high, shown_unit: unit || null }
			])
		)
	);
	const statements = statementsOf(figure);
	return {
		name: figure.id,
		columns: all.length > 0 ? { ...STATEMENT_COLUMNS, ...SHOWN_COLUMNS } : STATEMENT_COLUMNS,
		rows: statements.map((statement) => ({ ...statement, ...values.get(statement.id) }))
	};
}
