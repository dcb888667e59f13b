import type { ChartSpec } from './charts/chart-spec';
import type { ChartPoint } from './charts/point';
import type { LegendEntry } from './legend-entry';
import type { Statement } from '../relate/statements/statement';
import type { ExportTable } from '../model/table';
import type { Locale } from '../base/locale';

/** Kinds of charts that other sites can embed; the first part of their addresses. */
export const FIGURE_KINDS = [
	'series',
	'ranking',
	'compare',
	'place',
	'changes',
	'kept',
	'map',
	'ladder',
	'wording'
] as const;
export type FigureKind = (typeof FIGURE_KINDS)[number];

/** The name of what the compare page begins with, among the comparisons, which have those of sectors. */
export const DEFAULT_COMPARISON = 'default';

/** One drawing of a figure with the statements that its marks stand for. */
export interface FigurePanel {
	/** What tells the panel from its neighbours; null in a figure of one. */
	heading: string | null;
	/** The series that the panel is about, where it has a page of its own to lead to. */
	series?: string;
	/** What a reader must know of this panel and not of its neighbours. */
	cautions: readonly string[];
	/** What it shows, for those who cannot see it. */
	alternative: string;
	/** What it shows as a list of lines, where it is no drawing. */
	lines?: readonly string[];
	/** Null where it is a list, or one statement, which is no chart but a commitment, shown in words. */
	chart: ChartSpec | null;
	/** In the order in which they are listed. */
	statements: readonly Statement[];
	/** The number of each mark's statement, where marks are drawn in another order than the statements. */
	order?: readonly number[];
	/** What each mark says when asked, where it stands for no statement. */
	told?: readonly string[];
	/** Ids of the statements that stand behind a mark beside its own, where the marks are no points. */
	also?: readonly (readonly string[])[];
	/** Pixels of a drawing of that width. */
	height: (width: number) => number;
	/** The marks of the drawing, where they stand for statements. */
	points?: readonly ChartPoint[];
	/** What the marks show where it is not what the statements say: differences or an index. */
	shown?: { unit: string; points: readonly ChartPoint[] };
}

/**
 * A chart described once, with everything that must stand around it: pages, embeds, pictures, tables and
 * citations render this value and add nothing of their own.
 */
export interface Figure {
	kind: FigureKind;
	id: string;
	locale: Locale;
	/** What it shows, with its finding where one phrase can say it. */
	title: string;
	/** The same for where the name of the series stands above it. */
	shortTitle: string;
	/** Whose numbers they are, where the title does not say it, years and unit. */
	subtitle: string;
	/** The title with whose numbers they are, for where it stands alone: cards, citations, windows. */
	fullTitle: string;
	/** What a reader must know before believing it. */
	cautions: readonly string[];
	/** What the marks mean. */
	legend: readonly LegendEntry[];
	panels: readonly FigurePanel[];
	/** The documents, or what else the numbers are from. */
	source: string;
	/** The data of what is seen. */
	table: ExportTable;
}

/** The statements of a figure, each once, in the order of its marks. */
export const statementsOf = (figure: Pick<Figure, 'panels'>): Statement[] =>
	figure.panels.flatMap(({ statements }) => statements);

/** The statements that a mark of a panel stands for, and of a difference the one that it is from. */
export function statementsOfMark(
	{ statements, order, points, also: behind }: FigurePanel,
	mark: number
): Statement[] {
	const statement = statements[order?.[mark] ?? mark];
	const { from, also = behind?.[mark] ?? [] } = points?.[mark] ?? {};
	const others = statements.filter(({ id }) => id === from || also.includes(id));
	return [...(statement ? [statement] : []), ...others];
}
