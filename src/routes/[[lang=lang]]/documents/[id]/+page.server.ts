import { error } from '@sveltejs/kit';
import type { EntryGenerator, PageServerLoad } from './$types';
import { LOCALE_PARAMETERS } from '$lib/base/locale';
import {
	documentById,
	documentDismissed,
	documentList,
	documentReasons,
	documentRecords,
	relatedTargets
} from '$lib/store/queries/documents';
import { query } from '$lib/store/engine/native.server';
import { inheritedLeads } from '$lib/relate/statements/inherited-lead';
import { findBlocks } from '$lib/ui/reading/blocks';
import { markStretches, readingBlocks } from '$lib/ui/reading/pieces';
import { namedPairs } from '$lib/store/plans.server';
import { sourceText } from '$lib/store/source-text.server';

export const entries: EntryGenerator = async () => {
	const all = await query(documentList());
	return LOCALE_PARAMETERS.flatMap((lang) => all.map(({ id }) => ({ ...lang, id })));
};

export const load: PageServerLoad = async ({ params }) => {
	const [document] = await query(documentById(params.id));
	if (!document) error(404, `no document ${params.id}`);
	const records = await query(documentRecords(params.id));
	const leads = inheritedLeads(await query(relatedTargets(params.id)));
	const dismissed = await query(documentDismissed(params.id));
	const text = await sourceText(document);
	const blocks = findBlocks(text, document.from ?? 0, document.to ?? text.length);
	return {
		document,
		blocks: readingBlocks(text, blocks, markStretches(text, records, dismissed)),
		records: records.map((record) => ({ ...record, inherited: leads.get(record.id) ?? null })),
		plans: (await namedPairs()).filter((pair) => pair.some(({ id }) => id === params.id)),
		reasons: await query(documentReasons(params.id))
	};
};
