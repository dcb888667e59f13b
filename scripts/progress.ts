import type { WriteStream } from 'node:tty';

const INTERVAL_MS = { terminal: 100, log: 5000 };

/**
 * One line of progress for work that takes long: rewritten in place on a terminal, repeated now and
 * then in a log. Short work shows nothing in a log.
 */
export class Progress {
	private done = 0;
	private shownAt = performance.now();

	constructor(
		private readonly total: number,
		private readonly noun: string,
		private readonly stream: Pick<WriteStream, 'write' | 'isTTY'> = process.stderr
	) {}

	advance(): void {
		this.done++;
		const now = performance.now();
		if (now - this.shownAt < INTERVAL_MS[this.stream.isTTY ? 'terminal' : 'log']) return;
		this.shownAt = now;
		const line = `${this.done} of ${this.total} ${this.noun}`;
		this.stream.write(this.stream.isTTY ? `\r${line}` : `${line}\n`);
	}

	/** Clears the line, so that something else can be written. */
	clear(): void {
		if (this.stream.isTTY) this.stream.write('\r\x1b[K');
	}
}
