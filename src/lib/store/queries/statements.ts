import { sql } from 'kysely';
import type { Rows } from '../../model/columns';
import type { NamedIn } from '../../model/record-fields';
import type { Statement } from '../../relate/statements/statement';
import { db } from './builder';

type ToldTarget = Rows['targets'] & NamedIn & Pick<Statement, 'restated'>;

const namesAny = (table: 'targets' | 'again') =>
	sql`len(${sql.ref(`${table}.lead`)}) + len(${sql.ref(`${table}.support`)}) > 0`;

/**
 * The records with those who answer for them, as `relate/statements/responsible.ts` says: an annex may name who leads a
 * promise that a report makes first without naming anybody; and with the ids of the records that make it again.
 */
const told = sql<ToldTarget>`(
	select targets.* replace (
			case when ${namesAny('targets')} then lead else coalesce(again_lead, []) end as lead,
			case when ${namesAny('targets')} then support else coalesce(again_support, []) end as support
		),
		case when ${namesAny('targets')} then null else again_in end as named_in,
		coalesce(again_ids, []) as restated
	from targets
	left join (
		select repeats as first,
			list(id order by again.at) as again_ids,
			arg_min(lead, again.at) filter (${namesAny('again')}) as again_lead,
			arg_min(support, again.at) filter (${namesAny('again')}) as again_support,
			arg_min(id, again.at) filter (${namesAny('again')}) as again_in
		from targets as again
		where repeats is not null
		group by repeats
	) as told_again on first = id
)`.as('targets');

/** Every record with all who answer for it; one that makes a promise again is a row of its own. */
export const toldTargets = () => db.selectFrom(told);

/**
 * Every record with what comparing and listing it needs to know of its document; to be narrowed down. A
 * promise that a document makes again (a report repeats some in its annex) is one record, with the ids of
 * the others in `restated`.
 */
export const statements = () =>
	toldTargets()
		.innerJoin('documents', 'documents.id', 'targets.document')
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
		]);

/** The targets alone, latest plan first and in the order of their documents. */
export const targetStatements = () =>
	statements()
		.where('targets.kind', '=', 'target')
		.orderBy('documents.plan_start', 'desc')
		.orderBy('documents.region')
		.orderBy('documents.id')
		.orderBy('targets.at')
		// One number may be two records: of two years, or of two indicators.
		.orderBy('targets.id');

/** Who leads the targets of series. */
export const ledTargets = () =>
	toldTargets()
		.innerJoin('documents', 'documents.id', 'targets.document')
		.where('targets.kind', '=', 'target')
		.where('targets.series', 'is not', null)
		.where('targets.repeats', 'is', null)
		.select(['targets.id as id', 'document', 'series', 'targets.kind as kind', 'named_in'])
		.select(['lead', 'support', 'documents.region as territory', 'plan_start', 'plan_end'])
		.orderBy('targets.id');
