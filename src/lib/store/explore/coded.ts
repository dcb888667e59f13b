/** Codes of the smallest type that holds them. */
export type Codes = Uint8Array | Uint16Array | Uint32Array;

/** What rows have in one facet, as codes into its values. */
export interface Coded {
	values: readonly string[];
	codes: Codes;
	/**
	 * Where the codes of each row begin, and at last where those of the last one end; null where every row has
	 * exactly one.
	 */
	starts: Uint32Array | null;
}

const codesFor = (values: number, length: number): Codes =>
	values <= 0x100
		? new Uint8Array(length)
		: values <= 0x10000
			? new Uint16Array(length)
			: new Uint32Array(length);

/** Collects values and gives each the number of its first occurrence. */
function dictionary(): { codeOf: (value: string) => number; values: string[] } {
	const codes = new Map<string, number>();
	const values: string[] = [];
	const codeOf = (value: string) => {
		const known = codes.get(value);
		if (known !== undefined) return known;
		codes.set(value, values.length);
		return values.push(value) - 1;
	};
	return { codeOf, values };
}

/** One value for each row. */
export function encodeOne(rows: readonly string[]): Coded {
	const { codeOf, values } = dictionary();
	const all = Uint32Array.from(rows, codeOf);
	const codes = codesFor(values.length, all.length);
	codes.set(all);
	return { values, codes, starts: null };
}

/** Any number of different values for each row. */
export function encodeMany(rows: readonly (readonly string[])[]): Coded {
	const { codeOf, values } = dictionary();
	const starts = new Uint32Array(rows.length + 1);
	rows.forEach((row, index) => (starts[index + 1] = (starts[index] ?? 0) + row.length));
	const all = new Uint32Array(starts.at(-1) ?? 0);
	rows.forEach((row, index) => {
		all.set(row.map(codeOf), starts[index]);
	});
	const codes = codesFor(values.length, all.length);
	codes.set(all);
	return { values, codes, starts };
}
