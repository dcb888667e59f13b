import { speaksOf } from '../../base/years';

/** A target under one of the headings that it counts for. */
interface Counted {
	key: string;
	id: string;
	year_start: number;
	year_end: number;
}

/** Targets of one heading: in all, and for each year; one of several years counts in each of them. */
export interface YearRow {
	key: string;
	total: number;
	byYear: number[];
}

/** Counts targets by heading and year, most first. A target counts once a heading. */
export function yearTable(counted: readonly Counted[], years: readonly number[]): YearRow[] {
	const rows = new Map<string, Map<string, Counted>>();
	for (const each of counted) {
		const row = rows.get(each.key) ?? new Map<string, Counted>();
		rows.set(each.key, row.set(each.id, each));
	}
	return [...rows]
		.map(([key, targets]) => ({
			key,
			total: targets.size,
			byYear: years.map(
				(year) => [...targets.values()].filter((each) => speaksOf(each, year)).length
			)
		}))
		.toSorted((a, b) => b.total - a.total || a.key.localeCompare(b.key, 'zh-CN'));
}
