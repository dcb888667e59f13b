import type { DocumentRow, TargetRecord } from '../../model/record';
import { withResponsible } from './responsible';

type TellingDocument = Pick<
	DocumentRow,
	'title' | 'title_en' | 'issued' | 'issuer' | 'kind' | 'region' | 'plan_start' | 'plan_end'
>;

/**
 * A record with what a comparison needs to know of its document, as a `Statement`.
 * @param again the records of the document that say the same again, in the order of the text
 */
export function toldBy(
	{ title, title_en, issued, issuer, kind, region, plan_start, plan_end }: TellingDocument,
	target: TargetRecord,
	again: readonly TargetRecord[] = []
) {
	return {
		...withResponsible(target, again),
		...{ title, title_en, issued, issuer, document_kind: kind, territory: region },
		...{ plan_start, plan_end, restated: again.map(({ id }) => id) }
	};
}
