import type { PageServerLoad } from './$types';
import { LOCALE_PARAMETERS } from '$lib/base/locale';
import { NO_FILTERS } from '$lib/model/filters';
import { otherNames } from '$lib/pages/profile/directory.server';
import { Explorer } from '$lib/store/explore/explorer';
import { documentTitles } from '$lib/store/queries/documents';
import { allRows } from '$lib/store/queries/tables';
import type { Rows } from '$lib/model/columns';
import { query } from '$lib/store/engine/native.server';

export const entries = () => LOCALE_PARAMETERS;

/** So many records are in the page; the others come from the reader's engine. */
const FIRST = 40;

export const load: PageServerLoad = async () => {
	const departmentNames = await otherNames();
	const explorer = new Explorer(
		{
			targets: (await query(allRows('targets'))) as readonly Rows['targets'][],
			documents: (await query(allRows('documents'))) as readonly Rows['documents'][],
			series: await query(allRows('series'))
		},
		departmentNames
	);
	return {
		departmentNames,
		titles: await query(documentTitles()),
		counts: explorer.counts(NO_FILTERS),
		records: explorer.records(NO_FILTERS, null, { limit: FIRST })
	};
};
