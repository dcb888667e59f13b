import { SECTORS, type SeriesRow } from '../dataset/record';
import { LOCALES, type Locale } from '../i18n';
import { query } from '../query/native.server';
import { comparableSeries, documentsBeside, seriesStatements } from '../query/series';
import { compareFigure } from './compare-figure';
import type { Figure, FigureKind, SeriesData } from './figure';
import { rankingFigure } from './ranking-figure';
import { seriesFigure } from './series-figure';

const dataOf = async (series: SeriesRow): Promise<SeriesData> => ({
	series,
	statements: await query(seriesStatements(series.id)),
	documents: await query(documentsBeside(series.id))
});

function figuresIn(locale: Locale, all: readonly SeriesData[]): Figure[] {
	const compared = SECTORS.map((sector) =>
		compareFigure(
			sector,
			all.filter(({ series }) => series.sector === sector),
			locale
		)
	);
	const figures = [
		...all.map((data) => seriesFigure(data, locale)),
		...all.map((data) => rankingFigure(data, locale)),
		...compared
	];
	return figures.filter((figure) => figure !== null);
}

let figures: Promise<Figure[]> | undefined;

/** Every figure that there is, in every language; made once a build. */
export const allFigures = (): Promise<Figure[]> =>
	(figures ??= query(comparableSeries())
		.then((all) => Promise.all(all.map(dataOf)))
		.then((all) => LOCALES.flatMap((locale) => figuresIn(locale, all))));

/** The parameters of every figure's route. */
export const figureEntries = async (): Promise<
	{ kind: FigureKind; id: string; lang: 'en' | undefined }[]
> =>
	(await allFigures()).map(({ kind, id, locale }) => ({
		kind,
		id,
		lang: locale === 'en' ? 'en' : undefined
	}));
