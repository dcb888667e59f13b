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
	const article = new Readability<Node>(document, {
		serializer: (node) => node,
		disableJSONLD: true
	}).parse();
	const title = oneLine(article?.title ?? document.title) || null;
	const main = article?.content ? linesOf(article.content as Element, false) : [];
	const isMain = substance(main) >= LEAST_KEPT * substance(page) && main.length > 0;
	const lines = isMain ? main : page;
	if (lines.length === 0) throw new UnreadableFile('no-text');
	// The main text often begins below its title.
	const titled = title && !lines.slice(0, 5).join('').includes(title) ? [title, ...lines] : lines;
	const isBare = page.every(isSubstance);
	return {
		text: `${titled.join('\n')}\n`,
		title,
		warnings: isMain || isBare ? [] : ['whole-page']
	};
}

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
