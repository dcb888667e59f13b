import { placeInQuote } from '$lib/model/place-in-quote';
import type { Statement } from '$lib/relate/statements/statement';
import type { Locale } from '$lib/base/locale';
import { canonicalClaim } from '$lib/model/claim';
import { formatClaim } from '$lib/words/claim';
import { titleOf } from '../../words/name';
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

/**
 * What a mark says when asked: its statement, and of a difference the earlier one too. Built of text nodes:
 * document text is never markup.
 */
export function statementTooltip(statements: readonly Statement[], locale: Locale): HTMLElement {
	return line('chart-tooltip', ...statements.flatMap((statement) => told(statement, locale)));
}

/** What a mark says that stands for no statement. */
export const wordsTooltip = (words: string): HTMLElement =>
	line('chart-tooltip', line('head', words));

function told(statement: Statement, locale: Locale): HTMLElement[] {
	const { year_start, year_end, quote, span } = statement;
	const claim = formatClaim(canonicalClaim(statement), locale);
	const head = `${formatYears(year_start, year_end)} ${kindWords(statement, locale)} ${claim}`;
	const { start, end } = placeInQuote(statement);
	const mark = document.createElement('mark');
	mark.textContent = span;
	const before = quote.slice(Math.max(0, start - AROUND), start);
	const after = quote.slice(end, end + AROUND);
	return [
		line('head', head),
		line('sentence', before, mark, after),
		line('title', titleOf(statement, locale))
	];
}
