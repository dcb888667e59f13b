import type { Locale } from '../base/locale';

/**
 * Declares the messages of one area of the site. Both languages must have the same keys; a message
 * with values in it is a function. A component reads them as `home[locale].title`.
 */
export const defineMessages = <M extends Record<string, unknown>>(
	byLocale: Record<Locale, M>
): Record<Locale, M> => byLocale;
