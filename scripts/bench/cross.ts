import crossfilter from 'crossfilter2';
import type { Coded } from '../../src/lib/store/explore/coded';
import type { RowCondition } from '../../src/lib/store/explore/cross-conditions';
import { CrossCounter } from '../../src/lib/store/explore/cross-counter';
import { atShare, type Benchmark, type Figure } from '../benchmark';

export const benchmark: Benchmark = {
	title: 'ten facets, years and cells, each counted under the filters on the others',
	measure: () =>
		Promise.resolve([...ofRows(1_000_000), ...ofCrossfilter(1_000_000), ...ofRows(10_000_000)])
};

const CHANGES = 60;

/** How many values each facet has: sectors, departments, places, documents, plans, kinds, measures, units, roles. */
const FACETS: readonly [values: number, several: boolean][] = [
	[19, false],
	[300, true],
	[3164, true],
	[40_000, false],
	[20, false],
	[3, false],
	[6, false],
	[200, false],
	[250, true],
	[200, true]
];

/** The same numbers from 0 to 1 in every run. */
function numbers(): () => number {
	let state = 1;
	return () => (state = (state * 1_664_525 + 1_013_904_223) >>> 0) / 2 ** 32;
}

/** A few values are frequent and most are rare, as in plans. */
const pick = (next: () => number, values: number) => Math.floor(values * next() ** 2.5);

function column(rows: number, values: number, several: boolean, next: () => number): Coded {
	const starts = several ? new Uint32Array(rows + 1) : null;
	const length = several ? 2 * rows : rows;
	const codes = values <= 0x100 ? new Uint8Array(length) : new Uint16Array(length);
	let end = 0;
	for (let row = 0; row < rows; row += 1) {
		if (starts) starts[row] = end;
		codes[end++] = pick(next, values);
		if (several && next() > 0.7) codes[end++] = pick(next, values);
	}
	if (starts) starts[rows] = end;
	return { values: Array.from({ length: values }, (_, code) => String(code)), codes, starts };
}

/** Milliseconds of processor time. */
function spent(work: () => void): number {
	const before = process.cpuUsage();
	work();
	const { user, system } = process.cpuUsage(before);
	return (user + system) / 1000;
}

/** Facets and years of made-up rows, the same in every run. */
function made(rows: number, next: () => number) {
	const columns = FACETS.map(([values, several]) => column(rows, values, several, next));
	const first = Int16Array.from({ length: rows }, () => 2014 + Math.floor(12 * next()));
	return { columns, years: { first, last: first.map((year) => (next() < 0.1 ? year + 4 : year)) } };
}

/** A facet that is chosen, and which value of it; null where a second choice of a facet takes the first back. */
interface Change {
	group: number;
	code: number | null;
}

/** What a reader does: one facet is narrowed to a value, or opened again. */
function changesOf(columns: readonly Coded[], next: () => number): Change[] {
	const narrowed = new Set<number>();
	return Array.from({ length: CHANGES }, () => {
		const group = Math.floor(8 * next());
		if (narrowed.delete(group)) return { group, code: null };
		narrowed.add(group);
		return { group, code: pick(next, columns[group]?.values.length ?? 0) };
	});
}

function figuresOf(title: string, start: number, times: readonly number[]): Figure[] {
	const at = (share: number) => `${atShare(times, share).toFixed(0)} ms`;
	return [
		{ name: `${title}, made ready`, value: `${start.toFixed(0)} ms`, note: 'processor time' },
		{ name: `${title}, a change, median`, value: at(0.5), note: `of ${times.length} changes` },
		{ name: `${title}, a change, 95 %`, value: at(0.95) }
	];
}

const millions = (rows: number) => `${rows / 1_000_000} M rows`;

function ofRows(rows: number): Figure[] {
	const next = numbers();
	const { columns, years } = made(rows, next);
	let counter: CrossCounter | undefined;
	const start = spent(() => (counter = new CrossCounter(columns, years, 0)));
	const conditions: (RowCondition | null)[] = columns.map(() => null);
	const times = changesOf(columns, next).map(({ group, code }) => {
		const chosen = columns[group];
		if (!chosen) return 0;
		const wanted = new Uint8Array(chosen.values.length);
		if (code !== null) wanted[code] = 1;
		conditions[group] = code === null ? null : { kind: 'values', column: chosen, wanted };
		return spent(() => counter?.set(conditions));
	});
	return figuresOf(millions(rows), start, times);
}

/** The same rows, facets and changes in crossfilter2, without the years, which it has no dimension for. */
function ofCrossfilter(rows: number): Figure[] {
	const next = numbers();
	const { columns } = made(rows, next);
	const records = Array.from({ length: rows }, (_, row) => row);
	const codesOf = ({ codes, starts }: Coded) =>
		starts
			? (row: number) => [...codes.subarray(starts[row], starts[row + 1])]
			: (row: number) => codes[row] ?? 0;
	let dimensions: ReturnType<typeof facet>[] = [];
	const start = spent(() => {
		const index = crossfilter(records);
		dimensions = columns.map((each) => facet(index, codesOf(each), each.starts !== null));
	});
	const times = changesOf(columns, next).map(({ group, code }) =>
		spent(() => {
			const chosen = dimensions[group]?.dimension;
			if (code === null) chosen?.filterAll();
			else chosen?.filterExact(code);
			for (const { counts } of dimensions) counts.all();
		})
	);
	return figuresOf(`${millions(rows)}, crossfilter2`, start, times);
}

function facet(
	index: crossfilter.Crossfilter<number>,
	codes: (row: number) => number | number[],
	several: boolean
) {
	const dimension = several
		? index.dimension((row) => codes(row) as number[], true)
		: index.dimension((row) => codes(row) as number);
	return { dimension, counts: dimension.group() };
}
