import { sql, type ExpressionBuilder, type InferResult } from 'kysely';
import type { Rows } from '../../model/columns';
import type { Kind, Sector } from '../../model/record';
import { SURE } from '../../model/sure';
import type { Reason } from '../../extract/rules/reasons';
import { db, orZero } from './builder';
import { ledTargets, statements, toldTargets } from './statements';

/** All documents, the latest plan first, with their records by kind. */
export const documentList = () =>
	db
		.selectFrom('documents')
		.select([
			'id',
			'title',
			'title_en',
			'issuer',
			'region',
			'kind',
			'issued',
			'plan_start',
			'plan_end'
		])
		.select(['characters', 'records'])
		.select((documents) => [
			orZero(countKind(documents, 'target')).as('targets'),
			orZero(countKind(documents, 'actual')).as('actuals'),
			orZero(countKind(documents, 'standard')).as('standards')
		])
		.orderBy('plan_start', 'desc')
		.orderBy('plan_end', 'desc')
		.orderBy('records', 'desc')
		.orderBy('id')
		.compile();

const countKind = (documents: ExpressionBuilder<Rows, 'documents'>, kind: Kind) =>
	documents
		.selectFrom('targets')
		.select(({ fn }) => fn.countAll<number>().as('n'))
		.whereRef('targets.document', '=', 'documents.id')
		.where('targets.repeats', 'is', null)
		.where('targets.kind', '=', kind);

/** How many records of each sector each document has, each promise once. */
export const documentSectors = () =>
	db
		.selectFrom('targets')
		.select(['document', 'sector'])
		.select(({ fn }) => fn.countAll<number>().as('records'))
		.where('repeats', 'is', null)
		.groupBy(['document', 'sector'])
		.orderBy('document')
		.orderBy('sector')
		.$narrowType<{ sector: Sector }>()
		.compile();

/** All documents with all their fields, the latest plan first. */
export const allDocuments = () =>
	db.selectFrom('documents').selectAll().orderBy('plan_start', 'desc').orderBy('id').compile();

/** What a document says, each promise once, in text order. */
export const statementsOfDocument = (id: string) =>
	statements()
		.where('targets.document', '=', id)
		.orderBy('targets.at')
		.orderBy('targets.id')
		.compile();

/** One document by its id: one row, or none. */
export const documentById = (id: string) =>
	db.selectFrom('documents').selectAll().where('id', '=', id).compile();

/** The records of a document in text order, with what the reading view says of them. */
export const documentRecords = (id: string) =>
	toldTargets()
		.leftJoin('series', 'series.id', 'targets.series')
		.select([
			'targets.id as id',
			'targets.at as at',
			'targets.end as end',
			'span',
			'per',
			'rules',
			'estimate'
		])
		.select(['scope', 'scope_en', 'basis', 'force', 'indicator_en', 'indicator_en_source'])
		.select(['kind', 'indicator', 'value_low', 'value_high', 'comparator', 'unit'])
		.select(['targets.measure as measure', 'year_start', 'year_end', 'base_year'])
		.select(['targets.sector as sector', 'lead', 'support', 'region', 'stated'])
		.select(['document', 'named_in'])
		.select(
			sql<number | null>`case when confidence < ${SURE} then round(confidence, 2) end`.as('unsure')
		)
		.select(['canonical_low', 'canonical_high', 'targets.canonical_unit as canonical_unit'])
		.select(['targets.series as series', 'series.name as series_name'])
		.select('series.name_en_source as series_name_en_source')
		.select(['series.name_en as series_name_en', 'series.records as series_records'])
		.where('document', '=', id)
		.orderBy('targets.at')
		.orderBy('targets.id')
		.compile();

/** The numbers of a document that were judged to be no record, in text order. */
export const documentDismissed = (id: string) =>
	db
		.selectFrom('dismissed')
		.select(['at', 'end', 'reason'])
		.where('document', '=', id)
		.orderBy('at')
		.compile();

/** How many numbers of a document were judged to be no record, by reason, the most frequent first. */
export const documentReasons = (id: string) =>
	db
		.selectFrom('dismissed')
		.select('reason')
		.select(({ fn }) => fn.countAll<number>().as('numbers'))
		.where('document', '=', id)
		.groupBy('reason')
		.orderBy('numbers', 'desc')
		.orderBy('reason')
		.$narrowType<{ reason: Reason }>()
		.compile();

/**
 * What the documents of the same territory say in the series that a document speaks of, its own
 * statements included; a promise that a document makes again is one statement.
 */
export const relatedStatements = (id: string) =>
	toldTargets()
		.innerJoin('documents', 'documents.id', 'targets.document')
		.innerJoin('series', 'series.id', 'targets.series')
		.select(['targets.id as id', 'document', 'targets.series as series', 'comparator'])
		.select(['targets.kind as kind', 'year_start', 'year_end', 'canonical_low', 'canonical_high'])
		.select(['targets.canonical_unit as canonical_unit', 'series.canonical_unit as series_unit'])
		.select(['targets.measure as measure', 'base_year', 'per', 'span', 'indicator', 'rules'])
		.select(['documents.title as title', 'documents.title_en as title_en'])
		.select(['documents.region as territory', 'restated'])
		.where('targets.repeats', 'is', null)
		.where('targets.series', 'in', (query) =>
			query.selectFrom('targets as own').select('own.series').where('own.document', '=', id)
		)
		.where('documents.region', '=', sql<string>`(select region from documents where id = ${id})`)
		.orderBy('targets.series')
		.orderBy('year_end')
		.orderBy('year_start')
		.orderBy('targets.id')
		.compile();

/** The targets of all documents in the series that a document speaks of, with who is responsible for them. */
export const relatedTargets = (id: string) =>
	ledTargets()
		.where('targets.series', 'in', (query) =>
			query.selectFrom('targets as own').select('own.series').where('own.document', '=', id)
		)
		.compile();

export type RelatedStatement = InferResult<ReturnType<typeof relatedStatements>>[number];

/** The title of each document. */
export const documentTitles = () =>
	db.selectFrom('documents').select(['id', 'title', 'title_en']).orderBy('id').compile();
