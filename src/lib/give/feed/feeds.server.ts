import { error } from '@sveltejs/kit';
import { links } from '../../base/links';
import type { Locale } from '../../base/locale';
import { SECTORS } from '../../model/record';
import { query } from '../../store/engine/native.server';
import { comparedPlans } from '../../store/plans.server';
import { allDocuments } from '../../store/queries/documents';
import { site } from '../../words/messages/site';
import { vocabulary } from '../../words/messages/vocabulary';
import { placeName } from '../../words/places';
import { feedEntries, type FeedSubject } from './entries';
import { FEED_FORMATS, type Feed, type FeedFormat } from './feed';

/** The file names of all feeds: of everything, each territory, each sector. */
export async function feedNames(): Promise<string[]> {
	const regions = new Set((await query(allDocuments())).map(({ region }) => region));
	const subjects = [
		'all',
		...[...regions].map((region) => `region-${region}`),
		...SECTORS.map((sector) => `sector-${sector}`)
	];
	return subjects.flatMap((subject) => FEED_FORMATS.map((format) => `${subject}.${format}`));
}

const NAME = /^(?:all|region-(?<region>.+)|sector-(?<sector>.+))\.(?<format>atom|json)$/;

/**
 * The feed of a file name.
 * @param url of the request; addresses are relative to it
 * @throws HttpError 404 where the name is none
 */
export async function feedOf(
	file: string,
	locale: Locale,
	url: URL
): Promise<{ feed: Feed; format: FeedFormat }> {
	const { region, sector: name, format } = NAME.exec(file)?.groups ?? {};
	const sector = SECTORS.find((one) => one === name);
	if (!format || (name && !sector)) error(404, `no feed ${file}`);
	const to = links(locale);
	const full = (path: string) => new URL(path, url).href;
	const subject: FeedSubject = { ...(region && { region }), ...(sector && { sector }) };
	const of = region ? placeName(region, locale) : sector && vocabulary[locale].sector[sector];
	const home = region ? to.region(region) : sector ? to.sector(sector) : to.home();
	const documents = await query(allDocuments());
	return {
		format: format === 'atom' ? 'atom' : 'json',
		feed: {
			title: [site[locale].name, ...(of ? [of] : [])].join(' · '),
			locale,
			home: full(home),
			self: full(to.feed(file)),
			entries: feedEntries(subject, { documents, plans: await comparedPlans(), locale, full })
		}
	};
}
