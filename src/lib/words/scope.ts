import type { Locale } from '../base/locale';
import type { Statement } from '../relate/statements/statement';
import { remarkList } from './list';

/** What a number covers and on which basis it is reckoned, in the words of the data; empty of most. */
export const scopeWords = ({ scope, basis }: Pick<Statement, 'scope' | 'basis'>): string =>
	remarkList(
		[scope, basis].filter((words) => words !== null),
		'zh'
	);

/** Words in brackets behind a number, or nothing. */
export const inBrackets = (words: string, locale: Locale): string => {
	if (words === '') return '';
	return locale === 'zh' ? `（${words}）` : ` (${words})`;
};
