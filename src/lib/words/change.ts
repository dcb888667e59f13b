import type { SeriesSummary } from '../relate/statements/summary';
import type { Locale } from '../base/locale';
import { comparatorChange } from './claim';
import { remarkList } from './list';
import { formatPercentChange, formatSigned, joinUnit, sizedByPrefix } from './number';
import { unitName, unitOfDifference } from './units';

type ChangeTold = Pick<
	NonNullable<SeriesSummary['change']>,
	'difference' | 'ratio' | 'unit' | 'comparators'
>;

/**
 * How a target differs from that of the plan before: +2万人（+10%）; 持平; 数值不变，由“以上”改为“左右”, as
 * a floor that becomes an approximation is no unchanged target.
 */
export function changeWords(
	{ difference, ratio, unit, comparators }: ChangeTold,
	locale: Locale
): string {
	const became = comparatorChange(...comparators, locale);
	if (difference === 0) return sameNumber(became, locale);
	return remarkList(
		[differenceWords(difference, ratio, unit, locale), ...(became ? [became] : [])],
		locale
	);
}

/** A difference of values of a unit, with its sign: +2万人, −0.3个百分点. */
export const signedAmount = (difference: number, unit: string, locale: Locale): string =>
	joinUnit(
		{
			number: formatSigned(difference, locale, unit),
			unit: sizedByPrefix(unit, locale) ? '' : unitName(unitOfDifference(unit), locale)
		},
		locale
	);

/** The same with how much it is of what it differs from: +2万人（+10%）. */
export const differenceWords = (
	difference: number,
	ratio: number | null,
	unit: string,
	locale: Locale
): string => withRatio(signedAmount(difference, unit, locale), unit === '%' ? null : ratio, locale);

function sameNumber(became: string | null, locale: Locale): string {
	if (became === null) return locale === 'zh' ? '持平' : 'unchanged';
	return locale === 'zh' ? `数值不变，${became}` : `same number, ${became}`;
}

/** A relative change of a percentage is left out: it would be taken for the change itself. */
function withRatio(by: string, ratio: number | null, locale: Locale): string {
	if (ratio === null) return by;
	const part = formatPercentChange(ratio, locale);
	return locale === 'zh' ? `${by}（${part}）` : `${by} (${part})`;
}
