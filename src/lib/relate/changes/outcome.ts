import { middleOf } from '../../model/middle';
import { difference } from '../../base/decimal';
import type { Comparator, Force, TargetRecord } from '../../model/record';
import type { Pledge } from './pledge';

/** What became of a target's value; `unjudged` where the other plan would not be expected to say it. */
export const FATES = [
	'raised',
	'cut',
	'unchanged',
	'different',
	'new',
	'dropped',
	'unjudged'
] as const;
export type Fate = (typeof FATES)[number];

/** What became of its wording; `mixed` where the bound became firmer and the promise softer, or the other way. */
export const WORDINGS = ['softened', 'hardened', 'mixed', 'same'] as const;
export type WordingChange = (typeof WORDINGS)[number];

/** Why two numbers of one name cannot be compared. */
export const DIFFERENCES = [
	'unit',
	'measure',
	'period',
	'part-of-year',
	'base-year',
	'basis',
	'scope',
	'place',
	'work',
	'members'
] as const;
export type Difference = (typeof DIFFERENCES)[number];

/** What two targets must agree in before a change of their values is computed. */
const ASPECTS: Record<Difference, (pledge: Pledge) => unknown> = {
	unit: ({ name }) => name.unit,
	measure: ({ record, name }) =>
		record.measure === 'level' && name.work ? 'increase' : record.measure,
	period: ({ record }) => `${record.year_end - record.year_start}|${record.per}`,
	'part-of-year': ({ record }) => record.part_of_year,
	// 比上年 is what is meant where no base is named.
	'base-year': ({ record }) => {
		const { base_year, year_start, year_end } = record;
		return base_year === null || base_year === year_start - 1 ? null : year_end - base_year;
	},
	basis: ({ record }) => record.basis,
	scope: ({ record }) => record.scope,
	place: ({ record }) => [...record.region].sort().join('|'),
	work: ({ name }) => name.work,
	members: ({ name }) => name.members
};

/** What keeps two targets from being compared, in one fixed order; empty where nothing does. */
export const differences = (before: Pledge, after: Pledge): Difference[] =>
	DIFFERENCES.filter((aspect) => ASPECTS[aspect](before) !== ASPECTS[aspect](after));

/** What became of a value that can be compared, in the canonical unit; of a range, by its middle. */
export interface ValueChange {
	fate: 'raised' | 'cut' | 'unchanged';
	by: number;
	/** Relative to the value before; null where that is not above zero. */
	ratio: number | null;
}

export function valueChange(before: TargetRecord, after: TargetRecord): ValueChange {
	const [was, is] = [middleOf(before), middleOf(after)];
	const by = difference(is, was);
	return {
		fate: by > 0 ? 'raised' : by < 0 ? 'cut' : 'unchanged',
		by,
		ratio: was > 0 ? by / was : null
	};
}

/** How firmly a value is promised: a bound to be kept, an amount, about an amount. */
const FIRMNESS: Record<Comparator, number> = { ge: 2, le: 2, range: 1, eq: 1, approx: 0 };
const FORCE: Record<Force, number> = { hard: 1, soft: -1 };

/** Work to be delivered is as firm without 以上: more of it is done as well. */
const firmness = ({ comparator, measure }: TargetRecord): number =>
	comparator === 'eq' && measure === 'increase' ? FIRMNESS.ge : FIRMNESS[comparator];
const forceOf = ({ force }: TargetRecord): number => (force ? FORCE[force] : 0);

/** What became of the wording: 以上 → 左右, 确保 → 力争. */
export function wordingChange(before: TargetRecord, after: TargetRecord): WordingChange {
	const bound = Math.sign(firmness(after) - firmness(before));
	const force = Math.sign(forceOf(after) - forceOf(before));
	if (bound * force < 0) return 'mixed';
	const firmer = bound + force;
	return firmer === 0 ? 'same' : firmer > 0 ? 'hardened' : 'softened';
}
