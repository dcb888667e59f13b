import { alternatives } from '../base/alternatives';
import type { DismissedNumber, DocumentRow, Measure, SeriesRow } from '../model/record';
import type { Vocabulary } from '../language/vocabulary';
import { createNoTargetReader } from '../extract/rules/no-target';
import { fold } from '../text/fold';
import type { Definition, SeriesVocabulary } from './definitions';
import type { Withdrawal } from './statements/withdrawal';
import { ownNames } from './territory';

/** Why a sentence without target stands in `dismissed`. */
export const NO_TARGET = 'no-target-set';

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
			const about = read(fold(span))?.about;
			if (!document || about === undefined) return [];
			return seriesOf(about, document.region)
				.filter((found) => known.has(found))
				.map((found): Withdrawal => ({
					series: found,
					territory: document.region,
					...yearsOf(span, document),
					document: id,
					issued: document.issued,
					sentence: span,
					at,
					end
				}));
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

/** The year that the sentence names, or all that its document plans for. */
function yearsOf(
	sentence: string,
	{ plan_start, plan_end }: PlanningDocument
): Pick<Withdrawal, 'year_start' | 'year_end'> {
	const printed = /(?:19|20)\d{2}(?=年)/.exec(fold(sentence))?.[0];
	if (printed) return { year_start: Number(printed), year_end: Number(printed) };
	const year_end = /今年|当年|本年|全年/.test(sentence) ? plan_start : plan_end;
	return { year_start: plan_start, year_end };
}
