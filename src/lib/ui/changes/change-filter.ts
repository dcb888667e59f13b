import type { Parameters } from '$lib/base/parameters';
import { inOrderOfNames, responsibleFor, type DepartmentNames } from '$lib/model/department-names';
import { SECTORS, type Sector } from '$lib/model/record';
import { confidenceOf, sidesOf } from '$lib/relate/changes/compared-plans';
import { FATES, WORDINGS, type Fate, type WordingChange } from '$lib/relate/changes/outcome';
import { groupBy } from '$lib/base/group-by';
import { rowsInOrder, type ChangeRow } from '$lib/relate/changes/plan-pair';

/** The least confidence of what is shown; the first is where a page begins. */
export const CERTAINTIES = ['0.5', '0.9', '0'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

/** What a reader wants to see; an empty list is everything. */
export interface ChangeFilter {
	sector: Sector | null;
	/** A department by its name today. */
	department: string | null;
	fates: readonly Fate[];
	wording: WordingChange | null;
	certainty: Certainty;
}

/** Reads the filter from the address of the page. */
export const filterOf = (address: Parameters): ChangeFilter => ({
	sector: SECTORS.find((sector) => sector === address.get('sector')) ?? null,
	department: address.get('department'),
	fates: FATES.filter((fate) => address.all('state').includes(fate)),
	wording: WORDINGS.find((wording) => wording === address.get('wording')) ?? null,
	certainty: CERTAINTIES.find((least) => least === address.get('sure')) ?? CERTAINTIES[0]
});

/** The parameter that holds the matches that a reader refuses. */
export const REFUSED = 'apart';

/** The parameters that a filter is read from. */
export const FILTERS = ['sector', 'department', 'state', 'wording', 'sure'] as const;

export const filteredRows = (
	rows: readonly ChangeRow[],
	{ sector, department, fates, wording, certainty }: ChangeFilter,
	names: DepartmentNames
): ChangeRow[] =>
	rows.filter(
		({ change }) =>
			confidenceOf(change) >= Number(certainty) &&
			(fates.length === 0 || fates.includes(change.fate)) &&
			(wording === null || change.wording === wording) &&
			(sector === null || sectorOf({ change }) === sector) &&
			(department === null || departmentsOf({ change }, names).includes(department))
	);

type Changed = Pick<ChangeRow, 'change'>;

export const sectorOf = ({ change }: Changed): Sector => sidesOf(change)[0]?.sector ?? 'macro';

/** The departments that either plan puts in charge, by their names today. */
const departmentsOf = ({ change }: Changed, names: DepartmentNames): string[] =>
	sidesOf(change).flatMap((record) => responsibleFor(record, names));

/** All departments that some rows name, in the order of their names. */
export const departmentsIn = (rows: readonly Changed[], names: DepartmentNames): string[] =>
	inOrderOfNames(rows.flatMap((row) => departmentsOf(row, names)));

/** Rows by their sectors, in the order of the sectors, each in the order in which changes are shown. */
export const bySector = (rows: readonly ChangeRow[]): [ChangeRow, ...ChangeRow[]][] =>
	groupBy(rowsInOrder(rows), sectorOf).toSorted(
		([a], [b]) => SECTORS.indexOf(sectorOf(a)) - SECTORS.indexOf(sectorOf(b))
	);
