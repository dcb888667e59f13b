import { CODES } from 'virtual:divisions';
import type { Locale } from '../../base/locale';
import { ladder, levelsOf, type Siblings } from '../../relate/levels/ladder';
import { goals } from '../../relate/statements/goals';
import type { ComparedSeries } from '../../relate/statements/lines';
import type { Statement } from '../../relate/statements/statement';
import { embed } from '../../words/messages/embed';
import { levels as messages } from '../../words/messages/levels';
import { series as seriesMessages } from '../../words/messages/series';
import { nameOf } from '../../words/name';
import { chartUnit } from '../../words/number';
import { placeName } from '../../words/places';
import { siblingsName, siblingsWords, spreadWords } from '../../words/step';
import { rowsInWords } from '../alternative';
import { completeFigure } from '../complete-figure';
import { ladderAxis, ladderHeight, type LadderRow } from '../charts/ladder';
import { COLOURS } from '../look/theme';
import type { Figure } from '../figure';
import { legend } from '../legend';
import { levelsTable } from '../levels-table';

/** So many groups are told in the title. */
const TOLD = 3;

const ABOVE = 'M8 1V4M8 6V10M8 12V15';
const MEDIAN = 'M8 1V15';

/** A series' targets for a year from level to level; null where fewer than two places state one. */
export function ladderFigure(data: ComparedSeries, year: number, locale: Locale): Figure | null {
	const { series } = data;
	const steps = ladder(goals(data.statements), year, CODES);
	const rungs = steps.flatMap((each) => each.rungs);
	if (rungs.length < 2) return null;
	const m = messages[locale];
	const unit = series.canonical_unit;
	const statements = rungs.map(({ statement }) => statement);
	const rows = steps.map((each) => rowOf(each, steps, unit, locale));
	const words = steps.map((each) => siblingsWords(each, unit, locale));
	const panel = {
		heading: null,
		cautions: [],
		alternative: [...words, rowsInWords(statements, locale)].join(locale === 'zh' ? '；' : '; '),
		chart: { type: 'ladder' as const, rows, unit, locale },
		statements,
		height: (width: number) => ladderHeight(rows, width)
	};
	return completeFigure({
		kind: 'ladder',
		id: series.id,
		locale,
		series: [series],
		title: embed[locale].withFinding(
			m.ladderTitle(nameOf(series, locale), year),
			words.slice(0, TOLD).join(' → ')
		),
		unit: chartUnit(unit, locale),
		cautions: [
			...(levelsOf(steps).length === 1
				? [m.oneLevel(m.level[levelsOf(steps)[0] ?? 'nation'])]
				: []),
			...axisRemarks(rows, locale)
		],
		legend: [
			...legend({ kind: 'ladder', panels: [panel], locale }, {}),
			...linesInLegend(rows, locale)
		],
		table: levelsTable(
			`${series.id}-levels-${year}`,
			year,
			rungs.map((rung) => ({ ...rung, state: 'stated' as const })),
			CODES
		),
		panels: [panel]
	});
}

function axisRemarks(rows: readonly LadderRow[], locale: Locale): string[] {
	const { log, fromZero } = ladderAxis(rows);
	const m = seriesMessages[locale];
	return log ? [m.logAxis] : fromZero ? [] : [m.rankingNotFromZero];
}

function linesInLegend(rows: readonly LadderRow[], locale: Locale) {
	const m = messages[locale];
	const entry = (label: string, d: string, stroke: string, width: number) => ({
		label,
		d,
		fill: 'none',
		stroke,
		width
	});
	return [
		...(rows.some(({ above }) => above !== null)
			? [entry(m.legendAbove, ABOVE, COLOURS.ink, 1.2)]
			: []),
		...(rows.some(({ median }) => median !== null)
			? [entry(m.legendMedian, MEDIAN, COLOURS.mark, 3)]
			: [])
	];
}

function rowOf(
	siblings: Siblings,
	all: readonly Siblings[],
	unit: string,
	locale: Locale
): LadderRow {
	const { rungs, median, of } = siblings;
	const above = all
		.flatMap((each) => each.rungs)
		.find(({ place, statement }) => place === of && isOneNumber(statement));
	return {
		name: siblingsName(siblings, locale),
		told: spreadWords(siblings, unit, locale),
		marks: rungs.map(({ place, statement: { canonical_low, canonical_high, comparator } }) => ({
			low: canonical_low,
			high: canonical_high,
			comparator,
			name: placeName(place, locale)
		})),
		median: rungs.length > 1 ? median : null,
		above: above?.statement.canonical_low ?? null
	};
}

const isOneNumber = ({ canonical_low, canonical_high }: Statement): boolean =>
	canonical_low === canonical_high;
