import type { Comparator } from '../../model/record';
import type { Clause } from '../name/clause';

/** 8%的目标, 16%的约束性指标 */
const GOAL = /^的?[^,。;]{0,6}(?:目标|指标)/;
/** 就业120万人,超过110万人的目标: the goal that a number before is set against. */
const isGoalMet = ({ quantity, printed, head, right }: Clause): boolean =>
	head === '' &&
	(quantity.comparator === 'ge' || quantity.comparator === 'le') &&
	/^(?:超过|高于|低于|优于|好于)/.test(printed) &&
	GOAL.test(right);

const FAR: readonly (readonly [RegExp, Comparator])[] = [
	// 不低于最低工资标准的70%
	[/(?:不得?低于|不少于|不小于)[^,、。;\d]{2,24}的$/, 'ge'],
	[/(?:不得?超过|不得?高于|不大于)[^,、。;\d]{2,24}的$/, 'le'],
	[/(?:不低于|不少于|不小于|至少|超过|高于|迈进|迈上|跨过|超(?=每))(?!\d)[^,、。;]{0,8}$/, 'ge'],
	[/(?:不超过|不高于|不多于|不大于|控制在)(?!\d)[^,、。;]{0,8}$/, 'le'],
	[/(?:(?<![节公条合集契制大签履预])约|大约|接近)占?(?!\d)[^,、。;]{0,8}$/, 'approx']
];

/**
 * The comparators of a sentence's numbers: what stands next to the number wins, then what stands before it
 * in the clause (至少建设1处), then what closes the list that it is in (60亿斤、160亿斤以上). Null where
 * no word says anything.
 */
export function settleComparators(clauses: readonly Clause[]): (Comparator | null)[] {
	const settled: (Comparator | null)[] = clauses.map((clause, index) => {
		const { quantity, left, right } = clause;
		if (quantity.comparator === 'range') return 'range';
		// 不得突破1.3万亩: what must not be passed.
		if (quantity.comparator === 'ge' && /(?:不得|不能|不应|不可|不准|严禁)$/.test(left))
			return 'le';
		if (index > 0 && isGoalMet(clause)) return 'eq';
		if (quantity.comparator) return quantity.comparator;
		// 超过规划8%的目标: what was set.
		if (GOAL.test(right) && /(?:超过|高于|低于|优于|好于|超额完成)[^,]{0,12}$/.test(left))
			return 'eq';
		// 高于全国1.8个百分点: how far apart the two are, no bound.
		if (quantity.unit === '百分点' && /(?:高于|超过|低于|快于|好于|优于)[^,]{1,10}$/.test(left))
			return 'eq';
		for (const [pattern, comparator] of FAR) if (pattern.test(left)) return comparator;
		// 300家规模以上企业, 240条中型以上渠道: 以上 is of the grade of what is counted.
		if (/^[^,、。;]{0,6}(?<!规模|限额|[级称等甲型])(?:以上|之上)(?=[,、。;]|$)/.test(right))
			return 'ge';
		return null;
	});
	const inherited = new Set<number>();
	for (let index = clauses.length - 2; index >= 0; index -= 1) {
		const [here, next] = [clauses[index], clauses[index + 1]];
		if (!here || !next || settled[index] || !next.listed) continue;
		if (!sharesUnit(here, next)) continue;
		settled[index] = inherited.has(index + 1)
			? (settled[index + 1] ?? null)
			: fromSuffix(next, settled[index + 1] ?? null);
		if (settled[index]) inherited.add(index);
	}
	const passed = new Set<number>();
	for (let index = 1; index < clauses.length; index += 1) {
		const [before, here] = [clauses[index - 1], clauses[index]];
		if (!before || !here || settled[index] || !here.listed) continue;
		const again = here.left === '/';
		if (!again && !sharesUnit(before, here)) continue;
		// 分别不少于A、B和C: what stands before the first holds for all.
		const covers =
			before.quantity.start < before.quantity.at &&
			/分别|(?:迈上|跨越|跨过)$/.test(before.left + before.printed.slice(0, 2));
		if (!again && !covers && !passed.has(index - 1)) continue;
		settled[index] = settled[index - 1] ?? null;
		if (settled[index] && !again) passed.add(index);
	}
	return settled;
}

function sharesUnit(a: Clause, b: Clause): boolean {
	return a.quantity.unit === b.quantity.unit || a.quantity.unit === '';
}

/** Only a comparator behind a number reaches back over the list. */
function fromSuffix({ quantity }: Clause, comparator: Comparator | null): Comparator | null {
	if (quantity.rule === 'threshold-in-words') return null;
	const suffixed = quantity.end > quantity.unitAt + quantity.unit.length;
	return suffixed && comparator !== 'range' ? comparator : null;
}
