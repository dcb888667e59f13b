/** What both engines may answer with for one cell, besides plain values. */
interface ArrowList {
	toArray(): ArrayLike<unknown>;
}

const isList = (value: object): value is ArrowList =>
	'toArray' in value && typeof value.toArray === 'function';

/**
 * A cell as the row types promise it: counts (64-bit integers) as numbers, lists as arrays.
 * @throws RangeError for an integer that a number cannot hold exactly: a rounded number must not be shown.
 */
function plainValue(value: unknown): unknown {
	if (typeof value === 'bigint') {
		const number = Number(value);
		if (!Number.isSafeInteger(number)) throw new RangeError(`integer out of range: ${value}`);
		return number;
	}
	if (typeof value !== 'object' || value === null) return value;
	if (Array.isArray(value)) return value.map(plainValue);
	return isList(value) ? Array.from(value.toArray(), plainValue) : value;
}

/** A row with every cell plain. */
export const plainRow = (row: Iterable<readonly [string, unknown]>): Record<string, unknown> =>
	Object.fromEntries(Array.from(row, ([name, value]) => [name, plainValue(value)]));
