import { LANGUAGE_TAGS, type Locale } from '../../base/locale';
import { escapeXml } from '../../base/escape-xml';

/** Something new: a document, what a plan changed, a version of the data. */
export interface FeedEntry {
	/** Its full address; no other entry has it. */
	address: string;
	title: string;
	summary: string;
	/** ISO date. */
	date: string;
}

/** What readers are told of, the latest first; addresses are full ones. */
export interface Feed {
	title: string;
	locale: Locale;
	/** The page that it is of, and the feed itself. */
	home: string;
	self: string;
	entries: readonly FeedEntry[];
}

export const FEED_FORMATS = ['atom', 'json'] as const;
export type FeedFormat = (typeof FEED_FORMATS)[number];

const timeOf = (date: string) => `${date}T00:00:00Z`;
/** Of a feed of nothing: the format asks for a date. */
const NEVER = '1970-01-01';

/** A feed in the Atom format (RFC 4287). */
function atom({ title, locale, home, self, entries }: Feed): string {
	const entry = ({ address, title: name, summary, date }: FeedEntry) => `<entry>
<id>${escapeXml(address)}</id>
<title>${escapeXml(name)}</title>
<updated>${timeOf(date)}</updated>
<link href="${escapeXml(address)}"/>
<summary>${escapeXml(summary)}</summary>
</entry>`;
	return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${LANGUAGE_TAGS[locale]}">
<id>${escapeXml(self)}</id>
<title>${escapeXml(title)}</title>
<updated>${timeOf(entries[0]?.date ?? NEVER)}</updated>
<author><name>${escapeXml(title)}</name></author>
<link rel="self" href="${escapeXml(self)}"/>
<link href="${escapeXml(home)}"/>
${entries.map(entry).join('\n')}
</feed>
`;
}

/** The same as JSON Feed 1.1 (jsonfeed.org). */
function jsonFeed({ title, locale, home, self, entries }: Feed): string {
	const feed = {
		version: 'https://jsonfeed.org/version/1.1',
		title,
		language: LANGUAGE_TAGS[locale],
		home_page_url: home,
		feed_url: self,
		items: entries.map(({ address, title: name, summary, date }) => ({
			id: address,
			url: address,
			title: name,
			content_text: summary,
			date_published: timeOf(date)
		}))
	};
	return `${JSON.stringify(feed, null, '\t')}\n`;
}

/** The text of a feed in a format, and its media type. */
export const feedFile = (feed: Feed, format: FeedFormat): { text: string; mediaType: string } =>
	format === 'atom'
		? { text: atom(feed), mediaType: 'application/atom+xml' }
		: { text: jsonFeed(feed), mediaType: 'application/feed+json' };
