import { describe, expect, it } from 'vitest';
import { unitName } from './units';

describe('the name of a unit', () => {
	it.each([
		['公里', 'km', '公里'],
		['微克/立方米', 'µg/m³', '微克/立方米'],
		['元/人', 'yuan/person', '元/人'],
		['公斤/亩', 'kg/mu', '公斤/亩'],
		['吨标准煤/万元', 't of coal equivalent/10,000 yuan', '吨标准煤/万元'],
		['标箱', 'TEU', '标箱'],
		['百分点', 'pp', '个百分点'],
		['个', '', '个'],
		['标准舍位', '标准舍位', '标准舍位']
	])('%s is %s in English and %s in Chinese', (unit, english, chinese) => {
		expect(unitName(unit, 'en')).toBe(english);
		expect(unitName(unit, 'zh')).toBe(chinese);
	});
});
