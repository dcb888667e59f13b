import { links } from '$lib/base/links';
import {
	COLLECTION_TABLES,
	type Answer,
	type CollectionTable,
	type ReaderRequest,
	type Task,
	type Work
} from './protocol';

type Progress = (read: number, all: number) => void;
interface Waiting {
	resolve: (answers: unknown) => void;
	reject: (error: Error) => void;
	onProgress: Progress;
}

/** The worker that turns files into text and reads it: the page stays responsive. It starts with the first task. */
export class PlanReader {
	private worker: Worker | undefined;
	private readonly waiting = new Map<number, Waiting>();
	private next = 0;

	/** @param data addresses of the data's Parquet files, absolute */
	constructor(private readonly data: ReaderRequest['data']) {}

	do<Name extends Task>(
		task: Name,
		asks: Work[Name]['asks'],
		onProgress: Progress = () => undefined
	): Promise<Work[Name]['answers']> {
		const id = (this.next += 1);
		return new Promise((resolve, reject) => {
			this.waiting.set(id, { resolve: resolve as Waiting['resolve'], reject, onProgress });
			const request: ReaderRequest<Name> = { id, task, asks, data: this.data };
			(this.worker ??= this.start()).postMessage(request);
		});
	}

	/** Ends the worker with whatever it does; the next task starts another. */
	stop(reason = 'stopped'): void {
		this.worker?.terminate();
		this.worker = undefined;
		for (const { reject } of this.waiting.values()) reject(new Error(reason));
		this.waiting.clear();
	}

	private start(): Worker {
		const worker = new Worker(new URL('./reader.worker.ts', import.meta.url), { type: 'module' });
		worker.onmessage = ({ data: answer }: MessageEvent<Answer>) => this.hear(answer);
		// Out of memory, or its program could not be loaded: nothing that waits will be answered.
		worker.onerror = ({ message }) => this.stop(message || 'the reader did not start');
		return worker;
	}

	private hear(answer: Answer): void {
		const waiting = this.waiting.get(answer.id);
		if (!waiting) return;
		if ('progress' in answer) {
			waiting.onProgress(answer.progress.read, answer.progress.all);
			return;
		}
		this.waiting.delete(answer.id);
		if ('failure' in answer) waiting.reject(new Error(answer.failure));
		else waiting.resolve(answer.answers);
	}
}

/** A reader that sets what it reads beside the tables that a page was published with. */
export function readerOf(assets: Readonly<Record<CollectionTable, string>>): PlanReader {
	const address = (table: CollectionTable) =>
		new URL(links('zh').asset(assets[table]), location.href).href;
	const addresses = COLLECTION_TABLES.map((table): [string, string] => [table, address(table)]);
	return new PlanReader(Object.fromEntries(addresses) as ReaderRequest['data']);
}
