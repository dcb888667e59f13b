import { fetchSeries } from '../../store/engine/fetch-series';
import type { ComparedSeries } from '../../relate/statements/lines';
import type { Sector } from '../../model/record';
import { STATEMENT_COLUMNS } from '../../relate/statements/statement-columns';
import type { ExportTable } from '../../model/table';
import type { Locale } from '../../base/locale';
import { links, queryString, type Query, type ViewPage } from '../../base/links';
import type { Parameters } from '../../base/parameters';
import { AS_OF, asOfIn } from '../../base/as-of';
import { vintageOf } from '../../relate/statements/as-of';
import { pageOf, PARAMETERS, type FigureName } from '../embed/addresses';
import { placeFigure, sectorFigure } from '../../figures/kinds/small-multiples';
import { comparisonFigure } from '../../figures/kinds/comparison';
import { DEFAULT_COMPARISON, type Figure } from '../../figures/figure';
import type { SeriesData } from '../../relate/statements/series-data';
import type { SmallCharts } from '../embed/figures.server';
import { rankingFigure } from '../../figures/kinds/ranking';
import { seriesFigure } from '../../figures/kinds/series';

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
		all: statementTable(id, [vintageOf(data, asOfIn(address))])
	};
}

/**
 * The ranking of a series' places.
 * @param day up to which documents count, or null for all
 */
export const sharedRanking = (data: SeriesData, day: string | null = null): SharedChart => ({
	built: day === null ? { kind: 'ranking', id: data.series.id } : null,
	view: null,
	page: (locale) => links(locale).series(data.series.id, { [AS_OF]: day }),
	figure: (locale) => rankingFigure(data, locale, day),
	all: statementTable(data.series.id, [vintageOf(data, day)])
});

/** Series and places beside each other, as the compare page shows them under an address. */
export function sharedComparison(
	compared: readonly ComparedSeries[],
	address: Parameters
): SharedChart {
	// Said outright: what the page begins with may change with the data.
	const query = { series: compared.map(({ series }) => series.id), ...own(address, 'compare') };
	const asked = queryString({ series: address.all('series'), ...own(address, 'compare') });
	return {
		built: asked === '' ? { kind: 'compare', id: DEFAULT_COMPARISON } : null,
		view: { of: 'compare', query },
		page: (locale) => links(locale).compare(query),
		figure: (locale) => comparisonFigure(compared, locale, address),
		all: statementTable(
			'comparison',
			compared.map((each) => vintageOf(each, asOfIn(address)))
		)
	};
}

/**
 * The small charts of a sector or a place. Its page holds no statements: they are fetched when asked, and
 * that fails when a series cannot be read.
 */
export const sharedSmallCharts = (
	built: FigureName,
	{ place, series }: SmallCharts
): SharedChart => ({
	built,
	view: null,
	page: (locale) => pageOf(built, locale),
	figure: async (locale) => {
		const fetched = await Promise.all(
			series.map(async (id) => {
				const answer = await fetchSeries(links(locale).comparedSeries(id));
				if (answer.phase !== 'loaded') throw new Error(`series ${id} is ${answer.phase}`);
				const { statements } = answer.series;
				const there = statements.filter(({ territory }) => territory === place);
				return { ...answer.series, statements: there };
			})
		);
		return built.kind === 'place'
			? placeFigure(built.id, fetched, locale)
			: sectorFigure(built.id as Sector, fetched, locale);
	}
});
