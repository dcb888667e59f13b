import type { ChartPoint } from './charts/point';
import type { View } from './view/series-points';
import type { Statement } from '../relate/statements/statement';
import type { FigurePanel } from './figure';

/** The statements behind the points of a chart: of a difference both, the earlier and the later. */
export function statementsBehind(
	points: readonly ChartPoint[],
	statements: readonly Statement[]
): Statement[] {
	const ids = new Set(
		points.flatMap(({ id, from, also = [] }) => [
			id,
			...also,
			...(from === undefined ? [] : [from])
		])
	);
	return statements.filter(({ id }) => ids.has(id));
}

/**
 * The statements behind the points of a chart, in the order in which they are to be listed, the number of
 * the statement of each point, and the points' values where they are not the statements' own.
 */
export function shownPart(
	points: readonly ChartPoint[],
	unit: string,
	statements: readonly Statement[],
	view: View
): Pick<FigurePanel, 'statements' | 'order' | 'points' | 'shown'> {
	const listed = statementsBehind(points, statements);
	const numbers = new Map(listed.map(({ id }, number) => [id, number]));
	return {
		statements: listed,
		order: points.map(({ id }) => numbers.get(id) ?? 0),
		points,
		...(view === 'level' ? {} : { shown: { unit, points } })
	};
}
