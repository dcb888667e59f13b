import type { RowCondition } from '../../src/lib/store/explore/cross-conditions';
import { CrossCounter } from '../../src/lib/store/explore/cross-counter';
import type { Program } from './counting';

/** What the explorer counts with; it counts years, and sectors in years, as well. */
export const ours: Program = {
	name: 'ours',
	open({ facets, columns, years }) {
		const counter = new CrossCounter(columns, years, facets.indexOf('sector'));
		const conditions: (RowCondition | null)[] = columns.map(() => null);
		return {
			change({ group, code }) {
				const column = columns[group];
				if (!column) throw new Error(`no facet ${group}`);
				const wanted = new Uint8Array(column.values.length);
				if (code !== null) wanted[code] = 1;
				conditions[group] = code === null ? null : { kind: 'values', column, wanted };
				return counter.set(conditions).values;
			}
		};
	}
};
