/** Runs a work again for what changed: one run at a time, and once more for all that changed while one ran. */
export class Reruns {
	readonly #changed = new Set<string>();
	#running = false;

	/** @param run must not fail */
	constructor(private readonly run: (changed: readonly string[]) => Promise<void>) {}

	changed(what: string): void {
		this.#changed.add(what);
		if (!this.#running) void this.#runAll();
	}

	async #runAll(): Promise<void> {
		this.#running = true;
		while (this.#changed.size > 0) {
			const changed = [...this.#changed];
			this.#changed.clear();
			await this.run(changed);
		}
		this.#running = false;
	}
}
