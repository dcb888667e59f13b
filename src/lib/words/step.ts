import type { Locale } from '../base/locale';
import type { Siblings, LevelStep } from '../relate/levels/ladder';
import { signedAmount } from './change';
import { formatClaim } from './claim';
import { remarkList } from './list';
import { levels } from './messages/levels';
import { formatRange, formatValue } from './number';
import { placeName } from './places';
import { unitOfDifference } from './units';
import { canonicalClaim } from '../model/claim';

/** A ratio of two targets in percent, with three significant digits. */
const percent = (ratio: number): string => `${Number((ratio * 100).toPrecision(3))}%`;

/** A step in words: 比全国高1个百分点; 为全国的1.75%. */
export function stepWords(
	{ above, low, high, ratio }: LevelStep,
	unit: string,
	locale: Locale
): string {
	const m = levels[locale];
	const place = placeName(above, locale);
	if (ratio !== null) return ratio === 1 ? m.same(place) : m.ofAbove(place, percent(ratio));
	const by = (from: number, to: number) => formatRange(from, to, unitOfDifference(unit), locale);
	if (low === 0 && high === 0) return m.same(place);
	if (low >= 0) return m.higher(place, by(low, high));
	if (high <= 0) return m.lower(place, by(-high, -low));
	return m.around(place, signedAmount(low, unit, locale), signedAmount(high, unit, locale));
}

/** What a group of places is called: 全国, 内蒙古自治区, 27个省份, 内蒙古自治区的5个地市. */
export function siblingsName({ level, of, rungs }: Siblings, locale: Locale): string {
	const m = levels[locale];
	const [only] = rungs;
	if (rungs.length === 1 && only) return placeName(only.place, locale);
	const group = m.counted(level, rungs.length);
	return level === 'province' || of === null ? group : m.within(placeName(of, locale), group);
}

/** How the places of a group spread, or what the only one states. */
export function spreadWords(
	{ rungs, min, median, max }: Siblings,
	unit: string,
	locale: Locale
): string[] {
	const m = levels[locale];
	const [first] = rungs;
	if (!first) return [];
	if (rungs.length === 1) {
		const { statement, step } = first;
		return [
			formatClaim(canonicalClaim(statement), locale),
			...(step ? [stepWords(step, unit, locale)] : [])
		];
	}
	const value = (number: number) => formatValue(number, unit, locale);
	if (min === max) return [m.sameAll(value(min))];
	return [m.median(value(median)), m.range(value(min), value(max))];
}

/** A group in one phrase: 27个省份中位5%（4%到7%）. */
export const siblingsWords = (siblings: Siblings, unit: string, locale: Locale): string =>
	joined(siblingsName(siblings, locale), spreadWords(siblings, unit, locale), locale);

function joined(name: string, [first = '', ...others]: readonly string[], locale: Locale): string {
	const rest = remarkList(others, locale);
	const aside = rest === '' ? '' : locale === 'zh' ? `（${rest}）` : ` (${rest})`;
	return name + (locale === 'zh' ? '' : ' ') + first + aside;
}
