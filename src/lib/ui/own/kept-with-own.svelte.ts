import { whenIdle } from '../../base/idle';
import { reasonOf } from '../../base/reason';
import type { KeptBoard } from '../../relate/kept/board';
import type { CollectionTable } from './protocol';

/** What is asked for: the board of a series or of all (null) as published; the reader may have added to it. */
interface AskedBoard {
	series: string | null;
	board: KeptBoard;
	added: boolean;
}

/** What came of targets: as published, and once that is known with what the reader added. */
export class KeptWithOwn {
	#mine = $state.raw<{ series: string | null; board: KeptBoard } | null>(null);
	#failure = $state<string | null>(null);

	/** To be made while a component is. @param of asked again and again */
	constructor(
		private readonly of: () => AskedBoard,
		private readonly assets: Readonly<Record<CollectionTable, string>>
	) {
		$effect(() => {
			const { series, added } = of();
			if (added) whenIdle(() => this.read(series));
		});
	}

	get board(): KeptBoard {
		return this.mine ?? this.of().board;
	}

	/** The board with what the reader added; null where that is nothing or not known yet. */
	get mine(): KeptBoard | null {
		const { series, added } = this.of();
		return added && this.#mine?.series === series ? this.#mine.board : null;
	}

	/** Why what the reader added could not be set beside what was published. */
	get failure(): string | null {
		return this.#failure;
	}

	retry = (): void => this.read(this.of().series);

	private read(series: string | null): void {
		this.#failure = null;
		import('./board-with-own')
			.then(({ boardWithOwn }) => boardWithOwn(series, this.assets))
			.then(
				(board) => (this.#mine = board && { series, board }),
				(error: unknown) => (this.#failure = reasonOf(error))
			);
	}
}
