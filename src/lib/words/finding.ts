import type { Goal } from '../relate/statements/goals';
import type { Statement } from '../relate/statements/statement';
import { sameScope } from '../relate/statements/changes';
import { sameValue } from '../relate/statements/agreement';
import type { Locale } from '../base/locale';
import { canonicalClaim } from '../model/claim';
import { formatClaim } from './claim';
import { sizedByPrefix } from './number';
import { formatYears } from '../base/years';

/** So many targets are named one after another; of more, only the first and the last. */
const CHAIN = 4;

/** @param name what stands beside the phrase; what it says already is not said again */
const claim = (statement: Statement, locale: Locale, name?: string) =>
	formatClaim(canonicalClaim(statement), locale, name);

/**
 * A value of a chain, whose last value alone has the unit; % stands with each, as 7.5 → 7% reads badly, and a unit
 * whose prefix gives the size (25 GW → 40 GW). Each has its own comparator: one at the end would be taken for that of
 * the last.
 * @param scoped whether to say what it covers, which the last value says of all that cover the same
 */
function chained(statement: Statement, scoped: boolean, locale: Locale, name?: string): string {
	const { canonical_unit: unit } = statement;
	const { covers, ...plain } = canonicalClaim(statement);
	const said = unit === '%' || sizedByPrefix(unit, locale);
	const shown = { ...plain, ...(scoped && covers ? { covers } : {}), unit: said ? unit : '' };
	return formatClaim(shown, locale, name);
}

const ofOneYear = ({ year_start, year_end, agreement }: Goal) =>
	year_start === year_end && agreement !== 'differ';

/**
 * What a chart of one place shows, in a phrase for its title: 25万以上 → 20万以上 → 18万人以上.
 * Null where there is nothing that one phrase can say.
 * @param name the name that the phrase stands behind, which may say itself that its values grow
 */
export function finding(goals: readonly Goal[], locale: Locale, name?: string): string | null {
	const targets = goals.filter((goal) => goal.kind === 'target' && ofOneYear(goal));
	const first = targets[0]?.statements[0];
	const last = targets.at(-1)?.statements[0];
	if (!first || !last) return latest(goals, locale, name);
	if (targets.length === 1) return latest(targets, locale, name);
	const stated = targets.map(({ statements: [statement] }) => statement);
	const one = stated.every((statement) => sameScope(statement, first));
	if (stated.every((statement) => sameClaim(statement, first)))
		return unchanged(last, stated.length, locale, name);
	const told = (statement: Statement) => claim(statement, locale, name);
	if (targets.length <= CHAIN) {
		const chain = stated.slice(0, -1).map((statement) => chained(statement, !one, locale, name));
		return [...chain, told(last)].join(' → ');
	}
	return locale === 'zh'
		? `${first.year_end}年${told(first)} → ${last.year_end}年${told(last)}`
		: `${told(first)} (${first.year_end}) → ${told(last)} (${last.year_end})`;
}

const sameClaim = (a: Statement, b: Statement) =>
	sameValue(a, b) && a.comparator === b.comparator && sameScope(a, b);

/** Several targets that claim the same: 两次均为6%左右. */
function unchanged(statement: Statement, times: number, locale: Locale, name?: string): string {
	const value = claim(statement, locale, name);
	if (locale === 'zh') return `${times === 2 ? '两次' : '历次'}均为${value}`;
	return `${value} ${times === 2 ? 'both times' : 'each time'}`;
}

function latest(goals: readonly Goal[], locale: Locale, name?: string): string | null {
	const goal = goals.findLast(({ agreement }) => agreement !== 'differ');
	if (!goal) return null;
	const years = formatYears(goal.year_start, goal.year_end);
	const value = claim(goal.statements[0], locale, name);
	return locale === 'zh' ? `${years}年${value}` : `${value} (${years})`;
}
