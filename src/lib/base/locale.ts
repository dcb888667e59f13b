/**
 * Languages of the site. The locale is an argument everywhere, never global state: one Node process
 * prerenders both languages at once, and charts are drawn by pure functions.
 */
export const LOCALES = ['zh', 'en'] as const;
export type Locale = (typeof LOCALES)[number];

/** BCP 47 tags for `lang` attributes and `Intl`. */
export const LANGUAGE_TAGS: Record<Locale, string> = { zh: 'zh-CN', en: 'en' };

/** As the cards of links name languages, which know no language without a country. */
export const CARD_LOCALES: Record<Locale, string> = { zh: 'zh_CN', en: 'en_GB' };

/** The locale that the route parameter `[[lang=lang]]` stands for. */
export const localeOf = (parameter: string | undefined): Locale =>
	parameter === 'en' ? 'en' : 'zh';

/** Every value of the route parameter `[[lang=lang]]`, for `entries` of prerendered routes. */
export const LOCALE_PARAMETERS: { lang: 'en' | undefined }[] = [
	{ lang: undefined },
	{ lang: 'en' }
];
