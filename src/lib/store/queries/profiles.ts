import { sql } from 'kysely';
import { db } from './builder';
import { targetStatements, toldTargets } from './statements';

/** The years for which some document begins to plan, latest first. */
export const planYears = () =>
	db
		.selectFrom('documents')
		.select('plan_start as year')
		.distinct()
		.orderBy('year', 'desc')
		.compile();

/** The years for which each territory has plans, by their kind. */
export const plannedYears = () =>
	db
		.selectFrom('documents')
		.select(['region as territory', 'kind as document_kind', 'plan_start as year'])
		.distinct()
		.orderBy('year', 'desc')
		.orderBy('territory')
		.orderBy('kind')
		.compile();

/** Every target with what it is counted by; a promise that a document makes again counts once. */
export const countedTargets = () =>
	toldTargets()
		.innerJoin('documents', 'documents.id', 'targets.document')
		.select(['targets.id', 'targets.sector', 'targets.lead', 'targets.support', 'targets.region'])
		.select(['targets.year_start', 'targets.year_end', 'documents.region as territory'])
		.select('documents.kind as document_kind')
		.where('targets.kind', '=', 'target')
		.where('targets.repeats', 'is', null)
		.compile();

/** All targets of some series. */
export const targetsOfSeries = (ids: readonly string[]) =>
	targetStatements()
		.where('targets.series', 'in', ids.length > 0 ? ids : [''])
		.compile();

/** Names of series in both languages. */
export const seriesNames = () =>
	db.selectFrom('series').select(['id', 'name', 'name_en', 'name_en_source']).compile();

/** Whether a list column holds any of some words. */
export const holdsAny = (column: 'lead' | 'support' | 'region', words: readonly string[]) =>
	sql<boolean>`(${sql.join(
		words.map((word) => sql`list_contains(${sql.ref(`targets.${column}`)}, ${word})`),
		sql` or `
	)})`;
