import { wordingCounts } from '../relate/firmness/counts';
import type { WordingCount } from '../relate/firmness/shares';
import { query } from './engine/native.server';
import { planOfDocument } from './plans.server';
import { allDocuments } from './queries/documents';

let counts: Promise<WordingCount[]> | undefined;

/** How every document words its targets. Its page and every chart of it ask. */
export const wordings = (): Promise<WordingCount[]> => (counts ??= readCounts());

async function readCounts(): Promise<WordingCount[]> {
	const documents = await query(allDocuments());
	const plans = await Promise.all(documents.map(({ id }) => planOfDocument(id)));
	return plans.flatMap((plan) => (plan ? wordingCounts(plan.document, plan.pledges) : []));
}
