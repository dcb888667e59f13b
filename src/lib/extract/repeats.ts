import type { ExtractedRecord } from '../model/record';

/** As alike as this, two wordings of the same value are the same promise. */
const ALIKE = 0.5;
/** The same of one that stands near: two stations of a list differ in their place alone. */
const ALIKE_NEARBY = 0.8;
/** Promises that stand next to each other, in offsets of the file. */
const BESIDE = 120;
/** As far off as this a promise is made again in other words, or in parts; nearer by, it is another, or a part. */
const ELSEWHERE = 1000;
/** How many earlier promises a sentence is looked at as the parts of: a bound for any text. */
const MOST_TOTALS = 200;

/**
 * Marks each target that a document makes again (in its annex, in its table of main indicators) with the id of the
 * record that makes it first: the same value, unit and last year, and a name that is alike; names may be less alike
 * where the promise beside it is made again beside the first. What a later sentence splits up (140家 into 77个、33个
 * and 30个) is made again in its parts, and they name the whole.
 * @param records of one document, in text order
 */
export function markRepeats(records: readonly ExtractedRecord[]): ExtractedRecord[] {
	const again = new Map<ExtractedRecord, ExtractedRecord>();
	const alike = byKey(records);
	for (const record of records) {
		const first = alike
			.get(record)
			?.find((one) => likeness(one, record) >= (isElsewhere(one, record) ? ALIKE : ALIKE_NEARBY));
		if (first) again.set(record, again.get(first) ?? first);
	}
	for (const turn of [1, -1])
		records.forEach((record, index) => {
			const beside = records[index - turn];
			if (again.has(record) || record.row || !beside || !areBeside(beside, record)) return;
			const earlier = again.get(beside);
			const first = alike
				.get(record)
				?.find(
					(one) =>
						earlier &&
						areBeside(earlier, one) &&
						isElsewhere(one, record) &&
						sharesHead(one, record)
				);
			if (first) again.set(record, again.get(first) ?? first);
		});
	for (const [part, whole] of splitUp(records, again)) again.set(part, whole);
	return records.map((record) => {
		const first = again.get(record);
		return first ? { ...record, repeats: first.id } : record;
	});
}

/** The targets before each target that promise the same value for the same year. */
function byKey(records: readonly ExtractedRecord[]): Map<ExtractedRecord, ExtractedRecord[]> {
	const known = new Map<string, ExtractedRecord[]>();
	const before = new Map<ExtractedRecord, ExtractedRecord[]>();
	for (const record of records) {
		if (record.kind !== 'target') continue;
		const { value_low, value_high, unit } = record;
		const key = [value_low, value_high, unit, frameOf(record)].join('|');
		const list = known.get(key) ?? [];
		before.set(record, list.slice(0));
		if (list.length < MOST_TOTALS) known.set(key, [...list, record]);
	}
	return before;
}

/** What two numbers must share to be of one promise, beside value and unit. */
function frameOf({ year_end, measure, region }: ExtractedRecord): string {
	return [year_end, measure === 'growth' || measure === 'decline', ...region].join('|');
}

const areBeside = (one: ExtractedRecord, other: ExtractedRecord): boolean =>
	one !== other && Math.abs(one.at - other.at) <= BESIDE;

/** Far off, or one in a table and one in the text. */
const isElsewhere = (one: ExtractedRecord, other: ExtractedRecord): boolean =>
	Math.abs(one.at - other.at) > ELSEWHERE || (one.row === null) !== (other.row === null);

/** 卫生户厕 and 农村牧区户厕, 免费培训 and 技术技能培训: what is counted is the same by its last word. */
const sharesHead = (one: ExtractedRecord, other: ExtractedRecord): boolean =>
	one.indicator.slice(-2) === other.indicator.slice(-2);

/** Units of things that are counted one by one: a hospital may be 家 here and 个 there. */
const unitClass = ({ unit }: ExtractedRecord): string =>
	/^[个家所处座]$/.test(unit) ? '个' : unit;

/** The promises of a sentence that together are one that was made before it, each with that one. */
function splitUp(
	records: readonly ExtractedRecord[],
	again: ReadonlyMap<ExtractedRecord, ExtractedRecord>
): [ExtractedRecord, ExtractedRecord][] {
	const found: [ExtractedRecord, ExtractedRecord][] = [];
	const totals: ExtractedRecord[] = [];
	for (const sentence of sentencesOf(records)) {
		const open = sentence.filter((record) => !again.has(record) && isAddition(record));
		if (open.length > 1)
			for (const whole of totals) {
				const parts = open.filter((part) => isPart(part, whole));
				const sum = parts.reduce((total, { value_low }) => total + value_low, 0);
				if (parts.length > 1 && sum === whole.value_low)
					found.push(...parts.map((part): [ExtractedRecord, ExtractedRecord] => [part, whole]));
			}
		totals.push(...open);
		totals.splice(0, totals.length - MOST_TOTALS);
	}
	return found;
}

const isAddition = ({ kind, measure, value_low, value_high }: ExtractedRecord): boolean =>
	kind === 'target' && measure === 'increase' && value_low === value_high;

const isPart = (part: ExtractedRecord, whole: ExtractedRecord): boolean =>
	unitClass(part) === unitClass(whole) &&
	frameOf(part) === frameOf(whole) &&
	part.value_low < whole.value_low &&
	isElsewhere(part, whole) &&
	likeness(part, whole) >= ALIKE;

/** The records by the sentence that they stand in. */
function sentencesOf(records: readonly ExtractedRecord[]): ExtractedRecord[][] {
	const sentences: ExtractedRecord[][] = [];
	for (const record of records) {
		const last = sentences.at(-1);
		if (last?.[0]?.quote_at === record.quote_at) last.push(record);
		else sentences.push([record]);
	}
	return sentences;
}

/** Twice the shared pairs of letters over all of them (Dice); 1 where one name holds the other. */
function likeness(
	{ indicator: one }: ExtractedRecord,
	{ indicator: other }: ExtractedRecord
): number {
	if (one.includes(other) || other.includes(one)) return 1;
	const [left, right] = [pairsOf(one), pairsOf(other)];
	const shared = [...left].filter((pair) => right.has(pair)).length;
	return (2 * shared) / Math.max(1, left.size + right.size);
}

function pairsOf(name: string): Set<string> {
	const letters = [...name];
	return new Set(letters.slice(1).map((letter, index) => `${letters[index] ?? ''}${letter}`));
}
