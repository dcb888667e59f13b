import { describe, expect, it } from 'vitest';
import { madePlaces } from './places';
import { readSeeds } from './read-seeds';
import { facetRows, type FacetRows } from './rows';

const seeds = await readSeeds();
const places = await madePlaces();
const ROWS = 20_000;
const rows = facetRows(seeds, places, ROWS);

/** What a row has in a facet. */
function valuesAt({ facets, columns }: FacetRows, facet: FacetRows['facets'][number], row: number) {
	const column = columns[facets.indexOf(facet)];
	if (!column) return [];
	const { values, codes, starts } = column;
	return Array.from(starts ? codes.subarray(starts[row], starts[row + 1]) : [codes[row] ?? 0]).map(
		(code) => values[code]
	);
}

describe('rows of facets', () => {
	it('are of every facet and row, the same for the same number', () => {
		expect(rows.facets).toHaveLength(10);
		for (const { codes, starts } of rows.columns) {
			expect(starts ? starts.length : codes.length).toBe(starts ? ROWS + 1 : ROWS);
			if (starts) expect(codes).toHaveLength(starts[ROWS] ?? 0);
		}
		expect(facetRows(seeds, places, ROWS)).toEqual(rows);
		expect(facetRows(seeds, places, ROWS, 2).columns).not.toEqual(rows.columns);
	});

	it('are each like a record of the seeds, in a place of their own first', () => {
		const told = new Set(
			seeds.flatMap(({ records }) =>
				records.map(({ sector, kind, measure, lead }) => [sector, kind, measure, ...lead].join())
			)
		);
		for (let row = 0; row < ROWS; row += 997) {
			const lead = valuesAt(rows, 'lead', row).filter((name) => name !== '∅');
			const [sector, kind, measure] = (['sector', 'kind', 'measure'] as const).map((facet) =>
				valuesAt(rows, facet, row).join()
			);
			expect(told).toContain([sector, kind, measure, ...lead].join());
			const document = Number(valuesAt(rows, 'document', row)[0]?.slice(1));
			expect(valuesAt(rows, 'region', row)[0]).toBe(places[document % places.length]?.name);
		}
	});

	it('speak of years about that of their document’s plan', () => {
		for (let row = 0; row < ROWS; row += 997) {
			const plan = Number(valuesAt(rows, 'plan', row)[0]);
			const { first, last } = rows.years;
			expect(last[row]).toBeGreaterThanOrEqual(first[row] ?? 0);
			expect(Math.abs((first[row] ?? 0) - plan)).toBeLessThan(20);
		}
	});
});
