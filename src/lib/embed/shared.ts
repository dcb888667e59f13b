import { fetchSeries } from '../comparison/fetch-series';
import type { ComparedSeries } from '../comparison/lines';
import type { Sector } from '../dataset/record';
import { STATEMENT_COLUMNS, type ExportTable } from '../export';
import type { Locale } from '../i18n';
import { links, queryString, type Query, type ViewPage } from '../links';
import type { Parameters } from '../parameters';
import { PARAMETERS, type FigureName } from './addresses';
import { compareFigure } from './compare-figure';
import { comparisonFigure } from './comparison-figure';
import type { Figure, SeriesData } from './figure';
import { rankingFigure } from './ranking-figure';
import { seriesFigure } from './series-figure';

/** A chart as the reader sees it, for the dialog that gives it away. */
export interface SharedChart {
	/** The figure made while building that shows the same: it can be frozen, its pictures have addresses. */
	built: FigureName | null;
	/** The embed that draws this view in the browser; null where none makes sense. */
	view: { of: ViewPage; query: Query } | null;
	/** The page that shows this view. */
	page: (locale: Locale) => string;
	/** Null where there is nothing to draw. */
	figure: (locale: Locale) => Figure | null | Promise<Figure | null>;
	/** All that stands behind what is seen. */
	all?: ExportTable;
}

const own = (address: Parameters, of: ViewPage): Query =>
	Object.fromEntries(PARAMETERS[of].map((name) => [name, address.all(name)]));

const statementTable = (name: string, data: readonly ComparedSeries[]): ExportTable => ({
	name,
	columns: STATEMENT_COLUMNS,
	rows: data.flatMap(({ statements }) => statements)
});

/** The chart of a series over its years, as its page shows it under an address. */
export function sharedSeries(data: SeriesData, address: Parameters): SharedChart {
	const { id } = data.series;
	const query = own(address, 'series');
	return {
		built: queryString(query) === '' ? { kind: 'series', id } : null,
		view: { of: 'series', query: { series: id, ...query } },
		page: (locale) => links(locale).series(id, query),
		figure: (locale) => seriesFigure(data, locale, address),
		all: statementTable(id, [data])
	};
}

/** The ranking of a series' places. */
export const sharedRanking = (data: SeriesData): SharedChart => ({
	built: { kind: 'ranking', id: data.series.id },
	view: null,
	page: (locale) => links(locale).series(data.series.id),
	figure: (locale) => rankingFigure(data, locale),
	all: statementTable(data.series.id, [data])
});

/** Series and places beside each other, as the compare page shows them under an address. */
export function sharedComparison(
	compared: readonly ComparedSeries[],
	address: Parameters
): SharedChart {
	// Said outright: what the page begins with may change with the data.
	const query = { series: compared.map(({ series }) => series.id), ...own(address, 'compare') };
	return {
		built: null,
		view: { of: 'compare', query },
		page: (locale) => links(locale).compare(query),
		figure: (locale) => comparisonFigure(compared, locale, address),
		all: statementTable('comparison', compared)
	};
}

/**
 * The series of a sector with most to compare. Its page holds no statements: they are fetched when asked.
 * @throws when a series cannot be read
 */
export const sharedSector = (sector: Sector, series: readonly string[]): SharedChart => ({
	built: { kind: 'compare', id: sector },
	view: null,
	page: (locale) => links(locale).sector(sector),
	figure: async (locale) => {
		const fetched = await Promise.all(
			series.map(async (id) => {
				const answer = await fetchSeries(links(locale).comparedSeries(id));
				if (answer.phase !== 'loaded') throw new Error(`series ${id} is ${answer.phase}`);
				return answer.series;
			})
		);
		return compareFigure(sector, fetched, locale);
	}
});
