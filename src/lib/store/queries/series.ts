import { db, orZero } from './builder';
import { statements } from './statements';

/** All series, most documents first. */
export const allSeries = () =>
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

/** Records that belong to series, in order of time. */
const inOrderOfTime = () =>
	statements()
		.where('targets.series', 'is not', null)
		.orderBy('targets.year_end')
		.orderBy('targets.year_start')
		.orderBy('documents.issued')
		.orderBy('targets.at')
		.orderBy('targets.id');

/** The statements of one series. */
export const seriesStatements = (id: string) =>
	inOrderOfTime().where('targets.series', '=', id).compile();

/** The statements of all series; for summaries made while building. */
export const allStatements = () => inOrderOfTime().compile();

/** The documents of the collection, with how many sectors each plans for. */
const planYears = () =>
	db
		.selectFrom('documents')
		.select(['id', 'title', 'title_en', 'region', 'kind', 'issued', 'plan_start', 'plan_end'])
		.select((own) =>
			orZero(
				own
					.selectFrom('targets as planned')
					.select(({ fn }) => fn.count<number>('planned.sector').distinct().as('count'))
					.whereRef('planned.document', '=', 'documents.id')
					.where('planned.kind', '=', 'target')
			).as('sectors')
		)
		.orderBy('plan_start')
		.orderBy('id');

/** Which years all documents plan for. */
export const allPlanYears = () => planYears().compile();

/** Which years the documents of the territories of one series plan for. */
export const documentsBeside = (id: string) =>
	planYears()
		.where('region', 'in', (query) =>
			query
				.selectFrom('targets')
				.innerJoin('documents as own', 'own.id', 'targets.document')
				.select('own.region')
				.where('targets.series', '=', id)
		)
		.compile();

interface SeriesFilter {
	/** Territory of the document. */
	place: string | null;
	year: number | null;
}

/** How many records each series has in a place and a year; series without any are absent. */
export function seriesCounts({ place, year }: SeriesFilter) {
	let counts = db
		.selectFrom('targets')
		.innerJoin('documents', 'documents.id', 'targets.document')
		.select(({ fn }) => ['targets.series as id', fn.countAll<number>().as('records')])
		.where('targets.series', 'is not', null)
		.where('targets.repeats', 'is', null)
		.groupBy('targets.series');
	if (place !== null) counts = counts.where('documents.region', '=', place);
	if (year !== null) {
		counts = counts.where('targets.year_start', '<=', year).where('targets.year_end', '>=', year);
	}
	return counts.compile();
}

/** What the collection holds, by kind of record, each promise once: one row a kind. */
export const recordCounts = () =>
	db
		.selectFrom('targets')
		.select(({ fn }) => ['kind', fn.countAll<number>().as('records')])
		.where('repeats', 'is', null)
		.groupBy('kind')
		.compile();

/** The territories of the documents that have records in series. */
export const seriesPlaces = () =>
	db
		.selectFrom('targets')
		.innerJoin('documents', 'documents.id', 'targets.document')
		.select('documents.region as place')
		.distinct()
		.where('targets.series', 'is not', null)
		.orderBy('place')
		.compile();

/** How many documents the collection holds: one row. */
export const documentCount = () =>
	db
		.selectFrom('documents')
		.select(({ fn }) => fn.countAll<number>().as('documents'))
		.compile();
