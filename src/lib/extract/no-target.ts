import type { CatalogEntry, DismissedNumber } from '../model/record';
import type { CleanText } from '../text/clean';
import type { Passage } from '../text/sentences';

/** 不设经济增速具体目标, 不再提出能耗总量指标 */
const SETS_NONE =
	/(?:不再?|没有|未)(?:设定?|提出|下达|确定|设置|制定|安排)(?!.{0,6}上限)[^,。;]{0,20}(?:目标|指标|要求)/;

/** The sentences in which a document says that it sets no target, as rows of what is no record. */
export function noTargets(
	passages: readonly Passage[],
	clean: CleanText,
	source: string,
	{ id, file }: CatalogEntry
): DismissedNumber[] {
	return passages.flatMap(({ start, end }) => {
		if (!SETS_NONE.test(clean.text.slice(start, end))) return [];
		const at = clean.offset[start] ?? 0;
		const span = source.slice(at, (clean.offset[end - 1] ?? at) + 1).trimEnd();
		return [{ document: id, file, at, end: at + span.length, span, reason: 'no-target-set' }];
	});
}
