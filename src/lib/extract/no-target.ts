import type { CatalogEntry, DismissedNumber } from '../model/record';
import type { CleanText } from '../text/clean';
import type { Passage } from '../text/sentences';
import type { NoTargetReader } from './rules/no-target';
import { NO_TARGET } from './rules/reasons';

/** The sentences in which a document says that it sets no target, as rows of what is no record. */
export function noTargets(
	passages: readonly Passage[],
	clean: CleanText,
	source: string,
	{ id, file }: CatalogEntry,
	read: NoTargetReader
): DismissedNumber[] {
	return passages.flatMap(({ start, end }) => {
		if (read(clean.text.slice(start, end)).length === 0) return [];
		const at = clean.offset[start] ?? 0;
		const span = source.slice(at, (clean.offset[end - 1] ?? at) + 1).trimEnd();
		return [{ document: id, file, at, end: at + span.length, span, reason: NO_TARGET }];
	});
}
