import crossfilter from 'crossfilter2';
import type { Coded } from '../../src/lib/store/explore/coded';
import type { Program } from './counting';

/** crossfilter2: a sorted index for each facet. */
export const crossfilter2: Program = {
	name: 'crossfilter2',
	open({ columns, years }) {
		const index = crossfilter(Array.from(years.first, (_, row) => row));
		const dimensions = columns.map((column) => facet(index, column));
		return {
			change({ group, code }) {
				const chosen = dimensions[group]?.dimension;
				if (code === null) chosen?.filterAll();
				else chosen?.filterExact(code);
				return dimensions.map(({ counts, length }) => {
					const records = new Uint32Array(length);
					for (const { key, value } of counts.all()) records[Number(key)] = Number(value);
					return records;
				});
			}
		};
	}
};

function facet(index: crossfilter.Crossfilter<number>, { codes, starts, values }: Coded) {
	const dimension = starts
		? index.dimension((row) => [...codes.subarray(starts[row], starts[row + 1])], true)
		: index.dimension((row) => codes[row] ?? 0);
	return { dimension, counts: dimension.group(), length: values.length };
}
