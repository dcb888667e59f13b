import type { TargetRecord } from '../../model/record';
import type { Pledge } from './pledge';
import { ALIKE, isWithin, similarity } from './similarity';

/** Targets of two plans that are one target, or a target of one plan that the other does not make. */
export interface Match<Target extends TargetRecord = TargetRecord> {
	before: Pledge<Target> | null;
	after: Pledge<Target> | null;
	/** How alike the names are where only they say so; null where a series does. */
	similarity: number | null;
}

/**
 * Pairs the targets of two plans: those of one series, then those whose names are alike, the most alike first.
 * The rest stands alone. In the order of the later plan, then of the earlier.
 */
export function matchPledges<Target extends TargetRecord>(
	before: readonly Pledge<Target>[],
	after: readonly Pledge<Target>[]
): Match<Target>[] {
	const partner = new Map<Pledge<Target>, Match<Target>>();
	const free = (pledges: readonly Pledge<Target>[]) =>
		pledges.filter((pledge) => !partner.has(pledge));
	const join = (old: Pledge<Target>, now: Pledge<Target>, alike: number | null) => {
		const match = { before: old, after: now, similarity: alike };
		partner.set(old, match);
		partner.set(now, match);
	};
	for (const now of after) {
		const old = closestInTime(
			free(before).filter(({ record }) => isOneSeries(record, now.record)),
			now
		);
		if (old) join(old, now, null);
	}
	for (const { old, now, alike } of byName(free(before), free(after)))
		if (!partner.has(old) && !partner.has(now)) join(old, now, alike);
	const alone = { before: null, after: null, similarity: null };
	return [
		...after.map((now) => partner.get(now) ?? { ...alone, after: now }),
		...free(before).map((old) => ({ ...alone, before: old }))
	];
}

const isOneSeries = (a: TargetRecord, b: TargetRecord): boolean =>
	a.series !== null && a.series === b.series;

/** Of several goals of one series (12 by 2025, 15 by 2030) the one for as many years, of its measure, the nearest. */
function closestInTime<Target extends TargetRecord>(
	pledges: readonly Pledge<Target>[],
	now: Pledge<Target>
): Pledge<Target> | undefined {
	const years = ({ record }: Pledge) => record.year_end - record.year_start;
	const distance = (pledge: Pledge) =>
		Math.abs(years(pledge) - years(now)) * 100 +
		(pledge.record.measure === now.record.measure ? 0 : 50) +
		Math.abs(pledge.record.year_end - now.record.year_end);
	return pledges.toSorted((a, b) => distance(a) - distance(b))[0];
}

/** 脱贫人口务工就业 and 脱贫人口和监测对象务工就业: one thing of more or fewer, which the change then says. */
function areOfMoreOrFewer({ name: old }: Pledge, { name: now }: Pledge): boolean {
	const [fewer, more] = old.members < now.members ? [old, now] : [now, old];
	return (
		fewer.members < more.members && fewer.unit === more.unit && isWithin(fewer.core, more.core)
	);
}

interface Alike<Target extends TargetRecord> {
	old: Pledge<Target>;
	now: Pledge<Target>;
	alike: number;
}

function byName<Target extends TargetRecord>(
	before: readonly Pledge<Target>[],
	after: readonly Pledge<Target>[]
): Alike<Target>[] {
	return before
		.flatMap((old) =>
			after.map((now) => ({ old, now, alike: similarity(old.name.core, now.name.core) }))
		)
		.filter(({ old, now, alike }) => alike >= ALIKE || areOfMoreOrFewer(old, now))
		.sort((a, b) => b.alike - a.alike);
}
