import type { Locale } from '.';

/**
 * English names of units, plural as they follow a number. A unit that is missing here is shown as
 * printed; things that are merely counted (个, 项 …) have no unit in English.
 */
const ENGLISH: Record<string, string> = {
	公里: 'km',
	米: 'm',
	亩: 'mu',
	公顷: 'ha',
	平方公里: 'km²',
	平方米: 'm²',
	立方米: 'm³',
	吨: 't',
	斤: 'jin',
	公斤: 'kg',
	吨标准煤: 't of coal equivalent',
	千瓦: 'kW',
	千瓦时: 'kWh',
	度: 'kWh',
	元: 'yuan',
	美元: 'US dollars',
	人: 'people',
	名: 'people',
	人次: 'person-times',
	人天: 'person-days',
	户: 'households',
	套: 'units',
	台: 'units',
	台套: 'sets',
	家: 'firms',
	所: 'schools',
	张: 'beds',
	头: 'head',
	只: 'head',
	口: 'head',
	天: 'days',
	小时: 'hours',
	年: 'years',
	番: 'doublings',
	倍: 'times',
	百分点: 'pp',
	'%': '%',
	'‰': '‰',
	字节: 'bytes',
	系数: '',
	个: '',
	项: '',
	件: '',
	处: '',
	座: '',
	次: '',
	种: '',
	条: '',
	批: '',
	例: ''
};

const english = (unit: string): string =>
	ENGLISH[unit] ??
	(unit.includes('/')
		? unit
				.split('/')
				.map((part) => ENGLISH[part] ?? part)
				.join('/')
		: unit);

/** Units that Chinese writes with a measure word before them. */
const CHINESE: Record<string, string> = { 百分点: '个百分点', 系数: '' };

/** The name of a unit as it follows a number, possibly empty. */
export const unitName = (unit: string, locale: Locale): string =>
	locale === 'en' ? english(unit) : (CHINESE[unit] ?? unit);
