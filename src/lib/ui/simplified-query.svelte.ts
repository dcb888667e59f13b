import { simplified } from '../words/search/fold';

/**
 * A query as it is asked: at once as it was typed, and as soon as that is known in simplified characters
 * (就業 → 就业). Where the table of characters cannot be fetched it stays as typed. Made while a
 * component starts.
 */
export class SimplifiedQuery {
	readonly #typed: () => string;
	#converted = $state.raw<{ from: string; to: string } | null>(null);

	constructor(typed: () => string) {
		this.#typed = typed;
		$effect(() => {
			const from = typed();
			void simplified(from)
				.catch(() => from)
				.then((to) => {
					this.#converted = { from, to };
				});
		});
	}

	get text(): string {
		const typed = this.#typed();
		return this.#converted?.from === typed ? this.#converted.to : typed;
	}
}
