import * as v from 'valibot';
import { divide, multiply, ONE, ratioOfDecimal, ratioOfFactor, scale, type Ratio } from './ratio';
import { validated } from '../../base/validated';

/** A unit that the vocabulary knows. */
export interface Unit {
	/** The unit of the same quantity that values are compared in; the unit itself where it only counts. */
	canonical: string;
	/** A value in this unit times `factor` is the value in `canonical`. */
	factor: Ratio;
	/** The quantity that it measures ("mass"), or null for a counting unit (个, 户, 人), which never converts. */
	quantity: string | null;
}

/** The units of data/units.yaml, looked up by spelling (half width). */
export interface UnitTable {
	units: ReadonlyMap<string, Unit>;
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

const UnitsFile = v.strictObject({
	quantities: v.record(
		v.string(),
		v.strictObject({
			canonical: v.pipe(v.string(), v.nonEmpty('a quantity needs a canonical unit')),
			units: v.record(v.string(), Factor)
		})
	),
	compounds: v.optional(v.array(v.string()), []),
	counting: v.string('counting units are one text, separated by spaces')
});

/**
 * Checks the decoded content of data/units.yaml and makes the table of it.
 * @throws {Error} naming each entry that is wrong
 */
export function readUnitTable(data: unknown): UnitTable {
	const file = validated(UnitsFile, data, 'data/units.yaml');
	const units = new Map<string, Unit>();
	const problems: string[] = [];
	const add = (spelling: string, unit: Unit): void => {
		const folded = foldUnit(spelling);
		const known = units.get(folded);
		if (!known) units.set(folded, unit);
		else if (known.canonical !== unit.canonical) {
			problems.push(`${spelling} is listed twice, as ${known.canonical} and as ${unit.canonical}`);
		}
	};
	for (const [quantity, { canonical, units: spellings }] of Object.entries(file.quantities)) {
		if (spellings[canonical] !== 1) problems.push(`${quantity}: ${canonical} must be listed as 1`);
		for (const [spelling, factor] of Object.entries(spellings)) {
			add(spelling, { canonical, factor: ratioOfFactor(factor), quantity });
		}
	}
	for (const spelling of file.counting.split(/\s+/).filter(Boolean)) {
		add(spelling, { canonical: foldUnit(spelling), factor: ONE, quantity: null });
	}
	if (problems.length > 0) throw new Error(`data/units.yaml: ${problems.join('; ')}`);
	return { units, compounds: file.compounds.map(foldUnit) };
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
		return { value: scale(value, target.factor), unit: target.canonical };
	};
}

/** One spelling for both widths and for per: ％ is %, 台（套） is 台(套), 微克每立方米 is 微克/立方米. */
function foldUnit(unit: string): string {
	return unit
		.normalize('NFKC')
		.trim()
		.replace(/(?<=[^/])每/, '/');
}

function compoundUnit(spelling: string, table: UnitTable): Unit {
	const itself: Unit = { canonical: spelling, factor: ONE, quantity: null };
	if (table.compounds.includes(spelling)) return itself;
	const compound = partByPart(spelling, table);
	if (!compound) return itself;
	for (const preferred of table.compounds) {
		const base = partByPart(preferred, table);
		if (base?.canonical !== compound.canonical) continue;
		return { canonical: preferred, factor: divide(compound.factor, base.factor), quantity: null };
	}
	// Nobody wants 6.5张/千人 as 0.0065张/人: without a preferred form a multiplier stays where it is printed.
	return compound.multiplied ? itself : compound;
}

interface Part extends Unit {
	/** Whether a multiplier is written with the unit: 千人, 万元. */
	multiplied: boolean;
}

/** A compound unit of two known parts, each in its canonical unit; null where there are not two or one is unknown. */
function partByPart(spelling: string, table: UnitTable): Part | null {
	const [above, below, ...rest] = spelling.split('/').map((part) => simplePart(part, table));
	if (!above || !below || rest.length > 0) return null;
	return {
		canonical: `${above.canonical}/${below.canonical}`,
		factor: divide(above.factor, below.factor),
		quantity: null,
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
		if (unit)
			return { ...unit, factor: multiply(unit.factor, ratioOfDecimal(power)), multiplied: true };
	}
	return null;
}
