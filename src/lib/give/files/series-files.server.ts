import type { SeriesRow } from '../../model/record';
import { nameOf } from '../../words/name';
import { LOCALES, type Locale } from '../../base/locale';
import { cite, STYLES } from '../cite/work';
import { PUBLISHED } from '../cite/published';
import { links } from '../../base/links';
import { dataVersion } from '../../store/engine/assets.server';
import { query } from '../../store/engine/native.server';
import { allSeries, seriesById } from '../../store/queries/series';
import { statementsOfSeries } from '../../store/statements.server';
import { exportTable } from './export-table';
import { SERIES_ENDINGS } from '../../model/table';
import { STATEMENT_COLUMNS } from '../../relate/statements/statement-columns';
import type { ExportFile } from './export-table';
import type { SeriesEnding } from '../../model/table';
import { about } from './files.server';
import { LICENCE } from './licence';

/** A file of a series, or null where there is no such series; `url` is that of the request. */
export async function seriesFile(
	id: string,
	ending: SeriesEnding,
	url: URL
): Promise<Pick<ExportFile, 'bytes' | 'mediaType'> | null> {
	const [series] = await query(seriesById(id));
	if (!series) return null;
	const full = (path: string) => new URL(path, url).href;
	if (ending === 'metadata.json') {
		const text = `${JSON.stringify(await metadata(series, full), null, '\t')}\n`;
		return { bytes: new TextEncoder().encode(text), mediaType: 'application/json' };
	}
	const table = {
		name: id,
		columns: STATEMENT_COLUMNS,
		rows: await statementsOfSeries(series),
		about: [
			['series', `${series.name} / ${series.name_en}`] as const,
			...(await about(full(links('zh').series(id))))
		]
	};
	return exportTable(table, ending);
}

async function metadata(series: SeriesRow, full: (path: string) => string) {
	const { id } = series;
	const version = await dataVersion();
	const work = (locale: Locale) => ({
		title: nameOf(series, locale),
		locale,
		version,
		published: PUBLISHED,
		url: full(links(locale).series(id))
	});
	return {
		...series,
		version,
		published: PUBLISHED,
		licence: LICENCE,
		page: Object.fromEntries(LOCALES.map((locale) => [locale, full(links(locale).series(id))])),
		files: Object.fromEntries(
			SERIES_ENDINGS.map((ending) => [ending, full(links('zh').seriesFile(id, ending))])
		),
		columns: STATEMENT_COLUMNS,
		citation: Object.fromEntries(
			STYLES.map((style) => [
				style,
				cite(work(style === 'GB/T 7714' ? 'zh' : 'en'), style, PUBLISHED)
			])
		)
	};
}

/** The names of all files of all series. */
export const seriesFileNames = async (): Promise<string[]> =>
	(await query(allSeries())).flatMap(({ id }) => SERIES_ENDINGS.map((ending) => `${id}.${ending}`));

/** Takes a file name apart: `a.metadata.json` is of series `a`. */
export function parseSeriesFile(file: string): { id: string; ending: SeriesEnding } | null {
	// The longest ending first, as metadata.json ends in json too.
	const ending = SERIES_ENDINGS.toSorted((a, b) => b.length - a.length).find((candidate) =>
		file.endsWith(`.${candidate}`)
	);
	return ending ? { id: file.slice(0, -ending.length - 1), ending } : null;
}
