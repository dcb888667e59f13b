import type { Statement } from '../../relate/statements/statement';
import { query } from '../../store/engine/native.server';
import { documentById, statementsOfDocument } from '../../store/queries/documents';
import { statementsOfAll } from '../../store/statements.server';
import { exportTable } from './export-table';
import { about } from './files.server';
import { draftTable, ledgerTable } from './worksheets';

const answer = async (table: ReturnType<typeof ledgerTable>, page: string): Promise<Response> => {
	const { bytes, mediaType } = await exportTable({ ...table, about: await about(page) }, 'xlsx');
	return new Response(bytes, { headers: { 'content-type': mediaType } });
};

/** The responsibility sheet of a document, or null where there is none of that id; `page` is its full address. */
export async function ledgerFile(id: string, page: string): Promise<Response | null> {
	const [document] = await query(documentById(id));
	if (!document) return null;
	const statements = await query(statementsOfDocument(id));
	return answer(ledgerTable(`督查台账-${document.title}`, statements), page);
}

/** What the next plan may start from, of some targets; `page` is the full address of their page. */
export const draftFile = async (
	name: string,
	targets: readonly Statement[],
	page: string
): Promise<Response> => answer(draftTable(`底稿-${name}`, targets, await statementsOfAll()), page);
