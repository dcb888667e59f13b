import { describe, expect, it } from 'vitest';
import { createExtractor } from '../extract/read';
import { vocabulary } from '../language/fixtures';
import { formFailures, readForms, type FormCase } from './forms';

const extract = createExtractor(vocabulary);
const CASE = { id: 'a', form: 'plain', text: '新增就业6万人以上。', context: {} };

describe('a form', () => {
	it.each<[string, FormCase['records'], string[]]>([
		['holds where all that is named is right', [{ value_low: 60_000, comparator: 'ge' }], []],
		['may accept several values', [{ unit: ['个', '人'] }], []],
		['asks of a name only that it holds a word', [{ indicator: ['失业', '就业'] }], []],
		['fails in the field that is wrong', [{ unit: '户', kind: 'target' }], ['1: wanted unit "户"']],
		['fails where a record is missing', [], ['wanted 0 records, got 1']]
	])('%s', (_title, records, failures) => {
		expect(formFailures({ ...CASE, records }, extract)).toEqual(failures);
	});

	it('is refused with its line where it is wrong', () => {
		expect(() => readForms('{"id":"a"}', 'forms')).toThrow('forms, line 1: ');
	});
});
