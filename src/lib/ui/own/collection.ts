import { groupsByKey } from '$lib/base/group-by';
import type { DocumentRow, SeriesRow, TargetRecord } from '$lib/model/record';
import type { RelatedStatement } from '$lib/store/queries/documents';
import { fetchAsset } from '$lib/store/engine/transfer';
import { parquetRows } from '$lib/store/rows';
import type { Rows } from '$lib/model/columns';
import { statisticStatement } from '$lib/relate/statements/statistic';
import type { Statement } from '$lib/relate/statements/statement';
import { toldBy } from '$lib/relate/statements/told-by';
import type { CollectionTable, ReaderRequest } from './protocol';

/** The data of the site, to set a reader's own documents beside. */
export interface Collection {
	documents: DocumentRow[];
	series: SeriesRow[];
	targetsOf: (document: string) => TargetRecord[];
	/** What documents and statistics say in some series, each promise once. */
	told: (series: ReadonlySet<string>) => Statement[];
	statementsOf: (series: readonly string[]) => {
		series: SeriesRow[];
		statements: RelatedStatement[];
	};
}

/** Fetches the tables and holds them. @throws where one cannot be fetched or is not what was published */
export async function openCollection(addresses: ReaderRequest['data']): Promise<Collection> {
	const rowsOf = async <Name extends CollectionTable>(table: Name): Promise<Rows[Name][]> =>
		parquetRows(await fetchBytes(addresses[table]), table);
	const [targets, documents, series, statistics] = await Promise.all([
		rowsOf('targets'),
		rowsOf('documents'),
		rowsOf('series'),
		rowsOf('statistics')
	]);
	const byDocument = groupsByKey(targets, ({ document }) => document);
	const again = groupsByKey(targets, ({ repeats }) => repeats);
	const documentOf = new Map(documents.map((document) => [document.id, document]));
	const seriesOf = new Map(series.map((one) => [one.id, one]));
	const statisticsIn = (asked: ReadonlySet<string>) =>
		statistics.flatMap((row) => {
			const of = asked.has(row.series) ? seriesOf.get(row.series) : undefined;
			return of ? [statisticStatement(row, of)] : [];
		});
	const told = (asked: ReadonlySet<string>): Statement[] => [
		...targets
			.filter(({ series, repeats }) => asked.has(series ?? '') && repeats === null)
			.flatMap((target) => {
				const document = documentOf.get(target.document);
				return document ? [toldBy(document, target, again.get(target.id))] : [];
			}),
		...statisticsIn(asked)
	];
	return {
		documents,
		series,
		targetsOf: (document) => byDocument.get(document) ?? [],
		told,
		statementsOf(ids) {
			const asked = new Set(ids);
			return {
				series: series.filter(({ id }) => asked.has(id)),
				statements: told(asked).flatMap((one) => relatedOf(one, seriesOf.get(one.series ?? '')))
			};
		}
	};
}

/** A statement as the reading view lists it. */
export function relatedOf(told: Statement, series: SeriesRow | undefined): RelatedStatement[] {
	if (!series) return [];
	return [{ ...told, series: series.id, series_unit: series.canonical_unit }];
}

/** A table as it was published; the worker that asks ends with its page, and nobody is told how far it has come. */
const fetchBytes = (address: string) =>
	fetchAsset(address, new AbortController().signal, () => undefined);
