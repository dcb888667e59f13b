import { expect, it } from 'vitest';
import { exportColumns } from './export';

it('exports the data behind the columns, and always the source', () => {
	expect(Object.keys(exportColumns(['indicator', 'value']))).toEqual([
		'id',
		'indicator',
		'comparator',
		'value_low',
		'value_high',
		'unit',
		'span',
		'quote',
		'document'
	]);
});
