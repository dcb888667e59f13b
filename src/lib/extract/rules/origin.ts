import type { Clause } from '../name/clause';

const FROM = /(?:从|由)(?!于|此|而|事|业|严|优|零|来)[^,;。]{0,24}$/;
const TO =
	/^[^,;。]{0,10}(?:提高|提升|增加|增长|上升|扩大|降低|下降|减少|缩小|压减|压缩|缩短|调整|优化|升|增|降|发展|跃升|攀升|拓展|回升|恢复|收窄|上调|下调)?[^,;。]{0,2}(?:到|至|为)/;

/** Indexes of the numbers that are X of 从X提高到Y. */
export function findOrigins(clauses: readonly Clause[]): ReadonlySet<number> {
	const origins = new Set<number>();
	clauses.forEach((clause, index) => {
		if (!FROM.test(clause.left)) return;
		let last = index;
		while (clauses[last + 1]?.listed || isPart(clauses[last + 1])) last += 1;
		const target = clauses[last + 1];
		if (!target || !TO.test(target.left)) return;
		for (let item = index; item <= last; item += 1) origins.add(item);
	});
	return origins;
}

/** A part of 9:51:40 after the first. */
function isPart(clause: Clause | undefined): boolean {
	return clause?.quantity.rule === 'ratio' && clause.left === '';
}

/** Whether the number is Y of 从X提高到Y: in a review its time is the end of the span. */
export function isDestination(origins: ReadonlySet<number>, index: number): boolean {
	return origins.has(index - 1) && !origins.has(index);
}
