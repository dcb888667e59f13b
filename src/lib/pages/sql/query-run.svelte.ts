import { startEngine, stopEngine } from '$lib/store/engine/engine.svelte';
import type { SqlResult } from '$lib/model/sql-result';
import { readSqlError, type SqlError } from '$lib/pages/sql/sql-error';

/** Where a statement stands. */
export type RunState =
	| { phase: 'idle' | 'running' | 'cancelled' }
	| { phase: 'answered'; result: SqlResult; statement: string }
	| { phase: 'failed'; error: SqlError; statement: string };

/** Runs a reader's statements, one at a time; the last one counts. */
export class QueryRun {
	#state = $state.raw<RunState>({ phase: 'idle' });
	#number = 0;
	/** When the statement before has ended: two at once would meet in one transaction. */
	#turn: Promise<unknown> = Promise.resolve();

	get state(): RunState {
		return this.#state;
	}

	/** Answers with the state that it ended in, unless another run or `cancel` came between. */
	async run(statement: string): Promise<void> {
		const number = ++this.#number;
		this.#state = { phase: 'running' };
		const turn = this.#turn.then(() => (number === this.#number ? answer(statement) : null));
		this.#turn = turn;
		const ended = await turn;
		if (ended && number === this.#number) this.#state = ended;
	}

	/** Ends the engine with the statement in it: nothing less stops one that runs away. */
	cancel(): void {
		this.#number++;
		this.#state = { phase: 'cancelled' };
		stopEngine();
		// What ran in an engine that is no more may never answer.
		this.#turn = Promise.resolve();
	}

	/** For a reader who goes elsewhere: ends a statement that still runs. */
	leave(): void {
		if (this.#state.phase === 'running') this.cancel();
	}
}

async function answer(statement: string): Promise<RunState> {
	try {
		const database = await startEngine();
		const { runSql } = await import('$lib/pages/sql/run');
		const result = await database.use((connection) => runSql(connection, statement));
		return { phase: 'answered', statement, result };
	} catch (cause) {
		return { phase: 'failed', statement, error: readSqlError(cause, statement) };
	}
}
