import { groupBy } from '../../base/group-by';
import type { Locale } from '../../base/locale';
import { SECTORS, type SeriesRow } from '../../model/record';
import type { KeptGroup } from '../../relate/kept/groups';
import { REPORTED } from '../../relate/kept/outcomes';
import type { KeptRow } from '../../relate/kept/scoreboard';
import { keptHeadline, outcomeCounts } from '../../words/kept';
import { kept as messages } from '../../words/messages/kept';
import { vocabulary } from '../../words/messages/vocabulary';
import { placeName } from '../../words/places';
import { completeFigure } from '../complete-figure';
import { outcomeMark } from '../look/outcome-marks';
import { tallyHeight } from '../charts/tally';
import type { Figure } from '../figure';
import { keptTable } from '../kept-table';

/** The key of a target's group, in the order of keys. */
const KEYS: Record<KeptGroup, (row: KeptRow) => string> = {
	year: ({ target }) => String(target.year_end),
	sector: ({ target }) => target.sector,
	place: ({ target }) => target.territory
};

/** What a group is called. */
export function groupName(key: string, by: KeptGroup, locale: Locale): string {
	const sector = by === 'sector' && SECTORS.find((each) => each === key);
	if (sector) return vocabulary[locale].sector[sector];
	return by === 'place' ? placeName(key, locale) : key;
}

/** Rows in their groups: years latest first, sectors in their order, places with most targets first. */
export function keptGroups(
	rows: readonly KeptRow[],
	by: KeptGroup
): { key: string; rows: [KeptRow, ...KeptRow[]] }[] {
	const groups = groupBy(rows, KEYS[by]).map((group) => ({ key: KEYS[by](group[0]), rows: group }));
	const sectorOf = ({ key }: { key: string }) => SECTORS.findIndex((each) => each === key);
	switch (by) {
		case 'year':
			return groups.toSorted((a, b) => Number(b.key) - Number(a.key));
		case 'sector':
			return groups.toSorted((a, b) => sectorOf(a) - sectorOf(b));
		case 'place':
			return groups.toSorted((a, b) => b.rows.length - a.rows.length);
	}
}

export interface Kept {
	/** The targets that have a result. */
	rows: readonly KeptRow[];
	/** The series that occur. */
	series: readonly SeriesRow[];
}

/** What came of the targets whose years have a result, a mark each; null where none has. */
export function keptFigure({ rows, series }: Kept, by: KeptGroup, locale: Locale): Figure | null {
	if (rows.length === 0) return null;
	const m = messages[locale];
	const groups = keptGroups(rows, by).map(({ key, rows: own }) => ({
		name: groupName(key, by, locale),
		rows: own.toSorted((a, b) => rank(a) - rank(b))
	}));
	const inOrder = groups.flatMap(({ rows: own }) => own);
	const tally = groups.map(({ name, rows: own }) => ({
		name,
		marks: own.map(({ outcome }) => outcome)
	}));
	const statements = inOrder.flatMap(({ target, results }) => [target, ...results.slice(0, 1)]);
	const numbers = new Map(statements.map(({ id }, number) => [id, number]));
	return completeFigure({
		kind: 'kept',
		id: by,
		locale,
		series,
		title: keptHeadline(rows, locale),
		cautions: [m.figureTitle[by], m.about],
		legend: REPORTED.filter((outcome) => rows.some((row) => row.outcome === outcome)).map(
			(outcome) => ({ label: m.outcome[outcome], ...outcomeMark(outcome) })
		),
		table: keptTable('kept', inOrder),
		panels: [
			{
				heading: null,
				cautions: [],
				alternative: groups
					.map(({ name, rows: own }) => m.inGroup(name, outcomeCounts(own, locale)))
					.join(locale === 'zh' ? '；' : '; '),
				chart: { type: 'tally', rows: tally },
				statements,
				order: inOrder.map(({ target }) => numbers.get(target.id) ?? 0),
				also: inOrder.map(({ results }) => results.slice(0, 1).map(({ id }) => id)),
				height: (width) => tallyHeight(tally, width)
			}
		]
	});
}

const rank = ({ outcome }: KeptRow): number =>
	REPORTED.findIndex((reported) => reported === outcome);
