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

/** Multipliers of whole groups, as powers of ten. 兆 is none: it is 10⁶ or 10¹², and mostly a data rate. */
export const GROUPS: ReadonlyMap<string, number> = new Map([
	['万', 4],
	['萬', 4],
	['亿', 8],
	['億', 8]
]);

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
/** A financial numeral: two of its characters, or one before a multiplier. */
export const FINANCIAL_SUM =
	/^[零壹贰貳叁叄參肆伍陆陸柒捌玖](?:[拾佰仟万萬亿億]|元整|圆)|^拾[壹贰貳叁叄參肆伍陆陸柒捌玖万萬亿億]/;
