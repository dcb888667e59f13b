import { expect, it } from 'vitest';
import { formatNumber } from './number-format';

it.each([
	['percent', 0.053, '0.0%', '5.3%'],
	['percent without decimals', 0.95, '0%', '95%'],
	['no digits that nobody typed', 0.1 + 0.2, 'General', '0.3'],
	['fixed decimals', 12.5, '0.00', '12.50'],
	['thousands', 1234567, '#,##0', '1234567'],
	['optional decimals are not rounded', 12.34, '#,##0.##', '12.34'],
	['a unit of the format', 300, '0"万吨"', '300万吨'],
	['a colour', -3, '[Red]0;-0', '-3'],
	['a year and month', 45292, 'yyyy"年"m"月"', '2024年1月'],
	['a day', 45292, 'yyyy/m/d', '2024年1月1日'],
	['large numbers', 1e15, 'General', '1000000000000000']
])('%s', (_title, value, format, text) => {
	expect(formatNumber(value, format)).toBe(text);
});
