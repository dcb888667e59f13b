import type { Coded } from '../../src/lib/store/explore/coded';
import type { RowCondition } from '../../src/lib/store/explore/cross-conditions';
import { CrossCounter } from '../../src/lib/store/explore/cross-counter';
import type { Benchmark, Figure } from '../benchmark';

export const benchmark: Benchmark = {
	title: 'ten facets, years and cells, each counted under the filters on the others',
	measure: () => Promise.resolve([1_000_000, 10_000_000].flatMap(ofRows))
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

function ofRows(rows: number): Figure[] {
	const next = numbers();
	const columns = FACETS.map(([values, several]) => column(rows, values, several, next));
	const first = Int16Array.from({ length: rows }, () => 2014 + Math.floor(12 * next()));
	const years = { first, last: first.map((year) => (next() < 0.1 ? year + 4 : year)) };
	let counter: CrossCounter | undefined;
	const start = spent(() => (counter = new CrossCounter(columns, years, 0)));
	const conditions: (RowCondition | null)[] = columns.map(() => null);
	const times = Array.from({ length: CHANGES }, () => {
		const group = Math.floor(8 * next());
		const chosen = columns[group];
		if (chosen && !conditions[group]) {
			const wanted = new Uint8Array(chosen.values.length);
			wanted[pick(next, wanted.length)] = 1;
			conditions[group] = { kind: 'values', column: chosen, wanted };
		} else conditions[group] = null;
		return spent(() => counter?.set(conditions));
	}).toSorted((a, b) => a - b);
	const at = (share: number) => `${(times[Math.floor(share * CHANGES)] ?? 0).toFixed(0)} ms`;
	const title = `${rows / 1_000_000} M rows`;
	return [
		{ name: `${title}, made ready`, value: `${start.toFixed(0)} ms`, note: 'processor time' },
		{ name: `${title}, a change, median`, value: at(0.5), note: `of ${CHANGES} changes` },
		{ name: `${title}, a change, 95 %`, value: at(0.95) }
	];
}
