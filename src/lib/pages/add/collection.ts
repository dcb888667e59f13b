import { groupsByKey } from '$lib/base/group-by';
import type { DocumentRow, SeriesRow, TargetRecord } from '$lib/model/record';
import type { RelatedStatement } from '$lib/store/queries/documents';
import { fetchAsset } from '$lib/store/engine/transfer';
import { parquetRows } from '$lib/store/rows';
import type { ReaderRequest } from './protocol';

/** The data of the site, to set a reader's own documents beside. */
export interface Collection {
	documents: DocumentRow[];
	series: SeriesRow[];
	targetsOf: (document: string) => TargetRecord[];
	statementsOf: (series: readonly string[]) => {
		series: SeriesRow[];
		statements: RelatedStatement[];
	};
}

/** Fetches the tables and holds them. @throws where one cannot be fetched or is not what was published */
export async function openCollection(addresses: ReaderRequest['data']): Promise<Collection> {
	const [targets, documents, series] = await Promise.all([
		fetchBytes(addresses.targets).then((bytes) => parquetRows(bytes, 'targets')),
		fetchBytes(addresses.documents).then((bytes) => parquetRows(bytes, 'documents')),
		fetchBytes(addresses.series).then((bytes) => parquetRows(bytes, 'series'))
	]);
	const byDocument = groupsByKey(targets, ({ document }) => document);
	const documentOf = new Map(documents.map((document) => [document.id, document]));
	const seriesOf = new Map(series.map((one) => [one.id, one]));
	return {
		documents,
		series,
		targetsOf: (document) => byDocument.get(document) ?? [],
		statementsOf(ids) {
			const asked = new Set(ids);
			return {
				series: series.filter(({ id }) => asked.has(id)),
				statements: targets
					.filter(({ series }) => series !== null && asked.has(series))
					.flatMap(
						(target) =>
							statementOf(
								target,
								documentOf.get(target.document),
								seriesOf.get(target.series ?? '')
							) ?? []
					)
			};
		}
	};
}

/** What a record says in its series, as the reading view lists it. */
export function statementOf(
	target: TargetRecord,
	document: Pick<DocumentRow, 'title' | 'title_en' | 'region'> | undefined,
	series: SeriesRow | undefined
): RelatedStatement | null {
	if (!document || !series) return null;
	return {
		...target,
		series: series.id,
		series_unit: series.canonical_unit,
		title: document.title,
		title_en: document.title_en,
		territory: document.region
	};
}

/** A table as it was published; the worker that asks ends with its page, and nobody is told how far it has come. */
const fetchBytes = (address: string) =>
	fetchAsset(address, new AbortController().signal, () => undefined);
