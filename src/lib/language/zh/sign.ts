/** What stands before a number as its sign: 负, 零下 or a dash. */
export interface Sign {
	/** Where it stands. */
	at: number;
	/** Whether it can be told from a dash that only separates. */
	sure: boolean;
}

/** 肩负3项任务, 抱负, 减负300亿元, 税负3500亿元: words that end like a sign. */
const WORDS_IN_负 = /[肩担抱背自欠亏身辜胜减重税]/;
/** What a signed number stands behind: a word that says what it is, a verb that moves it, or an opening. */
const BEFORE_MINUS =
	/(?:[为是到至达在降速幅额差值数度温(:;,\n/]|(?:增长|变化|变动|利润)率|增长|增加|提高|上升|[同环]比)$/;
/** Units that are negative now and then. */
const SIGNED_UNIT = /^(?:%|‰|个?百分点|℃|摄氏度|度(?!电))/;

/** Whether a character before a number may be its sign. */
export const isMinus = (character: string): boolean => character === '-' || character === '负';

/** 零下五度 */
export const isBelowZero = (text: string, at: number): boolean => text.startsWith('零下', at - 2);

/**
 * The sign before the number at `at`, null where there is none: 负0.2, 增长-5%, 自然增长率-3.42‰. A single
 * dash behind anything else and before a percentage may be either, and is not sure.
 * @param unitAt where the unit of the number starts
 */
export function signBefore(text: string, at: number, unitAt: number): Sign | null {
	const sign = text.charAt(at - 1);
	if (isBelowZero(text, at)) return { at: at - 2, sure: true };
	if (sign === '负')
		return WORDS_IN_负.test(text.charAt(at - 2)) ? null : { at: at - 1, sure: true };
	if (sign !== '-' || text.charAt(at - 2) === '-') return null;
	const before = text.slice(Math.max(0, at - 6), at - 1);
	if (before === '' || BEFORE_MINUS.test(before)) {
		// A dash that opens a line is a bullet unless the number is one that has signs.
		const opens = before === '' || before.endsWith('\n');
		return opens && !SIGNED_UNIT.test(text.slice(unitAt, unitAt + 4))
			? null
			: { at: at - 1, sure: true };
	}
	const behindWord = /\p{Script=Han}$/u.test(before);
	return behindWord && SIGNED_UNIT.test(text.slice(unitAt, unitAt + 4))
		? { at: at - 1, sure: false }
		: null;
}
