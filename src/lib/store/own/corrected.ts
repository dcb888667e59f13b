import { groupsByKey } from '../../base/group-by';
import { readerRule, withCorrections, type Correction } from '../../model/correction';
import { NO_ENGLISH, NO_FACTS, type DismissedNumber, type TargetRecord } from '../../model/record';
import { pageAt, pageStarts } from '../../text/pages';
import type { OwnDocument } from './own-document';

/**
 * An own document as its reader corrected it: records have the reader's fields, with a rule that says so and no doubt;
 * rejected ones are dismissed, missed ones added. What the extractor read stays as it is kept.
 */
export function asCorrected(document: OwnDocument, all: readonly Correction[]): OwnDocument {
	const corrections = all.filter((one) => one.document === document.entry.id);
	if (corrections.length === 0) return document;
	const laid = withCorrections(document.targets, corrections, (missed) =>
		missedTarget(missed, document.text)
	);
	const targets = saidAlone(laid)
		.filter(({ correction }) => correction !== 'rejected')
		.map(({ correction, ...target }) =>
			correction
				? { ...target, rules: [...target.rules, readerRule(correction)], confidence: 1 }
				: target
		);
	const rejected = corrections.filter(({ verdict }) => verdict === 'rejected').map(dismissal);
	return {
		...document,
		targets: targets.sort((a, b) => a.at - b.at),
		dismissed: [...document.dismissed, ...rejected].sort((a, b) => a.at - b.at)
	};
}

/** What is corrected makes its promise alone; those that made it again make it first now, and each other again. */
function saidAlone<Target extends TargetRecord & { correction?: unknown }>(
	targets: readonly Target[]
): Target[] {
	const corrected = new Set(targets.filter((one) => one.correction).map(({ id }) => id));
	const again = groupsByKey(
		targets.filter(({ id }) => !corrected.has(id)),
		({ repeats }) => repeats
	);
	return targets.map((target) => {
		const { id, repeats } = target;
		if (repeats === null) return target;
		if (corrected.has(id)) return { ...target, repeats: null };
		if (!corrected.has(repeats)) return target;
		const first = again.get(repeats)?.[0]?.id ?? id;
		return { ...target, repeats: first === id ? null : first };
	});
}

const dismissal = ({ document, file, at, end, span, verdict }: Correction): DismissedNumber => ({
	...{ document, file, at, end, span },
	reason: readerRule(verdict)
});

function missedTarget(
	{ id, document, file, at, end, span, quote, fields, canonical, kept }: Correction,
	text: string
): TargetRecord {
	const before = Math.max(0, quote.indexOf(span));
	return {
		...{ ...NO_FACTS, ...NO_ENGLISH, ...fields, ...canonical, ...kept },
		indicator_en: fields.indicator,
		...{ id, document, file, at, end, span, quote },
		quote_at: Math.max(0, at - before),
		section: [],
		rules: [],
		stated: [],
		page: pageAt(pageStarts(text), at)
	};
}
