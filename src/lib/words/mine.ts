import { isOwn } from '../base/document-ids';
import type { Locale } from '../base/locale';
import { isCorrected } from '../model/correction';
import { embed } from './messages/embed';

/**
 * What stands before a number that is from what the reader added: 〔我的〕, 〔我的，已更正〕; nothing before one of the
 * collection.
 */
export const mineMark = (
	{ document, rules }: { document: string; rules?: readonly string[] },
	locale: Locale
): string => {
	const { mine, mineCorrected } = embed[locale];
	return !isOwn(document) ? '' : isCorrected({ rules }) ? mineCorrected : mine;
};
