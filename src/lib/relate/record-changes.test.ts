import { describe, expect, it } from 'vitest';
import { statement } from './statements/samples';
import { countChanges, recordChanges } from './record-changes';

const one = statement({ year: 2023 });
const two = statement({ year: 2025 });

describe('what became of the records from one version to the next', () => {
	it.each([
		['nothing', [one, two], [one, two], []],
		['one is new', [one], [one, two], [['added', two.id]]],
		['one is gone', [one, two], [two], [['removed', one.id]]],
		['a value was read anew', [one], [{ ...one, value_high: 7 }], [['changed', one.id]]],
		['a list has another member', [one], [{ ...one, lead: ['水利厅'] }], [['changed', one.id]]],
		// Nothing that a reader of the number would miss.
		['only the confidence differs', [one], [{ ...one, confidence: 0.1 }], []],
		['only the place in the file differs', [one], [{ ...one, at: one.at + 1 }], []]
	])('%s', (_, before, now, expected) => {
		expect(recordChanges(before, now).map(({ how, record }) => [how, record.id])).toEqual(expected);
	});

	it('says which field was what', () => {
		expect(recordChanges([one], [{ ...one, unit: '户' }])[0]?.fields).toEqual([
			{ field: 'unit', was: '人', is: '户' }
		]);
	});

	it('are counted', () => {
		expect(countChanges(recordChanges([one], [two]))).toEqual({ added: 1, removed: 1, changed: 0 });
	});
});
