import { db } from './builder';

/** All results from statistics, in order of time, a revision after what it revises. */
export const allStatistics = () =>
	db
		.selectFrom('statistics')
		.selectAll()
		.orderBy('year')
		.orderBy('region')
		.orderBy('published')
		.orderBy('id')
		.compile();
