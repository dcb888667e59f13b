import { Worker } from 'node:worker_threads';
import type { Answer, Task } from './perform';

interface Waiting {
	done: (answer: Answer) => void;
	fail: (error: unknown) => void;
}

type Message = { id: number; answer: Answer } | { id: number; error: unknown };

/** Threads that perform tasks; each has its own copy of the vocabulary. */
export class Workers {
	readonly #waiting = new Map<number, Waiting>();
	readonly #workers: Worker[];
	#next = 0;

	constructor(size: number) {
		this.#workers = Array.from({ length: size }, () => this.#start());
	}

	/** Performs a task in the thread whose turn it is. */
	perform(task: Task): Promise<Answer> {
		const id = this.#next++;
		return new Promise((done, fail) => {
			this.#waiting.set(id, { done, fail });
			this.#workers[id % this.#workers.length]?.postMessage({ id, task });
		});
	}

	async end(): Promise<void> {
		await Promise.all(this.#workers.map((worker) => worker.terminate()));
	}

	#start(): Worker {
		const worker = new Worker(new URL('start-thread.js', import.meta.url));
		worker.on('message', (message: Message) => {
			const waiting = this.#waiting.get(message.id);
			this.#waiting.delete(message.id);
			if ('answer' in message) waiting?.done(message.answer);
			else waiting?.fail(message.error);
		});
		// A thread that breaks leaves nobody waiting.
		worker.on('error', (error) => {
			for (const { fail } of this.#waiting.values()) fail(error);
			this.#waiting.clear();
		});
		return worker;
	}
}
