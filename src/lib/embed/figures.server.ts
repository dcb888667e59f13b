import { goals } from '../comparison/goals';
import { rankingYear } from '../comparison/places';
import { SECTORS, type Sector, type SeriesRow } from '../dataset/record';
import { LOCALES, type Locale } from '../i18n';
import { query } from '../query/native.server';
import { comparableSeries, documentsBeside, seriesById, seriesStatements } from '../query/series';
import { compareFigure } from './compare-figure';
import type { Figure, FigureKind, SeriesData } from './figure';
import { rankingFigure } from './ranking-figure';
import { seriesFigure } from './series-figure';

const dataOf = async (series: SeriesRow): Promise<SeriesData> => ({
	series,
	statements: await query(seriesStatements(series.id)),
	documents: await query(documentsBeside(series.id))
});

let whole: Promise<SeriesData[]> | undefined;

/** Every series with its statements, those with most documents first; asked once a build. */
const allData = () =>
	(whole ??= query(comparableSeries()).then((all) => Promise.all(all.map(dataOf))));

/** Makes a figure from the data, or gives null where there is none of that name. */
export async function figureOf(
	kind: FigureKind,
	id: string,
	locale: Locale
): Promise<Figure | null> {
	if (kind === 'compare') {
		const sector = SECTORS.find((name) => name === id);
		return sector ? compareFigure(sector, await ofSector(sector), locale) : null;
	}
	const [series] = await query(seriesById(id));
	if (!series) return null;
	const data = await dataOf(series);
	return kind === 'series' ? seriesFigure(data, locale) : rankingFigure(data, locale);
}

const ofSector = async (sector: Sector) =>
	(await allData()).filter(({ series }) => series.sector === sector);

/** Every figure that there is, in every language. */
export async function figureEntries(): Promise<
	{ kind: FigureKind; id: string; lang: 'en' | undefined }[]
> {
	const all = await allData();
	const named = (kind: FigureKind, ids: readonly string[]) => ids.map((id) => ({ kind, id }));
	const sectors = SECTORS.filter(
		(sector) =>
			compareFigure(
				sector,
				all.filter(({ series }) => series.sector === sector),
				'zh'
			) !== null
	);
	const ranked = all.filter(({ statements }) => rankingYear(goals(statements)) !== null);
	return [
		...named(
			'series',
			all.map(({ series }) => series.id)
		),
		...named(
			'ranking',
			ranked.map(({ series }) => series.id)
		),
		...named('compare', sectors)
	].flatMap((entry) =>
		LOCALES.map((locale) => ({ ...entry, lang: locale === 'en' ? ('en' as const) : undefined }))
	);
}
