import type { Correction } from '$lib/model/correction';
import { keepCorrection, listCorrections, removeCorrection } from '$lib/store/own/own-store';

/** The reader's corrections of one document, as this browser keeps them. */
export class Corrections {
	all = $state.raw<readonly Correction[]>([]);
	/** Whether the browser keeps them. */
	keeps = $state(true);

	/** @param onChange called once a change is kept */
	constructor(
		private readonly document: string,
		private readonly onChange: () => void = () => undefined
	) {}

	async open(): Promise<void> {
		await this.keeping(async () => (this.all = await listCorrections(this.document)));
	}

	of(id: string): Correction | undefined {
		return this.all.find((one) => one.id === id);
	}

	async set(correction: Correction): Promise<void> {
		this.all = [...this.all.filter(({ id }) => id !== correction.id), correction].sort(
			(a, b) => a.at - b.at
		);
		await this.keeping(() => keepCorrection(correction));
		this.onChange();
	}

	async undo(id: string): Promise<void> {
		this.all = this.all.filter((one) => one.id !== id);
		await this.keeping(() => removeCorrection(id));
		this.onChange();
	}

	private async keeping(work: () => Promise<unknown>): Promise<void> {
		try {
			await work();
		} catch {
			this.keeps = false;
		}
	}
}
