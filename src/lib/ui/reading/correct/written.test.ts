import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { readUnitTable } from '$lib/model/units/units';
import { canonicalValue, readWritten, writtenOf, type WrittenValue } from './written';

const table = readUnitTable(parse(readFileSync('data/units.yaml', 'utf8')));
const read = ({ low = '', high = '', unit = '吨' }: Partial<WrittenValue>, known = '吨') => {
	const values = readWritten({ low, high, unit }, known, table);
	return values && [values.value_low, values.value_high, values.unit];
};

describe('a value is read as people write it', () => {
	it.each<[string, Partial<WrittenValue>, [number, number, string]]>([
		['digits with a multiplier', { low: '13亿', high: '13亿' }, [13e8, 13e8, '吨']],
		['a multiplier with the unit', { low: '13', high: '13', unit: '亿吨' }, [13e8, 13e8, '吨']],
		['digits alone', { low: '1300000000' }, [13e8, 13e8, '吨']],
		['digits in groups', { low: '1,300' }, [1300, 1300, '吨']],
		['wide digits', { low: '１３．５' }, [13.5, 13.5, '吨']],
		['words', { low: '十三亿' }, [13e8, 13e8, '吨']],
		['the unit behind the number', { low: '13亿吨', unit: '' }, [13e8, 13e8, '吨']],
		['the unit twice', { low: '13亿吨' }, [13e8, 13e8, '吨']],
		['a range', { low: '12亿', high: '13亿' }, [12e8, 13e8, '吨']],
		['a fall', { low: '-3.4', unit: '‰' }, [-3.4, -3.4, '‰']],
		['千瓦 is no multiplier', { low: '5', unit: '千瓦' }, [5, 5, '千瓦']],
		['万千瓦 has one', { low: '5', unit: '万千瓦' }, [50000, 50000, '千瓦']],
		['百分点 is no multiplier', { low: '0.5', unit: '个百分点' }, [0.5, 0.5, '个百分点']]
	])('%s', (_title, written, values) => {
		expect(read(written)).toEqual(values);
	});

	it('the unit that the record has stays, whatever it begins with', () => {
		expect(read({ low: '5', unit: '万头猪' }, '万头猪')).toEqual([5, 5, '万头猪']);
	});

	it.each<[string, Partial<WrittenValue>]>([
		['nothing', {}],
		['no number', { low: '约' }],
		['a multiplier twice', { low: '13亿', unit: '亿吨' }],
		['another unit behind it', { low: '13公里' }],
		['more than a number', { low: '13亿多' }],
		['a multiplier alone', { low: '亿' }],
		['two units', { low: '12吨', high: '13亩', unit: '' }]
	])('%s is none', (_title, written) => {
		expect(read(written)).toBeNull();
	});
});

it('a value is shown as texts write it, and nothing where there is none', () => {
	expect(writtenOf({ value_low: 12e8, value_high: 13e8, unit: '吨' })).toEqual({
		low: '12亿',
		high: '13亿',
		unit: '吨'
	});
	expect(writtenOf({ value_low: null, value_high: null, unit: '' }).low).toBe('');
});

it.each([
	[{ value_low: 160e8, value_high: 160e8, unit: '斤' }, 8e6, '吨'],
	[{ value_low: 13e8, value_high: 13e8, unit: '吨' }, 13e8, '吨']
])('the canonical value follows: %j', (values, canonical_low, canonical_unit) => {
	expect(canonicalValue(values, table)).toMatchObject({ canonical_low, canonical_unit });
});
