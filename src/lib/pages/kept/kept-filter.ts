import type { Parameters } from '$lib/base/parameters';
import { inOrderOfNames, responsibleFor, type DepartmentNames } from '$lib/model/department-names';
import { SECTORS, type Sector } from '$lib/model/record';
import { statementsIn, type KeptBoard } from '$lib/relate/kept/board';
import { KEPT_GROUPS, type KeptGroup } from '$lib/relate/kept/groups';
import { REPORTED, type KeptOutcome } from '$lib/relate/kept/outcomes';
import type { KeptRow } from '$lib/relate/kept/scoreboard';
import type { WaitingRow } from '$lib/relate/kept/waiting';
import type { Statement } from '$lib/relate/statements/statement';

/** What a reader wants to see of the scoreboard; null and an empty list are everything. */
export interface KeptFilter {
	outcomes: readonly KeptOutcome[];
	sector: Sector | null;
	/** A department by its name today. */
	department: string | null;
	year: number | null;
	place: string | null;
	/** Ids of a series and a document. */
	series: string | null;
	document: string | null;
}

/** The parameters that a filter is read from. */
export const FILTERS = [
	'outcome',
	'sector',
	'department',
	'year',
	'place',
	'series',
	'document'
] as const;

/** Reads the filter from the address of the page. */
export const filterOf = (address: Parameters): KeptFilter => ({
	outcomes: REPORTED.filter((outcome) => address.all('outcome').includes(outcome)),
	sector: SECTORS.find((sector) => sector === address.get('sector')) ?? null,
	department: address.get('department'),
	year: Number(address.get('year')) || null,
	place: address.get('place'),
	series: address.get('series'),
	document: address.get('document')
});

/** What the rows are grouped by. */
export const groupOf = (address: Parameters): KeptGroup =>
	KEPT_GROUPS.find((group) => group === address.get('by')) ?? KEPT_GROUPS[0];

/** What a filter asks a target. */
export type Filtered = Pick<
	Statement,
	'sector' | 'lead' | 'support' | 'year_start' | 'year_end' | 'territory' | 'series' | 'document'
>;

/** Whether a target passes all but the outcome. */
export const passes = (
	target: Filtered,
	filter: KeptFilter,
	names: DepartmentNames,
	documents: readonly string[] = [target.document]
): boolean =>
	(filter.sector === null || target.sector === filter.sector) &&
	(filter.department === null || responsibleFor(target, names).includes(filter.department)) &&
	(filter.year === null || target.year_end === filter.year) &&
	(filter.place === null || target.territory === filter.place) &&
	(filter.series === null || target.series === filter.series) &&
	(filter.document === null || documents.includes(filter.document));

/** What of a board passes. */
export interface PassingBoard {
	/** Whatever its outcome. */
	asked: KeptRow[];
	shown: KeptRow[];
	waiting: WaitingRow[];
}

/** What of a board a reader wants to see. */
export function passingBoard(
	{ rows, waiting }: Pick<KeptBoard, 'rows' | 'waiting'>,
	filter: KeptFilter,
	names: DepartmentNames
): PassingBoard {
	const asked = rows.filter((row) =>
		passes(
			row.target,
			filter,
			names,
			statementsIn(row).map(({ document }) => document)
		)
	);
	return {
		asked,
		shown: asked.filter(
			({ outcome }) => filter.outcomes.length === 0 || filter.outcomes.includes(outcome)
		),
		waiting: waiting.filter((row) => passes(row, filter, names))
	};
}

/** What there is to choose from among some targets. */
export interface KeptChoices {
	sectors: Sector[];
	departments: string[];
	years: number[];
	places: string[];
}

export const choicesIn = (targets: readonly Filtered[], names: DepartmentNames): KeptChoices => ({
	sectors: SECTORS.filter((sector) => targets.some((target) => target.sector === sector)),
	departments: inOrderOfNames(targets.flatMap((target) => responsibleFor(target, names))),
	years: [...new Set(targets.map(({ year_end }) => year_end))].sort((a, b) => b - a),
	places: [...new Set(targets.map(({ territory }) => territory))]
});
