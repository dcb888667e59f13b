import { links } from '../../base/links';
import type { Locale } from '../../base/locale';
import { responsibleFor, type DepartmentNames } from '../../model/department-names';
import type { DocumentRow, Sector, TargetRecord } from '../../model/record';
import { countChanges } from '../../relate/record-changes';
import { versions as versionMessages } from '../../words/messages/versions';
import type { DataVersion } from '../files/data-versions.server';
import {
	droppedIn,
	isSure,
	sidesOf,
	type ComparedPlans
} from '../../relate/changes/compared-plans';
import { titleIn } from '../../words/book-title';
import { issuerName } from '../../words/departments';
import { changeLine, changesHeadline, droppedLine } from '../../words/plan-change';
import type { FeedEntry } from './feed';

/** What a feed is about: everything, one territory, sector, department (by its name today) or series. */
export interface FeedSubject {
	region?: string;
	sector?: Sector;
	department?: string;
	series?: string;
}

type Subjected = Pick<TargetRecord, 'sector' | 'series' | 'lead' | 'support'>;

/** Readers of feeds ask again and again: older entries are on the pages. */
const MOST_ENTRIES = 40;

interface ToldDocument {
	documents: readonly DocumentRow[];
	plans: readonly ComparedPlans[];
	/** What documents say, to tell which of them speak of a series or a department. */
	statements: readonly (Subjected & Pick<TargetRecord, 'document'>)[];
	/** Versions of the data with what became of their records. */
	versions: readonly DataVersion[];
	departments: DepartmentNames;
	locale: Locale;
	/** A full address from one within the site. */
	full: (path: string) => string;
}

/**
 * What there is to tell of a subject, the latest first: documents, and what each plan changed against the one
 * before. A document without a date is in no feed, which is in order of time.
 */
export function feedEntries(subject: FeedSubject, told: ToldDocument): FeedEntry[] {
	const { region, sector, department, series } = subject;
	const ofRegion = (place: string) => region === undefined || place === region;
	const isOf = (record: Subjected | undefined) =>
		record !== undefined &&
		(sector === undefined || record.sector === sector) &&
		(series === undefined || record.series === series) &&
		(department === undefined || responsibleFor(record, told.departments).includes(department));
	const speaking = new Set(told.statements.filter(isOf).map(({ document }) => document));
	const whole = department === undefined && series === undefined;
	const documents = sector
		? []
		: told.documents.filter((one) => ofRegion(one.region) && (whole || speaking.has(one.id)));
	const plans = told.plans
		.filter(({ after }) => ofRegion(after.region))
		.map((compared): ComparedPlans => ({
			...compared,
			changes: compared.changes.filter((change) => isOf(sidesOf(change)[0]))
		}))
		.filter(({ changes }) => changes.length > 0);
	const placed = new Set(told.documents.filter((one) => ofRegion(one.region)).map(({ id }) => id));
	const versions = told.versions.map((version) => ({
		...version,
		// What a version removed stands in no document of today: only of one place it must.
		changes: version.changes.filter(
			(change) => (region === undefined || placed.has(change.document)) && isOf(change)
		)
	}));
	const all = region === undefined && sector === undefined && whole;
	return [
		...documents.flatMap((document) => documentEntry(document, told)),
		...plans.flatMap((compared) => changesEntry(compared, told, subject)),
		...versions
			.filter(({ changes }) => all || changes.length > 0)
			.map((version) => versionEntry(version, told))
	]
		.sort((a, b) => b.date.localeCompare(a.date) || a.address.localeCompare(b.address))
		.slice(0, MOST_ENTRIES);
}

/** A version of the data, with how many records of the subject became others. */
function versionEntry(
	{ version, published, before, changes }: DataVersion,
	{ locale, full }: ToldDocument
): FeedEntry {
	const m = versionMessages[locale];
	return {
		address: full(`${links(locale).data()}#version-${version}`),
		title: m.titleOf(version),
		summary: before === null ? '' : m.differences(before, countChanges(changes)),
		date: published
	};
}

function documentEntry(document: DocumentRow, { locale, full }: ToldDocument): FeedEntry[] {
	const { id, issuer, issued } = document;
	if (issued === null) return [];
	return [
		{
			address: full(links(locale).document(id)),
			title: titleIn(document, locale),
			summary: issuer === null ? '' : issuerName(issuer, locale),
			date: issued
		}
	];
}

function changesEntry(
	compared: ComparedPlans,
	{ locale, full }: ToldDocument,
	{ sector, department }: FeedSubject
): FeedEntry[] {
	const { before, after, series } = compared;
	if (after.issued === null) return [];
	const sure = compared.changes.filter(isSure);
	const softened = sure.filter(({ wording }) => wording === 'softened');
	const dropped = droppedLine(droppedIn(compared), 0, series, locale);
	return [
		{
			address: full(links(locale).changes(before.id, after.id, { sector, department })),
			title: changesHeadline(compared, locale),
			summary: [
				...softened.map((change) => changeLine(change, series, locale)),
				...(dropped === null ? [] : [dropped])
			].join('\n'),
			date: after.issued
		}
	];
}
