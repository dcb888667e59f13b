import type { DocumentRow, TargetRecord } from '../../model/record';

type TellingDocument = Pick<
	DocumentRow,
	'title' | 'title_en' | 'issued' | 'issuer' | 'kind' | 'region' | 'plan_start' | 'plan_end'
>;

/**
 * A record with what a comparison needs to know of its document, as a `Statement`.
 * @param again the records of the document that say the same again
 */
export function toldBy(
	{ title, title_en, issued, issuer, kind, region, plan_start, plan_end }: TellingDocument,
	target: TargetRecord,
	again: readonly TargetRecord[] = []
) {
	return {
		...target,
		...{ title, title_en, issued, issuer, document_kind: kind, territory: region },
		...{ plan_start, plan_end, restated: again.map(({ id }) => id) }
	};
}
