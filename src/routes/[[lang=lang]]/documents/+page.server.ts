import type { PageServerLoad } from './$types';
import { LOCALE_PARAMETERS } from '$lib/i18n';
import { documentList, documentSectors } from '$lib/query/documents';
import { query } from '$lib/query/native.server';

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
