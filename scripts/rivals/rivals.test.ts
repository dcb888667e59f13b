import { expect, it } from 'vitest';
import { madePlaces } from '../generated/places';
import { randomOf } from '../generated/random';
import { readSeeds } from '../generated/read-seeds';
import { facetRows } from '../generated/rows';
import { changesOf, type Program } from './counting';
import { crossfilter2 } from './crossfilter';
import { mosaic } from './mosaic';
import { ours } from './ours';

const rows = facetRows(await readSeeds(), await madePlaces(), 3000);
const changes = changesOf(rows, 30, randomOf(7));

/** All counts after each change. */
async function counted(program: Program): Promise<number[][][]> {
	const counting = await program.open(rows);
	const all: number[][][] = [];
	for (const change of changes)
		all.push((await counting.change(change)).map((counts) => Array.from(counts)));
	return all;
}

it('what is measured side by side counts the same', async () => {
	const own = await counted(ours);
	expect(own.every((counts) => counts.every((facet) => facet.some((records) => records > 0)))).toBe(
		true
	);
	for (const rival of [crossfilter2, mosaic])
		expect((await counted(rival)).map(String), rival.name).toEqual(own.map(String));
});
