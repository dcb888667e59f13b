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
export const seriesPoints = (id: string) =>
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

/** The collection: which documents there are, for which years and places. */
export const allDocuments = () =>
	db.selectFrom('documents').selectAll().orderBy('plan_start').orderBy('id').compile();
