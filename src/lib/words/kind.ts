import { estimateOf } from '../relate/estimate';
import { isStatistic } from '../base/document-ids';
import type { Locale } from '../base/locale';
import { embed } from './messages/embed';
import { vocabulary } from './messages/vocabulary';

/** What a statement is: 目标, 实绩, 统计数据, or of a result that is not final 实绩（预计数）. */
export function kindWords(
	statement: Parameters<typeof estimateOf>[0] & { document?: string },
	locale: Locale
): string {
	const { document } = statement;
	if (document !== undefined && isStatistic({ document })) return embed[locale].statistic;
	const { kind, estimate } = vocabulary[locale];
	const found = estimateOf(statement);
	const word = kind[statement.kind];
	if (!found) return word;
	const mark = estimate[found];
	return locale === 'zh' ? `${word}（${mark}）` : `${word} (${mark})`;
}

/** What stands before the number of a result that is not final, at a mark: 预计4%. */
export function estimatedBefore(
	statement: Parameters<typeof estimateOf>[0],
	locale: Locale
): string {
	const found = estimateOf(statement);
	return found ? vocabulary[locale].estimated[found] : '';
}
