import { expect, it } from 'vitest';
import { withoutMultiplier } from './unit-multiplier';

const known = (unit: string): boolean => ['千瓦', '元', '百分点'].includes(unit);

it.each<[string, string, power: number, bare: string]>([
	['one multiplier', '亿元', 8, '元'],
	['two of them', '万亿元', 12, '元'],
	['before a unit that begins like one', '万千瓦', 4, '千瓦'],
	['none in such a unit', '千瓦', 0, '千瓦'],
	['none in a unit of two such signs', '百分点', 0, '百分点'],
	['before a unit that nobody knows', '万标箱', 4, '标箱'],
	['nothing but a multiplier: its last sign is the unit', '万亿', 4, '亿']
])('%s: %s', (_, unit, power, bare) => {
	expect(withoutMultiplier(unit, known)).toEqual({ power, bare });
});
