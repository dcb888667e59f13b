import type { PageServerLoad } from './$types';
import { seriesPoints } from '$lib/figures/view/series-points';
import { mostComparable } from '$lib/pages/home/most-comparable';
import { groupBy } from '$lib/base/group-by';
import { summary } from '$lib/relate/statements/summary';
import { LOCALE_PARAMETERS, localeOf } from '$lib/base/locale';
import { query } from '$lib/store/engine/native.server';
import { allStatements, allSeries, documentCount, recordCounts } from '$lib/store/queries/series';
import { nameOf } from '$lib/words/name';

/** So many small charts a sector: more is what the list of indicators is for. */
const A_SECTOR = 4;

export const entries = () => LOCALE_PARAMETERS;

export const load: PageServerLoad = async ({ params }) => {
	const locale = localeOf(params.lang);
	const bySeries = groupBy(await query(allStatements()), ({ series }) => series ?? '');
	const statements = new Map(bySeries.map((group) => [group[0].series, group]));
	const all = (await query(allSeries())).map((series) => ({
		...series,
		summary: summary(statements.get(series.id) ?? [])
	}));
	const counts = new Map((await query(recordCounts())).map(({ kind, records }) => [kind, records]));
	const points = (id: string, unit: string, name: string) =>
		seriesPoints(statements.get(id) ?? [], {
			view: 'level',
			unit,
			printed: false,
			name,
			locale
		}).points;
	const groups = mostComparable(all, A_SECTOR);
	return {
		groups: groups.map(({ sector, chosen, total }) => ({
			sector,
			total,
			cells: chosen.map(({ summary, ...series }) => {
				const { id, canonical_unit } = series;
				const name = nameOf(series, locale);
				return { id, name, summary, points: points(id, canonical_unit, name) };
			})
		})),
		counts: {
			documents: (await query(documentCount()))[0]?.documents ?? 0,
			targets: counts.get('target') ?? 0,
			results: counts.get('actual') ?? 0,
			shown: groups.flatMap(({ chosen }) => chosen).length,
			series: all.length
		}
	};
};
