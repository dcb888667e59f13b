import type { Draw } from './draw/option';
import type { ChartPoint } from './draw/point';
import type { Coverage } from '../relate/statements/coverage';
import type { Statement } from '../relate/statements/statement';
import type { ExportTable } from '../model/table';
import type { Locale } from '../base/locale';

/** Kinds of charts that other sites can embed; the first part of their addresses. */
export const FIGURE_KINDS = ['series', 'ranking', 'compare', 'place'] as const;
export type FigureKind = (typeof FIGURE_KINDS)[number];

/** The name of what the compare page begins with, among the comparisons, which have those of sectors. */
export const DEFAULT_COMPARISON = 'default';

/** One drawing of a figure with the statements that its marks stand for, in the order of the marks. */
export interface Panel {
	/** What tells the panel from its neighbours; null in a figure of one. */
	heading: string | null;
	/** Null where one statement is no chart but a commitment, shown in words. */
	draw: Draw | null;
	statements: readonly Statement[];
	/** The number of each mark's statement, where marks are drawn in another order than the statements. */
	order?: readonly number[];
	/** Pixels of a drawing of that width. */
	height: (width: number) => number;
	/** What the marks show where it is not what the statements say: differences or an index. */
	shown?: { unit: string; points: readonly ChartPoint[] };
}

/** A chart with everything that it needs where the site's page is not around it. */
export interface Figure {
	kind: FigureKind;
	id: string;
	locale: Locale;
	/** What it shows, with its finding where one phrase can say it. */
	title: string;
	/** Unit, place and years. */
	subtitle: string;
	/** What a reader must know before believing it. */
	cautions: readonly string[];
	panels: readonly Panel[];
	/** Where a chart draws no statements: what stands as its source, and its data. */
	source?: string;
	table?: ExportTable;
	/** What the strip under the years tells of them, where there is one. */
	coverage?: readonly Coverage[];
	/** The lines of a chart by their colours, where it has several. */
	lines?: readonly { name: string; colour: string }[];
}

/** The statements of a figure, each once, in the order of its marks. */
export const statementsOf = (figure: Figure): Statement[] =>
	figure.panels.flatMap(({ statements }) => statements);
