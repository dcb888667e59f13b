import { ofTerritory, territoryWords } from '../../words/places';
import type { Locale } from '../../base/locale';
import type { ExportTable } from '../../model/table';
import type { ChartSpec } from '../charts/chart-spec';
import type { Figure } from '../figure';

/** A chart of counts or of any numbers, which draws no statements. */
export interface NumbersParts {
	/** Names the files. */
	id: string;
	title: string;
	/** The territories whose numbers they are. */
	places: readonly string[];
	/** What else there is to say of them. */
	remark: string;
	/** The values in words, for those who cannot see them. */
	alternative: string;
	chart: ChartSpec;
	/** Pixels. */
	height: number;
	source: string;
	table: ExportTable;
}

/** A figure of numbers that are no statements: of counts, or of an answer to free SQL. */
export const numbersFigure = (
	{ id, title, places, remark, alternative, chart, height, source, table }: NumbersParts,
	locale: Locale
): Figure => {
	const whose = territoryWords(places, locale);
	return {
		kind: 'compare',
		id,
		locale,
		title,
		shortTitle: title,
		fullTitle: ofTerritory(title, whose),
		subtitle: [whose, remark].filter((part) => part !== '').join(locale === 'zh' ? '，' : ', '),
		cautions: [],
		legend: [],
		panels: [
			{ heading: null, cautions: [], alternative, chart, statements: [], height: () => height }
		],
		source,
		table
	};
};
