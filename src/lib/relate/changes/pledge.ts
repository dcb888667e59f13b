import type { TargetRecord } from '../../model/record';
import { createIndicatorReader } from '../clause';
import type { SeriesVocabulary } from '../definitions';
import { withResponsible } from '../statements/responsible';
import { ownNames } from '../territory';

/** What a target's words call the thing that it promises, with what two plans may word differently taken out. */
export interface PledgeName {
	core: string;
	/** What is done to the thing: 新建改建 is another promise than 新建. */
	work: string;
	/** How many things it names: 脱贫人口和防止返贫监测对象 are more people than 脱贫人口. */
	members: number;
	/** The canonical unit, one for all that count the same things: 人 for 名. */
	unit: string;
}

/** A target as plans are compared by it. However often its document prints it, it is one promise. */
export interface Pledge<Target extends TargetRecord = TargetRecord> {
	record: Target;
	name: PledgeName;
	/** Ids of the records that make it again. */
	again: string[];
}

/** Names a target of a document that governs `region`. */
export type PledgeNamer = (record: TargetRecord, region: string) => PledgeName;

const LIST = /[、和及与]/;
/** Not inside 呼和浩特, 和谐, 普及, 参与. */
const NO_LIST = /呼和浩特|和谐|和平|普及|涉及|参与/g;

export function createPledgeNamer(vocabulary: SeriesVocabulary): PledgeNamer {
	const { readPhrase, wording, countedAs } = vocabulary;
	const readIndicator = createIndicatorReader(wording);
	return (record, region) => {
		const unit = countedAs(record.canonical_unit);
		const indicator = readIndicator(record, unit);
		const { core, work } = readPhrase(indicator, record.measure, unit, ownNames(region));
		return { core, work, members: membersOf(record.indicator), unit };
	};
}

const membersOf = (indicator: string): number =>
	indicator.replace(NO_LIST, '').split(LIST).filter(Boolean).length;

/** The targets of one document, each promise once, in the order of the text. */
export function pledgesOf<Target extends TargetRecord>(
	records: readonly Target[],
	nameOf: (record: Target) => PledgeName
): Pledge<Target>[] {
	const pledges = new Map<string, { record: Target; name: PledgeName; again: Target[] }>();
	const keyOf = new Map<string, string>();
	for (const record of records) {
		if (record.kind !== 'target') continue;
		const name = nameOf(record);
		const key = (record.repeats && keyOf.get(record.repeats)) ?? promiseKey(record, name);
		keyOf.set(record.id, key);
		const known = pledges.get(key);
		if (known) known.again.push(record);
		else pledges.set(key, { record, name, again: [] });
	}
	return Array.from(pledges.values(), ({ record, name, again }) => ({
		record: withResponsible(record, again),
		name,
		again: again.map(({ id }) => id)
	}));
}

/** What two records of a document agree in that make one promise: the thing, its years, its value. */
function promiseKey(record: TargetRecord, { core, work, unit }: PledgeName): string {
	const { series, measure, per, year_start, year_end, region } = record;
	const thing = series ?? `${core}|${work}|${measure}|${unit}`;
	const value = [record.canonical_low, record.canonical_high];
	return [thing, per, year_start, year_end, ...region, ...value].join('|');
}
