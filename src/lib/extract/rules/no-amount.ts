import { isQuotedName } from './dismiss-names';
import type { Reason } from './reasons';
import type { Quantity } from '../../language/zh/quantity';

/** What follows a numeral in words that states no amount, with the reason. */
const FOLLOWED_BY: Readonly<Record<string, Reason>> = {
	年: 'period',
	月: 'period',
	刻: 'name',
	大: 'list-count',
	个: 'list-count',
	项: 'list-count',
	件: 'list-count',
	条: 'list-count',
	张: 'list-count',
	类: 'list-count',
	位: 'list-count',
	权: 'list-count',
	次: 'ordinal',
	届: 'ordinal',
	批: 'ordinal'
};
/** 百家, 千企万户, 万亩: a size that is part of a name. */
const SIZED = /[百千万亿]$/;
const SIZED_BY = /^[人名户家村乡镇企亩斤头吨团场院屋店校]/;
/** 一 before anything else is an article (一个, 一批) or a part of a word (一体, 统一). */
const ONE_COUNTS = /^[年刻件条次]/;

/**
 * A numeral in words that is seen and states no amount (五大任务, 第三次普查, 三年行动, 千企万户), with the
 * reason; null where the characters are a word (十分, 一体) rather than a number.
 */
export function numeralWithoutAmount(
	text: string,
	at: number,
	token: string
): { quantity: Quantity; dismissed: Reason; rule: null } | null {
	const end = at + token.length;
	const reason = reasonOf(text, at, end, token);
	if (!reason) return null;
	const quantity: Quantity = {
		at,
		unitAt: end,
		start: at,
		end,
		low: 0,
		high: 0,
		unit: '',
		multiplied: false,
		power: 0,
		doubtful: false,
		comparator: null,
		rule: 'numeral-without-amount'
	};
	const quoted = reason !== 'item-number' && isQuotedName(text, quantity);
	return { quantity, dismissed: quoted ? 'slogan' : reason, rule: null };
}

function reasonOf(text: string, at: number, end: number, token: string): Reason | null {
	const before = text.charAt(at - 1);
	const next = text.charAt(end);
	if (before === '第') return 'ordinal';
	if (before === '(' && next === ')') return 'item-number';
	if (next === '、' && (before === '' || before === '\n' || before === '。')) return 'item-number';
	const after = text.slice(end, end + 3);
	if (/^中(?:、|全会)/.test(after)) return 'ordinal';
	if (token === '一' && !ONE_COUNTS.test(after)) return null;
	if (SIZED.test(token) && SIZED_BY.test(after)) return 'name';
	if (next === '大' && text.slice(Math.max(0, at - 2), at) === '党的') return 'ordinal';
	return FOLLOWED_BY[next] ?? null;
}
