import { describe, expect, it } from 'vitest';
import { recordsOf } from '../fixtures';

describe('names', () => {
	const items = ['小麦3万亩', '玉米5万亩', '大豆7万亩'];
	const named = (list: string[]) =>
		recordsOf(`种植${list.join('、')}。`)
			.map(({ indicator, value_low }) => `${indicator} ${value_low}`)
			.sort();

	it('are the same in every order of a list', () => {
		expect(named(items.toReversed())).toEqual(named(items));
	});

	it('of neighbours do not change when 其中 is put in', () => {
		const whole = recordsOf('新建公路300公里，改造管网20公里。').map(({ indicator }) => indicator);
		const withPart = recordsOf('新建公路300公里，其中高速公路50公里，改造管网20公里。').map(
			({ indicator }) => indicator
		);
		expect(withPart.toSpliced(1, 1)).toEqual(whole);
	});

	it('never begin with the number of a list item', () => {
		expect(recordsOf('36． 新建体育公园6个。').map(({ indicator }) => indicator)).toEqual([
			'新建体育公园'
		]);
	});
});
