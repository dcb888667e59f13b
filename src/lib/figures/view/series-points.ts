import { changes, sameScope } from '../../relate/statements/changes';
import { goals } from '../../relate/statements/goals';
import { sameValue } from '../../relate/statements/agreement';
import { groupBy } from '../../base/group-by';
import type { Statement } from '../../relate/statements/statement';
import type { Measure } from '../../model/record';
import type { Locale } from '../../base/locale';
import { isStatistic } from '../../base/document-ids';
import { movementOf } from '../../model/claim';
import { markText, shortComparatorChange } from '../../words/claim';
import { inBrackets, scopeWords } from '../../words/scope';
import { movementWords } from '../../words/movement';
import { mineMark } from '../../words/mine';
import { estimatedBefore } from '../../words/kind';
import { decimal } from '../../base/decimal';
import { formatNumber, formatRange, formatSigned } from '../../words/number';
import { isPercent, unitOfDifference } from '../../words/units';
import type { ChartPoint } from '../charts/point';

/** Values as they are; the difference from the plan before; or the first target as 100. */
const VIEWS = ['level', 'change', 'index'] as const;
export type View = (typeof VIEWS)[number];
const WITHOUT_INDEX = ['level', 'change'] as const;

/** Measures whose percentage says how much something grows, or its part: 6% after 5% is no 120. */
const RATES: readonly Measure[] = ['growth', 'decline', 'share'];

const isRate = ({ measure, canonical_unit }: Pick<Statement, 'measure' | 'canonical_unit'>) =>
	isPercent(canonical_unit) && RATES.includes(measure);

/** The views in which statements make sense together. */
export const viewsOf = (
	statements: readonly Pick<Statement, 'measure' | 'canonical_unit'>[]
): readonly [View, ...View[]] => (statements.some(isRate) ? WITHOUT_INDEX : VIEWS);

interface SeriesPoints {
	points: ChartPoint[];
	/** The unit of the points' values. */
	unit: string;
}

interface PointOptions {
	view: View;
	/** The canonical unit of the series; its records may have others that count the same things (户, 家). */
	unit: string;
	/** Values in the unit that documents print instead of the canonical one. */
	printed: boolean;
	/** What stands over the chart. */
	name: string;
	locale: Locale;
}

/** The points of a view, in the unit that it is shown in. */
export function seriesPoints(
	statements: readonly Statement[],
	options: PointOptions
): SeriesPoints {
	switch (options.view) {
		case 'level':
			return levels(statements, options);
		case 'change':
			return differences(statements, options);
		case 'index':
			return indexes(statements, options);
	}
}

function point(
	{ id, document, rules, kind, comparator, year_start, year_end, territory: place }: Statement,
	{ low, high, label }: Pick<ChartPoint, 'low' | 'high' | 'label'>,
	locale: Locale
): ChartPoint {
	return {
		...{
			id,
			kind,
			comparator,
			year_start,
			year_end,
			place,
			low,
			high,
			label: mineMark({ document, rules }, locale) + label
		},
		...(isStatistic({ document }) ? { statistic: true } : {})
	};
}

/**
 * The statements that stand at one mark each: of one place, year and kind those that say the same. What only
 * says "over 2" where another says 2.3 has none: it would be taken for a second result.
 */
function marks(statements: readonly Statement[]): [Statement, ...Statement[]][] {
	return goals(statements).flatMap(({ agreement, statements: all }) => {
		const kept = all.filter((each) => agreement !== 'looser' || sameValue(each, all[0]));
		return groupBy(kept, ({ canonical_low, canonical_high, comparator, unit, ...claim }) =>
			[
				canonical_low,
				canonical_high,
				comparator,
				unit,
				scopeWords(claim, 'zh'),
				isStatistic(claim)
			].join('|')
		);
	});
}

/**
 * Printed units share an axis only when there is one of them; otherwise the axis stays canonical and
 * the labels say what is printed.
 */
function levels(
	statements: readonly Statement[],
	{ unit: canonical, printed, name, locale }: PointOptions
): SeriesPoints {
	const [printedUnit = canonical, ...others] = new Set(statements.map(({ unit }) => unit));
	const onePrinted = printed && others.length === 0;
	const one = statements.every((statement) => sameScope(statement, statements[0] ?? statement));
	const points = marks(statements).map(([statement, ...others]) => {
		const { value_low, value_high, canonical_low, canonical_high, unit, comparator } = statement;
		const low = onePrinted ? value_low : canonical_low;
		const high = onePrinted ? value_high : canonical_high;
		const movement = movementOf(statement);
		const around = movementWords(movement, unit, locale, name);
		const text =
			printed && !onePrinted
				? around.before + formatRange(value_low, value_high, unit, locale) + around.after
				: markText(
						{ low, high, comparator, unit: onePrinted ? unit : canonical, movement },
						locale,
						name
					);
		const scope = one ? '' : inBrackets(scopeWords(statement, locale), locale);
		const before = estimatedBefore(statement, locale);
		const said = [statement, ...others].flatMap(({ id, restated }) => [id, ...restated]).length;
		return {
			...point(statement, { low, high, label: before + text + scope }, locale),
			...(said > 1 ? { times: said } : {}),
			...(others.length > 0 ? { also: others.map(({ id }) => id) } : {})
		};
	});
	return { points, unit: onePrinted ? printedUnit : canonical };
}

function differences(
	statements: readonly Statement[],
	{ unit, locale }: PointOptions
): SeriesPoints {
	const points = changes(goals(statements)).map(({ previous, current, difference }) => {
		const became = shortComparatorChange(previous.comparator, current.comparator, locale);
		const label = [formatSigned(difference, locale, unit), ...(became ? [became] : [])].join(' ');
		return {
			...point(current, { low: difference, high: difference, label }, locale),
			// A difference is a plain number, whatever was claimed of the values.
			comparator: 'eq' as const,
			from: previous.id
		};
	});
	return { points, unit: unitOfDifference(unit) };
}

/** Each place's first target of one year is 100. */
function indexes(statements: readonly Statement[], { locale }: PointOptions): SeriesPoints {
	const bases = new Map<string, number>();
	for (const { territory, kind, year_start, year_end, canonical_low } of statements) {
		const usable = kind === 'target' && year_start === year_end && canonical_low > 0;
		if (usable && !bases.has(territory)) bases.set(territory, canonical_low);
	}
	const points = statements.flatMap((statement) => {
		const base = bases.get(statement.territory);
		if (base === undefined) return [];
		const low = decimal((statement.canonical_low / base) * 100);
		const high = decimal((statement.canonical_high / base) * 100);
		const text = formatNumber(Number(low.toFixed(1)), locale);
		return [point(statement, { low, high, label: text }, locale)];
	});
	return { points, unit: '' };
}
