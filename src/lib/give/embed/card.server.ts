import { localeOf } from '../../base/locale';
import { escapeXml } from '../../base/escape-xml';
import type { FigureName } from './addresses';
import { pictureOf, requested } from './endpoint.server';
import { PNG_SCALE } from './oembed';

/** What a page says of the picture by which others show it. */
const IMAGE =
	/<meta property="og:image" content="[^"]*\/embed\/([^/"]+)\/([^/"]+)\/card\.png"[^>]*>/;

/** Words that a system reads out; longer ones are cut by most. */
const LONGEST = 120;

/**
 * Adds size and words of its picture to a page, which knows only the picture's address: systems that show links lay
 * them out before they have fetched it, and read its words to who cannot see it.
 */
export async function withCard(
	html: string,
	{ url, lang }: { url: URL; lang: string | undefined }
): Promise<string> {
	const [tag, kind, id] = IMAGE.exec(html) ?? [];
	if (!tag || !kind || !id) return html;
	const name = { kind, id: decodeURIComponent(id) } as FigureName;
	const wanted = await requested({
		params: { ...name, lang: localeOf(lang) === 'en' ? 'en' : undefined },
		url
	});
	const { width, height } = pictureOf(wanted, 'card');
	const { fullTitle, panels } = wanted.figure;
	const words = [fullTitle, ...panels.map(({ alternative }) => alternative)].join(' ');
	const alternative = words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words;
	const meta = (property: string, content: string) =>
		`<meta property="og:image:${property}" content="${content}">`;
	const told = [
		meta('width', String(width * PNG_SCALE)),
		meta('height', String(height * PNG_SCALE)),
		meta('alt', escapeXml(alternative))
	];
	// Not beside it: what the page's own script wrote into the head is found again by its place.
	return html.replace('</head>', () => `${told.join('')}</head>`);
}
