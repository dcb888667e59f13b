import { alternatives } from '../base/alternatives';
import type { DismissedNumber, DocumentRow, Measure, SeriesRow } from '../model/record';
import type { Vocabulary } from '../language/vocabulary';
import { createNoTargetReader, type NoTarget } from '../extract/rules/no-target';
import { fold } from '../text/fold';
import type { Definition, SeriesVocabulary } from './definitions';
import type { Withdrawal } from './statements/withdrawal';
import { ownNames } from './territory';

/** A sentence that sets no target, and where it stands. */
export type NoTargetSentence = Pick<DismissedNumber, 'document' | 'span' | 'at' | 'end'>;

type PlanningDocument = Pick<DocumentRow, 'id' | 'region' | 'issued' | 'plan_start' | 'plan_end'>;

const LIST = /[、和及与]/;
const CHANGES: readonly Measure[] = ['growth', 'decline'];

/**
 * Finds the curated series that sentences set no target of. What a name leaves open is taken as it is printed: 粮食产量
 * is the output, 粮食产量增速 its growth; only where nothing else has that name it is the other (CPI).
 */
export function createWithdrawalFinder(
	{ noTarget }: Pick<Vocabulary, 'noTarget'>,
	vocabulary: SeriesVocabulary
): (
	sentences: readonly NoTargetSentence[],
	documents: readonly PlanningDocument[],
	series: readonly Pick<SeriesRow, 'id'>[]
) => Withdrawal[] {
	const read = createNoTargetReader(noTarget);
	const seriesOf = createSeriesFinder(vocabulary);
	return (sentences, documents, series) => {
		const known = new Set(series.map(({ id }) => id));
		const documentOf = new Map(documents.map((document) => [document.id, document]));
		return sentences.flatMap(({ document: id, span, at, end }) => {
			const document = documentOf.get(id);
			if (!document) return [];
			const hits = read(fold(span));
			return hits.flatMap(({ about }, index) =>
				seriesOf(about, document.region)
					.filter((found) => known.has(found))
					.map((found): Withdrawal => ({
						series: found,
						territory: document.region,
						...yearsOf(hits.slice(0, index + 1), document),
						document: id,
						issued: document.issued,
						plan_start: document.plan_start,
						sentence: span,
						at,
						end
					}))
			);
		});
	};
}

function createSeriesFinder(
	vocabulary: SeriesVocabulary
): (about: string, region: string) => string[] {
	const { definitions, readPhrase, define, wording } = vocabulary;
	const change = new RegExp(`(?:${alternatives(wording.changes)})$`);
	const kinds = definitions.flatMap(({ measure, unit }) =>
		measure.flatMap((one) => unit.map((of) => ({ measure: one, unit: of })))
	);
	const distinct = [...new Map(kinds.map((kind) => [JSON.stringify(kind), kind])).values()];
	const named = (name: string, region: string, measures: (measure: Measure) => boolean) =>
		distinct
			.filter(({ measure }) => measures(measure))
			.map(({ measure, unit }) => define(readPhrase(name, measure, unit, ownNames(region)), unit))
			.filter((found): found is Definition => found !== null)
			.map(({ id }) => id);
	const isChange = (measure: Measure) => CHANGES.includes(measure);
	return (about, region) => {
		const ids = [about, ...about.split(LIST)].flatMap((name) => {
			const says = change.test(name);
			const first = named(name, region, (measure) => isChange(measure) === says);
			return first.length > 0 || says ? first : named(name, region, isChange);
		});
		return [...new Set(ids)];
	};
}

/** A year that a clause names and compares nothing with, or its word for the first of the plan. */
const YEAR = /(?<![与同和比较])(?:19|20)\d{2}(?=年)|今年|当年|本年|全年/;

/** The year that the last of the clauses names, or else one before it; all that the document plans for without one. */
function yearsOf(
	hits: readonly Pick<NoTarget, 'clause'>[],
	{ plan_start, plan_end }: PlanningDocument
): Pick<Withdrawal, 'year_start' | 'year_end'> {
	const printed = hits.flatMap(({ clause }) => YEAR.exec(clause)?.[0] ?? []).at(-1);
	if (printed === undefined) return { year_start: plan_start, year_end: plan_end };
	const year = /\d/.test(printed) ? Number(printed) : plan_start;
	return { year_start: year, year_end: year };
}
