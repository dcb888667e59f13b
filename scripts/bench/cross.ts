import { atShare, type Benchmark, type Figure } from '../benchmark';
import { madePlaces } from '../generated/places';
import { randomOf } from '../generated/random';
import { readSeeds } from '../generated/read-seeds';
import { facetRows, type FacetRows } from '../generated/rows';
import { changesOf, type Change, type Program } from '../rivals/counting';
import { crossfilter2 } from '../rivals/crossfilter';
import { mosaic } from '../rivals/mosaic';
import { ours } from '../rivals/ours';

const MILLION = 1_000_000;
const CHANGES = 60;

export const benchmark: Benchmark = {
	title: 'ten facets, each counted under the filters on the others, of generated records',
	async measure() {
		const [seeds, places] = [await readSeeds(), await madePlaces()];
		const rowsOf = (rows: number) => facetRows(seeds, places, rows);
		const few = rowsOf(MILLION);
		const figures: Figure[] = [];
		const answers: string[] = [];
		for (const program of [ours, crossfilter2, mosaic]) {
			const { measured, answer } = await measure(program, few);
			figures.push(...measured);
			answers.push(answer);
		}
		if (new Set(answers).size > 1) throw new Error('they do not count alike');
		return [...figures, ...(await measure(ours, rowsOf(10 * MILLION))).measured];
	}
};

/** Milliseconds of processor time, and what came of the work. */
async function spent<Result>(work: () => Promise<Result> | Result) {
	const before = process.cpuUsage();
	const result = await work();
	const { user, system } = process.cpuUsage(before);
	return { result, time: (user + system) / 1000 };
}

async function measure(program: Program, rows: FacetRows) {
	const changes: Change[] = changesOf(rows, CHANGES, randomOf(7));
	const { result: counting, time: start } = await spent(() => program.open(rows));
	const times: number[] = [];
	const sums: number[] = [];
	for (const change of changes) {
		const { result: counts, time } = await spent(() => counting.change(change));
		times.push(time);
		sums.push(sumOf(counts));
	}
	const title = `${rows.years.first.length / MILLION} M rows, ${program.name}`;
	const at = (share: number) => `${atShare(times, share).toFixed(0)} ms`;
	const measured: Figure[] = [
		{ name: `${title}, made ready`, value: `${start.toFixed(0)} ms`, note: 'processor time' },
		{ name: `${title}, a change, median`, value: at(0.5), note: `of ${times.length} changes` },
		{ name: `${title}, a change, 95 %`, value: at(0.95) }
	];
	return { measured, answer: sums.join() };
}

/** One number for all counts, in which two that change places make a difference. */
function sumOf(counts: readonly ArrayLike<number>[]): number {
	let sum = 0;
	for (const [group, own] of counts.entries())
		for (let code = 0; code < own.length; code += 1)
			sum = (sum + (own[code] ?? 0) * (31 * code + group + 1)) % Number.MAX_SAFE_INTEGER;
	return sum;
}
