import type { Locale } from '../../base/locale';
import type { ExportTable } from '../../model/table';
import type { Draw } from '../draw/option';
import type { Figure } from '../figure';

/** A chart of counts or of any numbers, which draws no statements. */
export interface NumbersParts {
	/** Names the files. */
	id: string;
	title: string;
	subtitle: string;
	/** The values in words, for those who cannot see them. */
	alternative: string;
	draw: Draw;
	/** Pixels. */
	height: number;
	source: string;
	table: ExportTable;
}

/** A figure of numbers that are no statements: of counts, or of an answer to free SQL. */
export const numbersFigure = (
	{ id, title, subtitle, alternative, draw, height, source, table }: NumbersParts,
	locale: Locale
): Figure => ({
	kind: 'compare',
	id,
	locale,
	title,
	shortTitle: title,
	subtitle,
	cautions: [],
	legend: [],
	panels: [
		{ heading: null, cautions: [], alternative, draw, statements: [], height: () => height }
	],
	source,
	table
});
