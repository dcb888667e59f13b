import type { Locale } from '../base/locale';
import { asOf } from '../words/messages/as-of';

/** That a figure shows what was known on an earlier day. */
export const asOfCaution = (day: string | null, locale: Locale): string[] =>
	day === null ? [] : [asOf[locale].caution(day)];
