import type { PageServerLoad } from './$types';
import { TABLE_NAMES } from '$lib/model/columns';
import { LOCALE_PARAMETERS } from '$lib/base/locale';
import { rowCount } from '$lib/store/queries/tables';
import { query } from '$lib/store/engine/native.server';
import { countChanges } from '$lib/relate/record-changes';
import { dataVersions } from '$lib/give/files/data-versions.server';
import { panelColumns } from '$lib/relate/panel/panel-columns';
import { wholePanel } from '$lib/store/panel.server';
import { allSeries } from '$lib/store/queries/series';

export const entries = () => LOCALE_PARAMETERS;

export const load: PageServerLoad = async () => {
	const [example] = await query(allSeries());
	return {
		example: example?.id ?? null,
		versions: (await dataVersions()).map(({ changes, ...version }) => ({
			...version,
			counts: countChanges(changes)
		})),
		panelColumns: panelColumns(true),
		panelRows: (await wholePanel()).length,
		tables: await Promise.all(
			TABLE_NAMES.map(async (name) => {
				const [count] = await query(rowCount(name));
				return { name, rows: count?.rows ?? 0 };
			})
		)
	};
};
