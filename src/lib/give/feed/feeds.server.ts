import { error } from '@sveltejs/kit';
import { links } from '../../base/links';
import type { Locale } from '../../base/locale';
import { SECTORS } from '../../model/record';
import type { DepartmentNames } from '../../model/department-names';
import { query } from '../../store/engine/native.server';
import { comparedPlans } from '../../store/plans.server';
import { allDocuments } from '../../store/queries/documents';
import { allSeries, seriesById } from '../../store/queries/series';
import { allTargets } from '../../store/queries/tables';
import { nameOf } from '../../words/name';
import { dataVersions } from '../files/data-versions.server';
import { site } from '../../words/messages/site';
import { vocabulary } from '../../words/messages/vocabulary';
import { placeName } from '../../words/places';
import { feedEntries, type FeedSubject } from './entries';
import { FEED_FORMATS, type Feed, type FeedFormat } from './feed';

/** The departments that have pages, and what other names of theirs mean. */
interface FeedDepartments {
	departments: readonly { name: string }[];
	names: DepartmentNames;
}

/**
 * The file names of all feeds: of everything, each territory, each sector; in Chinese, the language of the documents,
 * also of each department and each series, of which there are many.
 */
export async function feedNames(
	locale: Locale,
	{ departments }: Pick<FeedDepartments, 'departments'>
): Promise<string[]> {
	const regions = new Set((await query(allDocuments())).map(({ region }) => region));
	const subjects = [
		'all',
		...[...regions].map((region) => `region-${region}`),
		...SECTORS.map((sector) => `sector-${sector}`),
		...(locale === 'zh'
			? [
					...departments.map(({ name }) => `department-${name}`),
					...(await query(allSeries())).map(({ id }) => `series-${id}`)
				]
			: [])
	];
	return subjects.flatMap((subject) => FEED_FORMATS.map((format) => `${subject}.${format}`));
}

let collection: ReturnType<typeof readCollection> | undefined;

/** What there is to tell, of whatever subject. Every feed asks. */
const readCollection = async () => ({
	documents: await query(allDocuments()),
	plans: await comparedPlans(),
	statements: await query(allTargets()),
	versions: await dataVersions()
});

const NAME = /^(?:all|(?<of>region|sector|department|series)-(?<name>.+))\.(?<format>atom|json)$/;

/**
 * The feed of a file name.
 * @param url of the request; addresses are relative to it
 * @throws HttpError 404 where the name is none
 */
export async function feedOf(
	file: string,
	locale: Locale,
	url: URL,
	{ names }: Pick<FeedDepartments, 'names'>
): Promise<{ feed: Feed; format: FeedFormat }> {
	const { of, name, format } = NAME.exec(file)?.groups ?? {};
	if (!format) error(404, `no feed ${file}`);
	const about = await aboutOf(of, name ?? '', locale);
	if (!about) error(404, `no feed ${file}`);
	const { subject, title, home } = about;
	const full = (path: string) => new URL(path, url).href;
	return {
		format: format === 'atom' ? 'atom' : 'json',
		feed: {
			title: [site[locale].name, ...(title ? [title] : [])].join(' · '),
			locale,
			home: full(home),
			self: full(links(locale).feed(file)),
			entries: feedEntries(subject, {
				...(await (collection ??= readCollection())),
				departments: names,
				locale,
				full
			})
		}
	};
}

interface FeedAbout {
	subject: FeedSubject;
	/** Null of everything. */
	title: string | null;
	/** The page that it is of. */
	home: string;
}

async function aboutOf(
	of: string | undefined,
	name: string,
	locale: Locale
): Promise<FeedAbout | null> {
	const to = links(locale);
	switch (of) {
		case undefined:
			return { subject: {}, title: null, home: to.home() };
		case 'region':
			return { subject: { region: name }, title: placeName(name, locale), home: to.region(name) };
		case 'sector': {
			const sector = SECTORS.find((one) => one === name);
			if (!sector) return null;
			const title = vocabulary[locale].sector[sector];
			return { subject: { sector }, title, home: to.sector(sector) };
		}
		case 'department':
			return { subject: { department: name }, title: name, home: to.department(name) };
		case 'series': {
			const [series] = await query(seriesById(name));
			if (!series) return null;
			return {
				subject: { series: name },
				title: nameOf(series, locale),
				home: to.series(name)
			};
		}
		default:
			return null;
	}
}
