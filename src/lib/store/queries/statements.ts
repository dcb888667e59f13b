import { sql } from 'kysely';
import { db } from './builder';

/** The records of a document that make a promise again, under the record that makes it first. */
const repetitions = db
	.selectFrom('targets as later')
	.select(['later.repeats as first', sql<string[]>`list(later.id order by later.at)`.as('ids')])
	.where('later.repeats', 'is not', null)
	.groupBy('later.repeats')
	.as('again');

/**
 * Every record with what comparing and listing it needs to know of its document; to be narrowed down. A
 * promise that a document makes again (a report repeats some in its annex) is one record, with the ids of
 * the others in `restated`.
 */
export const statements = () =>
	db
		.selectFrom('targets')
		.innerJoin('documents', 'documents.id', 'targets.document')
		.leftJoin(repetitions, 'again.first', 'targets.id')
		.where('targets.repeats', 'is', null)
		.selectAll('targets')
		.select([
			'documents.title as title',
			'documents.title_en as title_en',
			'documents.issued as issued',
			'documents.issuer as issuer',
			'documents.kind as document_kind',
			'documents.region as territory',
			'documents.plan_start as plan_start',
			'documents.plan_end as plan_end'
		])
		.select(sql<string[]>`coalesce(again.ids, [])`.as('restated'));

/** The targets alone, latest plan first and in the order of their documents. */
export const targetStatements = () =>
	statements()
		.where('targets.kind', '=', 'target')
		.orderBy('documents.plan_start', 'desc')
		.orderBy('documents.region')
		.orderBy('documents.id')
		.orderBy('targets.at');

/** Who leads the targets of series, also where a document says them again. */
export const ledTargets = () =>
	db
		.selectFrom('targets')
		.innerJoin('documents', 'documents.id', 'targets.document')
		.where('targets.kind', '=', 'target')
		.where('targets.series', 'is not', null)
		.select(['targets.id as id', 'document', 'series', 'targets.kind as kind', 'repeats'])
		.select(['lead', 'support', 'documents.region as territory', 'plan_start', 'plan_end'])
		.orderBy('targets.id');
