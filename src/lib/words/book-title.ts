import type { Locale } from '../base/locale';

/** A document's title in Chinese title marks; marks within it become single ones, as the standard has it. */
export const bookTitle = (title: string): string =>
	`《${title.replaceAll('《', '〈').replaceAll('》', '〉')}》`;

/** A document's title as a text of that language prints it: its English one, else in title marks. */
export const titleIn = (
	{ title, title_en }: { title: string; title_en: string | null },
	locale: Locale
): string => (locale === 'en' && title_en ? title_en : bookTitle(title));
