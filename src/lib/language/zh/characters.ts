/** The characters that numerals are written with, in folded text: common, financial and traditional. */

/** The digits. 两 is the other two; financial ones (壹, 伍) are written where a sum must not be altered. */
export const DIGITS: ReadonlyMap<string, number> = new Map(
	[
		'零〇',
		'一壹',
		'二两贰貳',
		'三叁叄參',
		'四肆',
		'五伍',
		'六陆陸',
		'七柒',
		'八捌',
		'九玖'
	].flatMap((spellings, value) => [...spellings].map((character) => [character, value] as const))
);

/** Steps within a group of four digits, as powers of ten. */
export const STEPS: ReadonlyMap<string, number> = new Map([
	['十', 1],
	['拾', 1],
	['百', 2],
	['佰', 2],
	['千', 3],
	['仟', 3]
]);

/** Multipliers of whole groups, as powers of ten. 兆 is one only above 亿 (`TRILLIONS`). */
export const GROUPS: ReadonlyMap<string, number> = new Map([
	['万', 4],
	['萬', 4],
	['亿', 8],
	['億', 8]
]);

/** 五兆六十二亿: 兆 counts trillions above 亿; alone it is 10⁶ or 10¹², and mostly a data rate. */
export const TRILLIONS = /兆[零〇一壹二两貳贰三叁四五六七八九十百千]{1,9}[亿億]/y;

/** 廿 and 卅 are a digit and its step in one. */
export const TENS: ReadonlyMap<string, number> = new Map([
	['廿', 20],
	['卅', 30]
]);

/** Every character that a numeral in words may begin with; for use inside a character class. */
export const NUMERAL_STARTS = [
	...DIGITS.keys(),
	...STEPS.keys(),
	...GROUPS.keys(),
	...TENS.keys()
].join('');

/** Characters that mean a number only in a sum written out in full: 大陆, 队伍, 收拾 are words. */
export const FINANCIAL = /[壹贰貳叁叄參肆伍陆陸柒捌玖拾佰仟]/;
/**
 * A financial numeral: two of its characters, or one before a multiplier; those that begin no word (陆, 伍) also
 * before a common step (壹百五十), and 拾 before a digit of a larger sum (拾六万).
 */
export const FINANCIAL_SUM = new RegExp(
	[
		'^[零壹贰貳叁叄參肆伍陆陸柒捌玖](?:[拾佰仟万萬亿億]|元整|圆)',
		'^[壹贰貳叁叄參柒捌玖][十百千]',
		'^拾(?:[壹贰貳叁叄參肆伍陆陸柒捌玖万萬亿億]|[一二三四五六七八九][万萬亿億])'
	].join('|')
);
