import type { Locale } from '../base/locale';
import { own } from '../base/own';

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
	微克: 'µg',
	毫克: 'mg',
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
	岁: 'years',
	周岁: 'years',
	辆: 'vehicles',
	列: 'trains',
	标箱: 'TEU',
	标准箱: 'TEU',
	千伏: 'kV',
	个月: 'months',
	场: 'events',
	场次: 'performances',
	部: 'units',
	万元: '10,000 yuan',
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

/** What stands below the line of a compound unit is one: yuan/person. */
const ENGLISH_EACH: Record<string, string> = {
	人: 'person',
	户: 'household',
	年: 'year',
	天: 'day',
	小时: 'hour',
	月: 'month'
};

function english(unit: string): string {
	const whole = own(ENGLISH, unit);
	if (whole !== undefined) return whole;
	const [above = '', ...below] = unit.split('/');
	const each = below.map((part) => own(ENGLISH_EACH, part) ?? own(ENGLISH, part) ?? part);
	return [own(ENGLISH, above) ?? above, ...each].join('/');
}

/** Units that Chinese writes with a measure word before them. */
const CHINESE: Record<string, string> = { 百分点: '个百分点', 系数: '' };

/** The name of a unit as it follows a number, possibly empty. */
export const unitName = (unit: string, locale: Locale): string =>
	locale === 'en' ? english(unit) : (own(CHINESE, unit) ?? unit);

/** Whether a unit is short enough to stand at each mark of a chart. */
export const isPercent = (unit: string): boolean => unit === '%' || unit === '‰';

/** A difference of percentages is in percentage points. */
export const unitOfDifference = (unit: string): string => (unit === '%' ? '百分点' : unit);
