import { EACH, UNITS } from 'virtual:english-words';
import type { Locale } from '../base/locale';
import { own } from '../base/own';

/** Multipliers that are written with a unit below or above a line: 元/千人, 吨标准煤/万元. */
const MULTIPLIERS: readonly (readonly [string, string])[] = [
	['千万', '10 million'],
	['百万', 'million'],
	['亿', '100 million'],
	['万', '10,000'],
	['千', '1,000'],
	['百', '100']
];

function multiplied(unit: string): string | undefined {
	const [word, number] = MULTIPLIERS.find(([each]) => unit.startsWith(each)) ?? [];
	const named = word && own(UNITS, unit.slice(word.length));
	return named ? `${number} ${named}` : undefined;
}

/** A unit without an English name is shown as printed; things that are merely counted (个, 项 …) have none. */
function english(unit: string): string {
	const whole = own(UNITS, unit);
	if (whole !== undefined) return whole;
	const [above = '', ...below] = unit.split('/');
	const each = below.map((part) => own(EACH, part) ?? own(UNITS, part) ?? multiplied(part) ?? part);
	return [own(UNITS, above) ?? above, ...each].join('/');
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
