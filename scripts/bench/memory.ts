import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { runPipeline, type Observer } from '../../src/lib/store/pipeline';
import type { CatalogEntry } from '../../src/lib/model/record';
import { readCatalog } from '../../src/lib/store/source';
import { MEGABYTE, type Benchmark, type Figure } from '../benchmark';
import { loadSteps } from '../../src/lib/store/steps';

const DOCUMENTS = 10_000;
/** Length of a document in UTF-16 units. */
const LENGTH = 2000;

export const benchmark: Benchmark = {
	title: `memory of the pipeline over ${DOCUMENTS.toLocaleString('en')} documents`,
	async measure() {
		const { entries } = await readCatalog('seeds');
		const figures: Figure[] = [];
		let read = 0;
		const observer: Observer = {
			onProblem({ file, reason }) {
				throw new Error(`${file}: ${reason}`);
			},
			onDocument() {
				read += 1;
				if (read === 1000 || read % (DOCUMENTS / 4) === 0)
					figures.push({ name: `heap after ${read} documents`, value: usedHeap() });
			}
		};
		await runPipeline('seeds', pieces(entries), await loadSteps(), nowhere, observer);
		return [...figures, { name: 'heap at the end', value: usedHeap() }];
	}
};

const nowhere = { write: async () => {} };

/** As many entries as are asked for, each a piece of a file of the seeds: every file is cut up again and again. */
function pieces(entries: readonly CatalogEntry[]): CatalogEntry[] {
	const turns = Math.ceil(DOCUMENTS / entries.length);
	return entries
		.flatMap((entry) =>
			Array.from({ length: turns }, (_, turn) => {
				const from = (entry.from ?? 0) + turn;
				return { ...entry, id: `${entry.id}-${turn}`, from, to: from + LENGTH };
			})
		)
		.slice(0, DOCUMENTS);
}

/** The heap that is in use when all garbage is collected. */
function usedHeap(): string {
	setFlagsFromString('--expose-gc');
	const collect = runInNewContext('gc') as () => void;
	collect();
	return `${(process.memoryUsage().heapUsed / MEGABYTE).toFixed(0)} MB`;
}
