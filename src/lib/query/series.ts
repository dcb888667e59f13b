import type { DocumentRow } from '$lib/dataset/record';
import { db } from './builder';

/** The series that have something to compare, most documents first. */
export const comparableSeries = () =>
	db
		.selectFrom('series')
		.selectAll()
		.orderBy('documents', 'desc')
		.orderBy('records', 'desc')
		.orderBy('id')
		.compile();

/** One series by its id: one row, or none. */
export const seriesById = (id: string) =>
	db.selectFrom('series').selectAll().where('id', '=', id).compile();

/** All points of a series with the document that each stands in, in order of time. */
export const seriesStatements = (id: string) =>
	db
		.selectFrom('targets')
		.innerJoin('documents', 'documents.id', 'targets.document')
		.selectAll('targets')
		.select([
			'documents.title as title',
			'documents.issued as issued',
			'documents.issuer as issuer',
			'documents.kind as document_kind',
			'documents.region as territory',
			'documents.plan_start as plan_start',
			'documents.plan_end as plan_end'
		])
		.where('targets.series', '=', id)
		.orderBy('targets.year_end')
		.orderBy('targets.year_start')
		.orderBy('documents.issued')
		.orderBy('targets.at')
		.compile();

/** What comparing needs to know of a document. */
export type CollectionDocument = Pick<
	DocumentRow,
	'id' | 'title' | 'region' | 'kind' | 'plan_start' | 'plan_end'
>;

/** The documents of the collection for the territories of one series. */
export const documentsBeside = (id: string) =>
	db
		.selectFrom('documents')
		.select(['id', 'title', 'region', 'kind', 'plan_start', 'plan_end'])
		.where('region', 'in', (query) =>
			query
				.selectFrom('targets')
				.innerJoin('documents as own', 'own.id', 'targets.document')
				.select('own.region')
				.where('targets.series', '=', id)
		)
		.orderBy('plan_start')
		.orderBy('id')
		.compile();
