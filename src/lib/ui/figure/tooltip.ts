import { placeInQuote } from '$lib/words/place-in-quote';
import type { ChartPoint } from '$lib/figures/draw/point';
import type { Statement } from '$lib/relate/statements/statement';
import type { Locale } from '$lib/base/locale';
import { canonicalClaim } from '$lib/model/claim';
import { formatClaim } from '$lib/words/claim';
import { kindWords } from '$lib/words/kind';
import { formatYears } from '$lib/base/years';

/** Characters of the sentence on either side of its number. */
const AROUND = 40;

function line(className: string, ...content: (string | Node)[]): HTMLElement {
	const element = document.createElement('div');
	element.className = className;
	element.append(...content);
	return element;
}

/** What a mark says when asked. Built of text nodes: document text is never markup. */
export function statementTooltip(statement: Statement | undefined, locale: Locale): HTMLElement {
	const box = line('chart-tooltip');
	if (statement) box.append(...told(statement, locale));
	return box;
}

/** What a point of a chart says when asked; a difference tells both statements, the later one first. */
export function pointTooltip(
	{ id, from = '' }: ChartPoint,
	byId: ReadonlyMap<string, Statement>,
	locale: Locale
): HTMLElement {
	const box = statementTooltip(byId.get(id), locale);
	const previous = byId.get(from);
	if (previous) box.append(...told(previous, locale));
	return box;
}

function told(statement: Statement, locale: Locale): HTMLElement[] {
	const { year_start, year_end, quote, span, title } = statement;
	const claim = formatClaim(canonicalClaim(statement), locale);
	const head = `${formatYears(year_start, year_end)} ${kindWords(statement, locale)} ${claim}`;
	const { start, end } = placeInQuote(statement);
	const mark = document.createElement('mark');
	mark.textContent = span;
	const before = quote.slice(Math.max(0, start - AROUND), start);
	const after = quote.slice(end, end + AROUND);
	return [line('head', head), line('sentence', before, mark, after), line('title', title)];
}
