import { expect, it } from 'vitest';
import { exportColumns } from './export';

it('exports the data behind the columns, and always the source', () => {
	expect(Object.keys(exportColumns(['indicator', 'value']))).toEqual([
		...['id', 'series', 'indicator', 'per', 'base_year', 'comparator'],
		...['value_low', 'value_high', 'unit', 'canonical_low', 'canonical_high', 'canonical_unit'],
		...['measure', 'span', 'quote', 'document', 'territory']
	]);
});
