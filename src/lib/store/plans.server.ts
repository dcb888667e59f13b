import type { DocumentRow, SeriesRow } from '../model/record';
import { comparePlans, type PledgedPlan } from '../relate/changes/compare';
import type { ComparedPlans } from '../relate/changes/compared-plans';
import { createPledgeNamer, pledgesOf, type PledgeNamer } from '../relate/changes/pledge';
import { planningOf, successions, type Planning } from '../relate/changes/succession';
import type { Statement } from '../relate/statements/statement';
import { query } from './engine/native.server';
import { allDocuments, documentById, statementsOfDocument } from './queries/documents';
import { allSeries } from './queries/series';
import { loadVocabularies } from './vocabularies.server';

let namer: Promise<PledgeNamer> | undefined;

/** Names what targets and results are of. Every page that compares asks. */
export const pledgeNamer = (): Promise<PledgeNamer> => (namer ??= loadNamer());

const loadNamer = async (): Promise<PledgeNamer> =>
	createPledgeNamer((await loadVocabularies()).series);

/** The targets of a document, each promise once, with all that it says of its place in the text. */
export interface DocumentPlan extends PledgedPlan<Statement> {
	document: DocumentRow;
	/** Where every record of the document stands. */
	places: { quote_at: number; end: number }[];
}

/** A document as a plan, or null where there is none of that id. */
export async function planOfDocument(id: string): Promise<DocumentPlan | null> {
	const [document] = await query(documentById(id));
	if (!document) return null;
	const statements = await query(statementsOfDocument(id));
	const nameOf = await pledgeNamer();
	return {
		document,
		pledges: pledgesOf(statements, (record) => nameOf(record, document.region)),
		places: statements.map(({ quote_at, end }) => ({ quote_at, end }))
	};
}

let pairs: Promise<[DocumentRow, DocumentRow][]> | undefined;

/** Every plan with the one that it follows, the latest first. Many pages ask. */
export const planPairs = (): Promise<[DocumentRow, DocumentRow][]> =>
	(pairs ??= query(allDocuments()).then((documents) => successions(documents)));

/** Every plan with the one that it follows, as pages name them, the latest first. */
export const namedPairs = async (): Promise<[Planning, Planning][]> =>
	(await planPairs()).map(([before, after]) => [planningOf(before), planningOf(after)]);

/** The series that some targets belong to. */
export async function seriesOf(
	plans: readonly PledgedPlan<Statement>[]
): Promise<ComparedPlans['series']> {
	const ids = new Set(plans.flatMap(({ pledges }) => pledges.map(({ record }) => record.series)));
	const rows: readonly SeriesRow[] = await query(allSeries());
	return Object.fromEntries(rows.filter(({ id }) => ids.has(id)).map((row) => [row.id, row]));
}

let compared: Promise<ComparedPlans[]> | undefined;

/** Every plan beside the one that it follows. Every feed and every chart asks. */
export const comparedPlans = (): Promise<ComparedPlans[]> => (compared ??= comparePairs());

async function comparePairs(): Promise<ComparedPlans[]> {
	return Promise.all(
		(await planPairs()).map(async ([{ id: first }, { id: second }]): Promise<ComparedPlans> => {
			const [before, after] = [await planOfDocument(first), await planOfDocument(second)];
			if (!before || !after) throw new Error(`no document ${first} or ${second}`);
			return {
				before: before.document,
				after: after.document,
				changes: comparePlans(before, after),
				series: await seriesOf([before, after])
			};
		})
	);
}
