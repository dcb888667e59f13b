import { whenIdle } from '../../base/idle';
import { reasonOf } from '../../base/reason';
import type { KeptBoard } from '../../relate/kept/board';
import type { Added, CollectionTable } from './protocol';

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
	/** How often something was asked for: only the last answer counts. */
	#asked = 0;

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
		const asked = (this.#asked += 1);
		const ifLast = (tell: () => void) => {
			if (asked === this.#asked) tell();
		};
		void readAdded().then(async (added) => {
			if (!added) return;
			try {
				const { boardWithOwn } = await import('./board-with-own');
				const board = await boardWithOwn(series, added, this.assets);
				ifLast(() => (this.#mine = { series, board }));
			} catch (error) {
				ifLast(() => (this.#failure = reasonOf(error)));
			}
		});
	}
}

/** What the reader added; null where that is nothing, or the browser keeps nothing. */
async function readAdded(): Promise<Added | null> {
	try {
		const { listOwn, listOwnStatistics } = await import('../../store/own/own-store');
		const [documents, tables] = await Promise.all([listOwn(), listOwnStatistics()]);
		const statistics = tables.flatMap(({ rows }) => rows);
		return documents.length + statistics.length === 0 ? null : { documents, statistics };
	} catch {
		return null;
	}
}
