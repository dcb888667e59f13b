import { error } from '@sveltejs/kit';
import type { EntryGenerator, RequestHandler } from './$types';
import { links } from '$lib/base/links';
import { draftFile } from '$lib/give/files/worksheets.server';
import { SECTORS } from '$lib/model/record';
import { query } from '$lib/store/engine/native.server';
import { sectorTargets } from '$lib/store/queries/sectors';
import { vocabulary } from '$lib/words/messages/vocabulary';

export const prerender = true;

export const entries: EntryGenerator = () => SECTORS.map((sector) => ({ sector }));

/** What the next plan of a sector may start from. */
export const GET: RequestHandler = async ({ params, url }) => {
	const sector = SECTORS.find((each) => each === params.sector);
	if (!sector) error(404, `no sector ${params.sector}`);
	const page = new URL(links('zh').sector(sector), url).href;
	return draftFile(vocabulary.zh.sector[sector], await query(sectorTargets(sector)), page);
};
