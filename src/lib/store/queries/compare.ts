import { db } from './builder';

/** Which place states a target of which series for which single year; once however often it does. */
export const comparableTargets = () =>
	db
		.selectFrom('targets')
		.innerJoin('documents', 'documents.id', 'targets.document')
		.innerJoin('series', 'series.id', 'targets.series')
		.select(['series.id as series', 'series.curated as curated', 'series.records as records'])
		.select(['documents.region as place', 'targets.year_end as year'])
		.where('targets.kind', '=', 'target')
		.whereRef('targets.year_start', '=', 'targets.year_end')
		.distinct()
		.orderBy('series')
		.compile();

/** How many places state each series. */
export const placesPerSeries = () =>
	db
		.selectFrom('targets')
		.innerJoin('documents', 'documents.id', 'targets.document')
		.select((row) => [
			'targets.series as series',
			row.fn.count<number>('documents.region').distinct().as('places')
		])
		.where('targets.series', 'is not', null)
		.groupBy('targets.series')
		.compile();
