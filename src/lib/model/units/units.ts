import Big from 'big.js';
import * as v from 'valibot';
import { Words } from '../../base/words-schema';
import { validated } from '../../base/validated';

/**
 * Exact decimals, so that 0.0005 never turns 160亿斤 into 8000000.000000001 吨. big.js is the smallest that
 * reads every double as it is printed and multiplies without rounding; fraction.js approximates the doubles
 * that it is given, and decimal.js carries functions that units need not. Quotients without end (1/60) keep
 * 60 places, more than the 17 digits that a double can tell apart, for the smallest unit (微克) too.
 */
const Exact = Big();
Exact.DP = 60;

/** What rules ask of a unit; see data/units.yaml. */
export const UNIT_TAGS = ['person', 'money', 'item', 'period'] as const;
export type UnitTag = (typeof UNIT_TAGS)[number];

/** A unit that the vocabulary knows. */
export interface Unit {
	/** The unit of the same quantity that values are compared in; the unit itself where it only counts. */
	canonical: string;
	/** A value in this unit times `factor` is the value in `canonical`. */
	factor: Big;
	/** The quantity that it measures ("mass"), or null for a counting unit (个, 户, 人), which never converts. */
	quantity: string | null;
	/** What rules ask of it. */
	tags: readonly UnitTag[];
	/** What stands before a number in its place: $, US$. */
	before: readonly string[];
	/** Strings behind it with which it is the start of another word, unless one of `but` stands there. */
	not: readonly string[];
	but: readonly string[];
	/** Its name behind a number in English, plural, and below the line of a compound; null where it has none. */
	english: string | null;
	each: string | null;
}

/** The units of data/units.yaml, looked up by spelling (half width). */
export interface UnitTable {
	units: ReadonlyMap<string, Unit>;
	/** The same by spelling as texts print it (㎡, m³). */
	spellings: ReadonlyMap<string, Unit>;
	/** Compound units that are quoted as they stand (微克/立方米), the one to convert to first for its kind. */
	compounds: readonly string[];
}

/** A value in the canonical unit of its quantity. */
interface CanonicalValue {
	value: number;
	unit: string;
}

const Factor = v.union(
	[
		v.pipe(v.number(), v.gtValue(0, 'a factor is greater than 0')),
		v.pipe(v.string(), v.regex(/^[1-9]\d*\/[1-9]\d*$/, 'a fraction is written 1/60'))
	],
	'a factor is a number or a fraction such as 1/60'
);

const Entry = v.strictObject({
	of: v.optional(v.string()),
	is: v.optional(Factor),
	en: v.optional(v.string()),
	each: v.optional(v.string()),
	before: v.optional(Words, ''),
	tags: v.optional(v.array(v.picklist(UNIT_TAGS)), []),
	not: v.optional(Words, ''),
	but: v.optional(Words, '')
});
const UnitsFile = v.strictObject({
	quantities: v.record(
		v.string(),
		v.pipe(v.string(), v.nonEmpty('a quantity needs a canonical unit'))
	),
	compounds: v.optional(v.array(v.string()), []),
	/** English of what stands below the line of a compound and is no unit by itself. */
	below: v.optional(v.record(v.string(), v.string()), {}),
	units: v.record(v.string(), v.nullable(Entry))
});

/**
 * Checks the decoded content of data/units.yaml and makes the table of it.
 * @throws {Error} naming each entry that is wrong
 */
export function readUnitTable(data: unknown): UnitTable {
	const file = validated(UnitsFile, data, 'data/units.yaml');
	const units = new Map<string, Unit>();
	const spellings = new Map<string, Unit>();
	const problems: string[] = [];
	for (const [spelling, written] of Object.entries(file.units)) {
		const entry = written ?? v.parse(Entry, {});
		const folded = foldUnit(spelling);
		if ((entry.of === undefined) !== (entry.is === undefined))
			problems.push(`${spelling}: \`of\` and \`is\` come together`);
		const canonical = entry.of === undefined ? folded : file.quantities[entry.of];
		if (canonical === undefined) {
			problems.push(`${spelling}: there is no quantity ${entry.of ?? ''}`);
			continue;
		}
		// ㎡ and m² are one spelling when folded, and one unit.
		if (units.has(folded) && units.get(folded)?.canonical !== canonical)
			problems.push(`${spelling} is listed twice`);
		const unit: Unit = {
			canonical,
			factor: factorOf(entry.is ?? 1),
			quantity: entry.of ?? null,
			tags: entry.tags,
			before: entry.before,
			not: entry.not,
			but: entry.but,
			english: entry.en ?? null,
			each: entry.each ?? null
		};
		units.set(folded, unit);
		spellings.set(spelling, unit);
	}
	for (const [quantity, canonical] of Object.entries(file.quantities)) {
		const unit = units.get(canonical);
		if (unit?.quantity !== quantity || !unit.factor.eq(1))
			problems.push(`${quantity}: ${canonical} must be listed as 1`);
	}
	if (problems.length > 0) throw new Error(`data/units.yaml: ${problems.join('; ')}`);
	return { units, spellings, compounds: file.compounds.map(foldUnit) };
}

/** A factor as the file writes it: a number (0.0005) or a fraction ("1/60"). */
function factorOf(factor: number | string): Big {
	const [above = '', below = '1'] = String(factor).split('/');
	return new Exact(above).div(below);
}

/**
 * Makes a converter to canonical units: 160亿 斤 is 8000000 吨, 25 毫克/立方米 is 25000 微克/立方米.
 * Compound units convert part by part; a unit that nobody knows stays itself.
 */
export function createConverter(table: UnitTable): (value: number, unit: string) => CanonicalValue {
	const known = new Map<string, Unit>();
	return (value, unit) => {
		let target = known.get(unit);
		if (!target) {
			const spelling = foldUnit(unit);
			target = table.units.get(spelling) ?? compoundUnit(spelling, table);
			known.set(unit, target);
		}
		return { value: scaled(value, target.factor), unit: target.canonical };
	};
}

/** `value` times `factor`, on the decimal digits of `value`, rounded once to the nearest double. */
function scaled(value: number, factor: Big): number {
	return factor.eq(1) || !Number.isFinite(value) ? value : Number(factor.times(value).toString());
}

/** A unit that no entry stands for: a compound, or one that nobody knows. */
function unitNamed(canonical: string, factor: Big): Unit {
	const nothing = {
		quantity: null,
		tags: [],
		before: [],
		not: [],
		but: [],
		english: null,
		each: null
	};
	return { canonical, factor, ...nothing };
}

/** One spelling for both widths and for per: ％ is %, 台（套） is 台(套), 微克每立方米 is 微克/立方米. */
export function foldUnit(unit: string): string {
	return unit
		.normalize('NFKC')
		.trim()
		.replace(/([^/])每/, '$1/');
}

function compoundUnit(spelling: string, table: UnitTable): Unit {
	const itself = unitNamed(spelling, new Exact(1));
	if (table.compounds.includes(spelling)) return itself;
	const compound = partByPart(spelling, table);
	if (!compound) return itself;
	for (const preferred of table.compounds) {
		const base = partByPart(preferred, table);
		if (base?.canonical !== compound.canonical) continue;
		return unitNamed(preferred, compound.factor.div(base.factor));
	}
	// Nobody wants 6.5张/千人 as 0.0065张/人: without a preferred form a multiplier stays where it is printed.
	return compound.multiplied ? itself : unitNamed(compound.canonical, compound.factor);
}

interface Part {
	canonical: string;
	factor: Big;
	/** Whether a multiplier is written with the unit: 千人, 万元. */
	multiplied: boolean;
}

/** A compound unit of two known parts, each in its canonical unit; null where there are not two or one is unknown. */
function partByPart(spelling: string, table: UnitTable): Part | null {
	const [above, below, ...rest] = spelling.split('/').map((part) => simplePart(part, table));
	if (!above || !below || rest.length > 0) return null;
	return {
		canonical: `${above.canonical}/${below.canonical}`,
		factor: above.factor.div(below.factor),
		multiplied: above.multiplied || below.multiplied
	};
}

const MULTIPLIERS: readonly (readonly [string, string])[] = [
	['百万', '1e6'],
	['千万', '1e7'],
	['百', '1e2'],
	['千', '1e3'],
	['万', '1e4'],
	['亿', '1e8']
];

function simplePart(part: string, table: UnitTable): Part | null {
	const whole = table.units.get(part);
	if (whole) return { ...whole, multiplied: false };
	for (const [word, power] of MULTIPLIERS) {
		const unit = part.startsWith(word) ? table.units.get(part.slice(word.length)) : undefined;
		if (unit) return { ...unit, factor: unit.factor.times(power), multiplied: true };
	}
	return null;
}
