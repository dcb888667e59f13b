import { links } from '../../base/links';
import type { Locale } from '../../base/locale';
import type { DocumentRow, Sector } from '../../model/record';
import { isSure, sidesOf, type ComparedPlans } from '../../relate/changes/compared-plans';
import { bookTitle } from '../../words/book-title';
import { changes as messages } from '../../words/messages/changes';
import { changeLine, changeName, changesHeadline } from '../../words/plan-change';
import { list } from '../../words/list';
import type { FeedEntry } from './feed';

/** What a feed is about: everything, one territory, or one sector. */
export interface FeedSubject {
	region?: string;
	sector?: Sector;
}

interface ToldDocument {
	documents: readonly DocumentRow[];
	plans: readonly ComparedPlans[];
	locale: Locale;
	/** A full address from one within the site. */
	full: (path: string) => string;
}

/**
 * What there is to tell of a subject, the latest first: documents, and what each plan changed against the one
 * before. A document without a date is in no feed, which is in order of time.
 */
export function feedEntries({ region, sector }: FeedSubject, told: ToldDocument): FeedEntry[] {
	const ofRegion = (place: string) => region === undefined || place === region;
	const documents = sector ? [] : told.documents.filter((one) => ofRegion(one.region));
	const plans = told.plans
		.filter(({ after }) => ofRegion(after.region))
		.map((compared) => (sector ? ofSector(compared, sector) : compared))
		.filter(({ changes }) => changes.length > 0);
	return [
		...documents.flatMap((document) => documentEntry(document, told)),
		...plans.flatMap((compared) => changesEntry(compared, told, sector))
	].sort((a, b) => b.date.localeCompare(a.date) || a.address.localeCompare(b.address));
}

const ofSector = (compared: ComparedPlans, sector: Sector): ComparedPlans => ({
	...compared,
	changes: compared.changes.filter((change) => sidesOf(change)[0]?.sector === sector)
});

function documentEntry(
	{ id, title, issuer, issued }: DocumentRow,
	{ locale, full }: ToldDocument
): FeedEntry[] {
	if (issued === null) return [];
	const address = full(links(locale).document(id));
	return [{ address, title: bookTitle(title), summary: issuer ?? '', date: issued }];
}

function changesEntry(
	compared: ComparedPlans,
	{ locale, full }: ToldDocument,
	sector: Sector | undefined
): FeedEntry[] {
	const { before, after, series } = compared;
	if (after.issued === null) return [];
	const sure = compared.changes.filter(isSure);
	const dropped = sure.filter(({ fate }) => fate === 'dropped');
	const softened = sure.filter(({ wording }) => wording === 'softened');
	const m = messages[locale];
	return [
		{
			address: full(links(locale).changes(before.id, after.id, { sector })),
			title: changesHeadline(compared, locale),
			summary: [
				...softened.map((change) => changeLine(change, series, locale)),
				...(dropped.length > 0
					? [
							m.dropped(
								list(
									dropped.map((change) => changeName(change, series, locale)),
									locale
								)
							)
						]
					: [])
			].join('\n'),
			date: after.issued
		}
	];
}
