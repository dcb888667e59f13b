import type { Goal } from '../comparison/goals';
import type { Statement } from '../comparison/statement';
import { sameValue } from '../relate/agreement';
import type { Locale } from '.';
import { canonicalClaim, formatClaim } from './claim';
import { formatYears } from './list';
import { formatRange } from './number';

/** So many targets are named one after another; of more, only the first and the last. */
const CHAIN = 4;

const claim = (statement: Statement, locale: Locale) =>
	formatClaim(canonicalClaim(statement), locale);

/** The number alone; with % because 7.5% → 7% reads badly without. */
function bare({ canonical_low, canonical_high, canonical_unit }: Statement, locale: Locale) {
	const unit = canonical_unit === '%' ? '%' : '';
	return formatRange(canonical_low, canonical_high, unit, locale);
}

const ofOneYear = ({ year_start, year_end, agreement }: Goal) =>
	year_start === year_end && agreement !== 'differ';

/**
 * What a chart of one place shows, in a phrase for its title: 25万 → 20万 → 18万人以上. Null where
 * there is nothing that one phrase can say.
 */
export function finding(goals: readonly Goal[], locale: Locale): string | null {
	const targets = goals.filter((goal) => goal.kind === 'target' && ofOneYear(goal));
	const first = targets[0]?.statements[0];
	const last = targets.at(-1)?.statements[0];
	if (!first || !last) return latest(goals, locale);
	if (targets.length === 1) return latest(targets, locale);
	const stated = targets.map(({ statements: [statement] }) => statement);
	if (stated.every((statement) => sameValue(statement, first))) return unchanged(stated, locale);
	if (targets.length <= CHAIN) {
		const chain = targets.slice(0, -1).map(({ statements }) => bare(statements[0], locale));
		return [...chain, claim(last, locale)].join(' → ');
	}
	return locale === 'zh'
		? `${first.year_end}年${claim(first, locale)} → ${last.year_end}年${claim(last, locale)}`
		: `${claim(first, locale)} (${first.year_end}) → ${claim(last, locale)} (${last.year_end})`;
}

/** Several targets of one value: 两次均为6%左右. */
function unchanged(stated: readonly Statement[], locale: Locale): string {
	const last = stated.at(-1);
	if (!last) return '';
	const alike = stated.every(({ comparator }) => comparator === last.comparator);
	const value = claim(alike ? last : { ...last, comparator: 'eq' }, locale);
	const twice = stated.length === 2;
	if (locale === 'zh') return `${twice ? '两次' : '历次'}均为${value}`;
	return `${value} ${twice ? 'both times' : 'each time'}`;
}

function latest(goals: readonly Goal[], locale: Locale): string | null {
	const goal = goals.findLast(({ agreement }) => agreement !== 'differ');
	if (!goal) return null;
	const years = formatYears(goal.year_start, goal.year_end);
	const value = claim(goal.statements[0], locale);
	return locale === 'zh' ? `${years}年${value}` : `${value} (${years})`;
}
