/** What is added behind a sum of money in smaller coins, in the unit before it. */
interface SmallChange {
	end: number;
	more: number;
	/** What the sum is in: 块 of 12块5 is 元. */
	unit: string;
}

/** How many of a coin make one of what stands before it. */
const COINS: Readonly<Record<string, Readonly<Record<string, number>>>> = {
	元: { 角: 10, 毛: 10, 分: 100 },
	块: { 角: 10, 毛: 10, 分: 100, '': 10 },
	角: { 分: 10 },
	毛: { 分: 10 }
};
const DIGITS = '零一二三四五六七八九';
const COIN = /([1-9一二三四五六七八九])([角毛]|分(?![之钟])|)钱?/y;
/** What ends a sum without its last coin: 12块5。 */
const ENDS = /^(?:$|[,。;、)\n])/;

/**
 * 三毛 of 五元三毛, 五分 of 五角五分, 5 of 12块5; null where no coins follow.
 * @param at behind the unit
 */
export function readSmallChange(text: string, at: number, unit: string): SmallChange | null {
	const coins = COINS[unit];
	COIN.lastIndex = at;
	const match = coins && COIN.exec(text);
	if (!coins || !match) return null;
	const [, digit = '', coin = ''] = match;
	const parts = coins[coin];
	if (!parts || (coin === '' && !ENDS.test(text.slice(COIN.lastIndex, COIN.lastIndex + 1))))
		return null;
	const count = Math.max(DIGITS.indexOf(digit), 0) || Number(digit);
	const end = COIN.lastIndex;
	const rest = coin ? readSmallChange(text, end, coin) : null;
	return {
		end: rest?.end ?? end,
		more: Number(((count + (rest?.more ?? 0)) / parts).toFixed(6)),
		unit: unit === '块' ? '元' : unit
	};
}
