import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom/worker';
import { oneLine, type ConvertedText } from './converted';
import { linesOf } from './html-lines';
import { detectEncoding } from './plain';
import { UnreadableFile } from './problems';

/** A main text that holds less of the page's sentences and table rows than this has lost some. */
const LEAST_KEPT = 0.8;

/**
 * Reads the main text of a web page: no script of it runs, nothing that it names is fetched.
 * @throws {UnreadableFile}
 */
export function readHtml(bytes: Uint8Array): ConvertedText {
	const { document } = parseHTML(decode(bytes));
	// What is no whole page (a fragment) has no body of its own.
	const root = document.body.childNodes.length > 0 ? document.body : document.documentElement;
	const page = linesOf(root, true);
	const heading = soleHeading(document);
	const article = new Readability<Node>(document, {
		serializer: (node) => node,
		disableJSONLD: true
	}).parse();
	const title = pageTitle(oneLine(article?.title ?? document.title), heading);
	const main = article?.content ? linesOf(article.content as Element, false) : [];
	const isMain = substance(main) >= LEAST_KEPT * substance(page) && main.length > 0;
	const lines = isMain ? main : page;
	if (lines.length === 0) throw new UnreadableFile('no-text');
	const head = lines.slice(0, 5).join('');
	// The main text often begins below its title, and leaves out whose site it is on.
	const above = [title, publisherIn(document.title)].filter(
		(line): line is string => line !== null && !head.includes(line)
	);
	const titled = [...above, ...lines];
	const isBare = page.every(isSubstance);
	return {
		text: `${titled.join('\n')}\n`,
		title,
		warnings: isMain || isBare ? [] : ['whole-page']
	};
}

/** The main heading of a page that has one. Read before the main text is found, which takes it away. */
function soleHeading(document: Document): string {
	const headings = document.querySelectorAll('h1');
	return headings.length === 1 ? oneLine(headings[0]?.textContent ?? '') : '';
}

/** What stands between a document's title and the name of its site; a hyphen in a span of years is none. */
const SITE = /\s*[_|｜]\s*|\s+[-–—]+\s+|[-–—]+(?=[^\d\-–—]{2,20}$)/;

/** The title of a document that is a page: as its heading says it, else without the name of the site. */
export function pageTitle(title: string, heading: string): string | null {
	const [own = ''] = title.split(SITE);
	if (heading !== '' && (title.includes(heading) || heading.includes(own))) return heading;
	return own || title || null;
}

/** The government whose site a page is on, as its title says behind that of the document. */
const publisherIn = (title: string): string | null =>
	oneLine(title)
		.split(SITE)
		.slice(1)
		.find((part) => /人民政府(?:办公[厅室])?$/.test(part)) ?? null;

/** The characters of sentences and of table rows with numbers: what navigation has none of. */
function substance(lines: readonly string[]): number {
	return lines.filter(isSubstance).reduce((sum, line) => sum + line.length, 0);
}

function isSubstance(line: string): boolean {
	return line.includes('\t') ? /\d/.test(line) : line.length >= 40 && /[，。；,;]/.test(line);
}

function decode(bytes: Uint8Array): string {
	const head = new TextDecoder('latin1').decode(bytes.subarray(0, 4096));
	const declared = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1];
	const encoding = detectEncoding(bytes) ?? declared;
	if (!encoding) throw new UnreadableFile('binary');
	return new TextDecoder(encoding).decode(bytes);
}
