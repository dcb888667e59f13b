import { describe, expect, it } from 'vitest';
import { unassignedBy } from './unassigned';

const target = (lead: string[], support: string[], year_start: number, year_end = year_start) => ({
	lead,
	support,
	year_start,
	year_end
});

describe('targets that name nobody', () => {
	const targets = [
		target(['水利厅'], [], 2023),
		target([], ['财政厅'], 2023),
		target([], [], 2023),
		target([], [], 2021, 2025)
	];

	it('are counted over all years, one of several years once', () => {
		expect(unassignedBy([], targets).all).toEqual({ targets: 4, unassigned: 2 });
	});

	it.each([
		['a year with both', 2023, { targets: 4, unassigned: 2 }],
		['a year within a span', 2022, { targets: 1, unassigned: 1 }],
		['a year that none speaks of', 2030, { targets: 0, unassigned: 0 }]
	])('are counted in %s', (_title, year, counts) => {
		expect(unassignedBy([year], targets).byYear).toEqual({ [year]: counts });
	});
});
