import { db } from './builder';

/** Every record with what comparing and listing it needs to know of its document; to be narrowed down. */
export const statements = () =>
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
		]);

/** The targets alone, latest plan first and in the order of their documents. */
export const targetStatements = () =>
	statements()
		.where('targets.kind', '=', 'target')
		.orderBy('documents.plan_start', 'desc')
		.orderBy('documents.region')
		.orderBy('documents.id')
		.orderBy('targets.at');
