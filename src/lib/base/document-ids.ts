/** Begins the ids of documents that a reader added in this browser: no document of the collection has one. */
export const OWN_PREFIX = 'my-';
export const isOwn = (document: string): boolean => document.startsWith(OWN_PREFIX);

/**
 * What stands in place of a document where a number is from statistics, those of the collection or those that the
 * reader added: no document has a colon in its id. The id of a statistic begins with that of its series.
 */
const STATISTICS_PREFIX = 'statistics:';
const OWN_STATISTICS_PREFIX = OWN_PREFIX + STATISTICS_PREFIX;
export const statisticDocument = (source: string): string => STATISTICS_PREFIX + source;
export const ownStatisticDocument = (source: string): string => OWN_STATISTICS_PREFIX + source;
export const isStatistic = ({ document }: { document: string }): boolean =>
	document.startsWith(STATISTICS_PREFIX) || document.startsWith(OWN_STATISTICS_PREFIX);
