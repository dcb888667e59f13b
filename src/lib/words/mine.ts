import { isOwn } from '../base/document-ids';
import type { Locale } from '../base/locale';
import { embed } from './messages/embed';

/** What stands before a number that is from what the reader added: 〔我的〕; nothing before one of the collection. */
export const mineMark = ({ document }: { document: string }, locale: Locale): string =>
	isOwn(document) ? embed[locale].mine : '';
