import { db } from './builder';
import { holdsAny } from './profiles';
import { targetStatements } from './statements';

/** All targets of the documents that govern a place, and those of wider ones that are about it. */
export const regionTargets = (name: string) =>
	targetStatements()
		.where((where) => where.or([where('documents.region', '=', name), holdsAny('region', [name])]))
		.compile();

/** The documents that govern a place, latest plan first. */
export const regionDocuments = (name: string) =>
	db
		.selectFrom('documents')
		.select(['id', 'title', 'title_en', 'kind', 'plan_start', 'plan_end', 'records'])
		.where('region', '=', name)
		.orderBy('plan_start', 'desc')
		.orderBy('id')
		.compile();

/** Every place that a document governs, with how many documents do. */
export const territories = () =>
	db
		.selectFrom('documents')
		.select(['region as name', (count) => count.fn.countAll<number>().as('documents')])
		.groupBy('region')
		.orderBy('region')
		.compile();

/** The territories that numbers of the collection are of, most numbers first. */
export const numberedTerritories = () =>
	db
		.selectFrom('documents')
		.select('region as place')
		.where('records', '>', 0)
		.groupBy('region')
		.orderBy(({ fn }) => fn.sum('records'), 'desc')
		.orderBy('region')
		.compile();
