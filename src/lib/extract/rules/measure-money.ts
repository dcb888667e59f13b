import type { MeasureRule } from './measure-facts';

/** Money: a flow that statistics report, unless it is set free or given up. */
export const MONEY_RULES: readonly MeasureRule[] = [
	{
		name: 'money-freed',
		example: '盘活存量资金9亿元。',
		counterexample: '安排存量资金9亿元。',
		when: ({ unit, is, left, indicator: { verb } }) =>
			unit === '元' &&
			(is.moneyDrawnAt.test(left) ||
				(is.moneyFreed.test(verb + left) && !is.moneyCut.test(verb + left))),
		gives: () => 'increase'
	},
	{
		name: 'debt-cut',
		example: '债务化解9亿元。',
		counterexample: '债务余额9亿元。',
		when: ({ unit, is, left, name, indicator: { verb } }) =>
			unit === '元' && is.moneyCut.test(name + verb + left),
		gives: () => 'decrease'
	},
	{
		name: 'money',
		example: '完成固定资产投资820亿元。',
		counterexample: '盘活存量资金9亿元。',
		when: ({ unit, name, right }) => unit === '元' && !(name.startsWith('新') && right === ''),
		gives: () => 'level'
	}
];
