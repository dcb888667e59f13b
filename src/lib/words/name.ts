import type { Locale } from '../base/locale';
import type { NameSource, SeriesRow, TargetRecord } from '../model/record';

/** What has a name in both languages, and where the English one is from. */
export type BilingualName = Pick<SeriesRow, 'name' | 'name_en' | 'name_en_source'>;

const AUTOMATIC: Record<NameSource, string> = {
	curated: '',
	composed: ' (auto)',
	partial: ' (auto, in part)'
};

/** What says behind an English name that nobody has looked at it; empty behind one that a person gave. */
export const automaticMark = (source: NameSource): string => AUTOMATIC[source];

/** The name of a series in the language; one that was composed says so. */
export const nameOf = ({ name, name_en, name_en_source }: BilingualName, locale: Locale): string =>
	locale === 'zh' ? name : name_en + automaticMark(name_en_source);

/** What a record measures, in the language and without a mark: to be set beside its value. */
export const indicatorOf = (
	{ indicator, indicator_en }: Pick<TargetRecord, 'indicator' | 'indicator_en'>,
	locale: Locale
): string => (locale === 'zh' ? indicator : indicator_en || indicator);

/** The same as a text that stands alone. */
export const indicatorName = (
	record: Pick<TargetRecord, 'indicator' | 'indicator_en' | 'indicator_en_source'>,
	locale: Locale
): string =>
	indicatorOf(record, locale) +
	(locale === 'zh' || !record.indicator_en ? '' : automaticMark(record.indicator_en_source));

/** The title of a document in the language, where it has one. */
export const titleOf = (
	{ title, title_en }: { title: string; title_en: string | null },
	locale: Locale
): string => (locale === 'en' && title_en ? title_en : title);
