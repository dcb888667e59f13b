import type { Locale } from '../base/locale';

/** The name in the language of something that has one in both, such as a series. */
export const nameOf = (
	{ name, name_en }: { name: string; name_en: string },
	locale: Locale
): string => (locale === 'zh' ? name : name_en);
