import { db } from './builder';

/** How often each document words targets how, each promise once; the latest plan first. */
export const wordingCounts = () =>
	db
		.selectFrom('targets')
		.innerJoin('documents', 'documents.id', 'targets.document')
		.select([
			'documents.id as id',
			'documents.title as title',
			'documents.title_en as title_en',
			'documents.kind as kind',
			'documents.region as region',
			'documents.plan_start as plan_start',
			'documents.plan_end as plan_end'
		])
		.select(['comparator', 'force'])
		.select(({ fn }) => fn.countAll<number>().as('targets'))
		.where('targets.kind', '=', 'target')
		.where('targets.repeats', 'is', null)
		.groupBy(['documents.id', 'documents.title', 'documents.title_en', 'documents.kind'])
		.groupBy(['documents.region', 'documents.plan_start', 'documents.plan_end'])
		.groupBy(['comparator', 'force'])
		.orderBy('documents.plan_start', 'desc')
		.orderBy('documents.id')
		.orderBy('comparator')
		.orderBy('force')
		.compile();
