/**
 * What a number does, in words: 比2020年下降12%, 年均增长8%以上, 增加950万吨; "down 12% from 2020". A fall
 * of 12 % that is printed as "12 %" reads as its opposite.
 */
import type { Locale } from '../base/locale';
import type { Movement } from '../model/claim';
import type { Measure } from '../model/record';

type Direction = 'rise' | 'fall';

const DIRECTION: Record<Measure, Direction | null> = {
	growth: 'rise',
	increase: 'rise',
	decline: 'fall',
	decrease: 'fall',
	level: null,
	share: null
};

const anyOf = (words: string): RegExp => new RegExp(words.split(' ').join('|'));
const anyWordOf = (words: string): RegExp =>
	new RegExp(`\\b(?:${words.split(', ').join('|')})\\b`, 'i');

/** Words by which a name says itself where its number goes, so that it is not said twice. */
const SAYS: Record<Locale, Record<Direction, RegExp>> = {
	zh: {
		rise: anyOf(
			'增长 增速 增幅 增加(?!值) 增收 增产 增值(?!税) 净增 新增 提高 提升 上升 上涨 上浮 涨幅 扩大 快于 高于'
		),
		fall: anyOf(
			'下降 降低 降幅 降本 减少 减量 减排量 压减 压降 压缩 缩减 缩短 缩小 收窄 削减 取消 退出 脱贫 淘汰 关停 ' +
				'化债 化解 节[水电能约]'
		)
	},
	en: {
		rise: anyWordOf('growth, grow, increase, rise, gain, added, additional, new, up'),
		fall: anyWordOf(
			'decline, decrease, reduction, reduced, fall, cut, cuts, down, closed, abolished, lifted out, saving, saved, ' +
				'resolution'
		)
	}
};

/** Units by which alone a number is a change, whatever is built or counted. */
const CHANGES: ReadonlySet<string> = new Set(['百分点', '倍', '番']);

const isPrice = (name: string): boolean => /价格|物价|房价|CPI|PPI/.test(name);

function chineseVerb({ measure, indicator }: Movement, unit: string): string {
	if (unit === '番') return '翻';
	if (measure === 'growth') return isPrice(indicator) ? '上涨' : '增长';
	if (measure === 'decline') return '下降';
	if (measure === 'decrease') return unit === '百分点' ? '下降' : '减少';
	return unit === '百分点' ? '提高' : '增加';
}

/** What stands before and after the number and its comparator; both may be empty. */
export interface MovementWords {
	before: string;
	after: string;
}

const NOTHING: MovementWords = { before: '', after: '' };

/**
 * The words of a movement around its number.
 * @param unit the unit that is printed
 * @param name what stands beside the number in the page; what it says already is not said again
 */
export function movementWords(
	movement: Movement | undefined,
	unit: string,
	locale: Locale,
	name: string
): MovementWords {
	if (!movement) return NOTHING;
	return locale === 'zh' ? chinese(movement, unit, name) : english(movement, unit, name);
}

/** Whether the direction of a number must be said beside it. */
function directionToSay({ measure, adds }: Movement, unit: string, locale: Locale, name: string) {
	const direction = DIRECTION[measure];
	if (direction === null || SAYS[locale][direction].test(name)) return null;
	// What is built, trained or added in so many pieces is named after the deed.
	if (measure === 'increase' && !adds && !CHANGES.has(unit)) return null;
	return direction;
}

function chinese(movement: Movement, unit: string, name: string): MovementWords {
	const { base_year, per } = movement;
	const direction = directionToSay(movement, unit, 'zh', name);
	const moves = DIRECTION[movement.measure] !== null;
	const base = moves && base_year !== null ? `比${base_year}年` : '';
	const average = per === 'year' && !/年均|每年|人均/.test(name) ? '年均' : '';
	const total = per === 'total' && !/累计|合计|共/.test(name) ? '累计' : '';
	const period = { year: average, total, month: '每月', day: '每天' };
	const verb = direction === null ? '' : chineseVerb(movement, unit);
	return { before: base + (per === null ? '' : period[per]) + verb, after: '' };
}

function english(movement: Movement, unit: string, name: string): MovementWords {
	const { base_year, per, measure } = movement;
	const direction = directionToSay(movement, unit, 'en', name);
	const before = direction === null ? '' : direction === 'rise' ? 'up ' : 'down ';
	const base = DIRECTION[measure] !== null && base_year !== null ? ` from ${base_year}` : '';
	const period = { year: ' a year', total: ' in total', month: ' a month', day: ' a day' };
	const said = per === 'year' && /\b(?:annual|average|a year|per year)\b/i.test(name);
	return { before, after: (per === null || said ? '' : period[per]) + base };
}
