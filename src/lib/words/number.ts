/**
 * Numbers as each language prints them: 1.4万公里 and 12亿吨, 14,000 km and 1.2 billion t. All digits
 * of a value are always shown, so that shown differences agree with the shown values.
 */
import { own } from '../base/own';
import { MOST_DIGITS } from '../base/digits';
import { decimal, decimals } from '../base/decimal';
import type { Locale } from '../base/locale';
import { unitName } from './units';

/** A number with its multiplier, and its unit apart because the unit is set smaller. */
export interface ShownQuantity {
	number: string;
	unit: string;
}

interface Multiplier {
	value: number;
	name: string;
	/** The multiplier is used from this value on … */
	from: number;
	/** … while the number before it needs no more decimals than this. */
	decimals: number;
}

const ONE: Multiplier = { value: 1, name: '', from: 0, decimals: Infinity };
const MULTIPLIERS: Record<Locale, Multiplier[]> = {
	zh: [
		{ value: 1e12, name: '万亿', from: 1e12, decimals: 2 },
		{ value: 1e8, name: '亿', from: 1e8, decimals: 2 },
		{ value: 1e4, name: '万', from: 1e4, decimals: 2 },
		// Five digits read well as they are, more do not.
		{ value: 1e4, name: '万', from: 1e6, decimals: 4 },
		ONE
	],
	en: [
		{ value: 1e12, name: ' trillion', from: 1e12, decimals: 3 },
		{ value: 1e9, name: ' billion', from: 1e9, decimals: 3 },
		{ value: 1e6, name: ' million', from: 1e6, decimals: 3 },
		ONE
	]
};

const multiplierOf = (value: number, locale: Locale): Multiplier =>
	MULTIPLIERS[locale].find(
		(multiplier) =>
			Math.abs(value) >= multiplier.from &&
			decimals(decimal(value / multiplier.value)) <= multiplier.decimals
	) ?? ONE;

/** English groups thousands, Chinese does not. Made once: making one takes as long as fifty numbers. */
const FORMATS: Record<Locale, Intl.NumberFormat> = {
	zh: new Intl.NumberFormat('en-US', { useGrouping: false, maximumFractionDigits: MOST_DIGITS }),
	en: new Intl.NumberFormat('en-US', { useGrouping: true, maximumFractionDigits: MOST_DIGITS })
};

/** Digits with a true minus sign. */
const digits = (value: number, locale: Locale): string =>
	FORMATS[locale].format(value).replace('-', '−');

/** A number without its unit: 1.4万, 1.2 billion. No digit is dropped. */
export function formatNumber(value: number, locale: Locale): string {
	const clean = decimal(value);
	const { value: size, name } = multiplierOf(clean, locale);
	return digits(decimal(clean / size), locale) + name;
}

/** Units that English sizes by prefix where Chinese says 万 and 亿: 4000万千瓦 is 40 GW. Largest first. */
const PREFIXED: Readonly<Record<string, readonly { unit: string; is: number }[]>> = {
	千瓦: [
		{ unit: 'GW', is: 1e6 },
		{ unit: 'MW', is: 1e3 }
	],
	千瓦时: [
		{ unit: 'TWh', is: 1e9 },
		{ unit: 'GWh', is: 1e6 },
		{ unit: 'MWh', is: 1e3 }
	]
};
const SAME: Readonly<Record<string, string>> = { 度: '千瓦时' };
const BASE: Readonly<Record<string, string>> = { 千瓦: 'watts', 千瓦时: 'watt-hours' };

const prefixesOf = (unit: string, locale: Locale) =>
	locale === 'en' ? own(PREFIXED, own(SAME, unit) ?? unit) : undefined;

/** Whether each number of a chart is printed with its unit, because a prefix gives its size: 40 GW. */
export const sizedByPrefix = (unit: string, locale: Locale): boolean =>
	prefixesOf(unit, locale) !== undefined;

/** The unit that stands over a chart. */
export const chartUnit = (unit: string, locale: Locale): string =>
	sizedByPrefix(unit, locale) ? (own(BASE, own(SAME, unit) ?? unit) ?? '') : unitName(unit, locale);

/** So many mu are a hectare: few readers of English know the one. */
const MU_A_HECTARE = 15;
const HECTARE_DIGITS = 3;

/** A value or a range and its unit, to be set apart. `unit` is that of the record. */
export function shownRange(low: number, high: number, unit: string, locale: Locale): ShownQuantity {
	const prefixed = prefixesOf(unit, locale)?.find(({ is }) => Math.abs(high) >= is);
	const size = prefixed?.is ?? 1;
	const number = rangeOf(low, high, (value) => formatNumber(decimal(value / size), locale));
	if (prefixed) return { number, unit: prefixed.unit };
	const name = unitName(unit, locale);
	return {
		number,
		unit: locale === 'en' && unit === '亩' ? `${name} (${hectares(low, high)})` : name
	};
}

const rangeOf = (low: number, high: number, format: (value: number) => string): string =>
	low === high ? format(low) : `${format(low)}–${format(high)}`;

function hectares(low: number, high: number): string {
	const rounded = (mu: number) => Number((mu / MU_A_HECTARE).toPrecision(HECTARE_DIGITS));
	return `about ${rangeOf(rounded(low), rounded(high), (value) => formatNumber(value, 'en'))} ha`;
}

/** Puts a unit behind a number as the language does: 12亿吨, 5.5%, 14,000 km. */
export function joinUnit({ number, unit }: ShownQuantity, locale: Locale): string {
	const close = locale === 'zh' || unit === '' || unit === '%' || unit === '‰';
	return number + (close ? unit : ` ${unit}`);
}

/** A number with its unit in one string. */
export const formatValue = (value: number, unit: string, locale: Locale): string =>
	formatRange(value, value, unit, locale);

/** A value or a range: 30–50个. */
export function formatRange(low: number, high: number, unit: string, locale: Locale): string {
	return joinUnit(shownRange(low, high, unit, locale), locale);
}

/** A number with its sign always shown: +5万, −0.5; with a unit only where a prefix of it gives the size: +5 GW. */
export const formatSigned = (value: number, locale: Locale, unit = ''): string =>
	(value > 0 ? '+' : '') +
	(sizedByPrefix(unit, locale) ? formatValue(value, unit, locale) : formatNumber(value, locale));

/** A relative change in percent with one decimal; a change that rounds to nothing says "<0.1". */
export function formatPercentChange(ratio: number, locale: Locale): string {
	const percent = ratio * 100;
	const sign = percent > 0 ? '+' : percent < 0 ? '−' : '';
	const size = Math.abs(percent);
	if (size > 0 && size < 0.1) return `${sign}<0.1%`;
	return `${sign}${digits(Number(size.toFixed(1)), locale)}%`;
}

/** One size for several numbers: their digits, and what says the size, 万 or ` GW`. */
interface SharedScale {
	digits: (value: number) => string;
	suffix: string;
	/** The unit with its size, where it stands once over all of them: 万人, million people, GW. */
	unit: string;
}

/** The size in which numbers stand beside each other whose largest absolute value is `largest`. */
export function sharedScale(largest: number, locale: Locale, unit = ''): SharedScale {
	const prefixed = prefixesOf(unit, locale)?.find(({ is }) => Math.abs(largest) >= is);
	const { value: size, name } = prefixed
		? { value: prefixed.is, name: ` ${prefixed.unit}` }
		: (MULTIPLIERS[locale].find((multiplier) => Math.abs(largest) >= multiplier.from) ?? ONE);
	const plain = !prefixed && sizedByPrefix(unit, locale) ? ` ${unitName(unit, locale)}` : '';
	const named = prefixed ? '' : unitName(unit, locale);
	return {
		digits: (value) => digits(decimal(value / size), locale),
		suffix: name + plain,
		unit: [name.trim(), named].filter((part) => part !== '').join(locale === 'zh' ? '' : ' ')
	};
}

/**
 * One multiplier for all the numbers of an axis whose largest absolute value is `largest`: 0, 10万, 20万; one prefix of
 * the unit where English has prefixes for it: 0, 20 GW, 40 GW.
 */
export function axisFormat(largest: number, locale: Locale, unit = ''): (value: number) => string {
	const scale = sharedScale(largest, locale, unit);
	return (value) => (value === 0 ? scale.digits(value) : scale.digits(value) + scale.suffix);
}
