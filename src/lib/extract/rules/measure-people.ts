import type { MeasureRule } from './measure-facts';

/** Amounts of people, and of what there is for so many of them. */
export const PEOPLE_RULES: readonly MeasureRule[] = [
	{
		// 还有2.3万贫困人口没有脱贫
		name: 'still-there',
		example: '还有2.3万贫困人口没有脱贫。',
		counterexample: '2.3万贫困人口全部脱贫。',
		when: ({ left, right, unit, is }) =>
			(is.peopleUnit.test(unit) || is.countedUnit.test(unit)) &&
			/(?:还|仍|尚)有(?:约|近)?$/.test(left) &&
			/(?:没有|未|尚未|仍|亟待|有待|需要|急需)/.test(right.slice(0, 18)),
		gives: () => 'level'
	},
	{
		name: 'taken-in',
		example: '将3.2万名低保边缘人口全部纳入救助范围。',
		counterexample: '低保边缘人口3.2万名。',
		when: ({ left, right, unit, is }) =>
			is.peopleUnit.test(unit) &&
			/(?:将|把)[^,、]{0,10}$/.test(left) &&
			/(?:全部|全都)?(?:纳入|转为|安置|列入|送)/.test(right),
		gives: () => 'increase'
	},
	{
		// 参保人数增加4万、覆盖30万人: whom it reaches in all.
		name: 'reaches-in-all',
		example: '参保人数增加4万、覆盖30万人。',
		counterexample: '参保人数增加4万人。',
		when: ({ clause, left, is, unit }) =>
			clause.follows &&
			is.peopleUnit.test(unit) &&
			/^[、和]?(?:共|累计)?(?:覆盖|保持|稳定在|达到?)(?:约|近|超过?)?$/.test(left),
		gives: () => 'level'
	},
	{
		// 每千名老年人配备社会工作者1人以上
		name: 'per-so-many',
		example: '每千名老年人配备社会工作者保持1人以上。',
		counterexample: '配备社会工作者80人。',
		when: ({ name, rises, falls, left }) =>
			/^每[十百千万]+/.test(name) &&
			!rises &&
			!falls &&
			!/(?:增加|新增|减少)[^,、]{0,6}$/.test(left),
		gives: () => 'level'
	}
];
