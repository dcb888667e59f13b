import type { Draw } from '../../figures/draw/option';
import type { ExportTable } from '../../model/table';
import type { Locale } from '../../base/locale';
import type { SharedChart } from './shared-chart';

/** A chart of counts or of any numbers: it draws no statements. */
interface Drawn {
	/** Names the files. */
	id: string;
	title: string;
	subtitle: string;
	draw: Draw;
	height: number;
	source: string;
	table: ExportTable;
}

/** A chart that nobody embeds, but whose picture and data can be taken away. */
export const sharedDrawing = (
	drawn: (locale: Locale) => Drawn,
	page: (locale: Locale) => string
): SharedChart => ({
	built: null,
	view: null,
	page,
	figure: (locale) => {
		const { id, title, subtitle, draw, height, source, table } = drawn(locale);
		return {
			kind: 'compare',
			id,
			locale,
			title,
			subtitle,
			cautions: [],
			panels: [{ heading: null, draw, statements: [], height: () => height }],
			source,
			table
		};
	}
});
