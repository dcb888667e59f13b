import type { PageServerLoad } from './$types';
import { LOCALE_PARAMETERS } from '$lib/base/locale';
import { documentList, documentSectors } from '$lib/store/queries/documents';
import { query } from '$lib/store/engine/native.server';

export const entries = () => LOCALE_PARAMETERS;

export const load: PageServerLoad = async () => {
	const sectors = await query(documentSectors());
	const documents = await query(documentList());
	return {
		documents: documents.map((document) => ({
			...document,
			sectors: sectors
				.filter((row) => row.document === document.id)
				.map(({ sector, records }) => ({ sector, records }))
		}))
	};
};
