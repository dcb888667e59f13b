import { constants } from 'node:os';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Ends the process when a signal asks for it, after what must not be left behind is cleared away.
 * @param cleanUp must be done when it returns: nothing else runs after it
 */
export function endCleanly(cleanUp: () => void): { stop: () => void } {
	const end = (signal: NodeJS.Signals) => {
		cleanUp();
		process.exit(128 + constants.signals[signal]);
	};
	for (const signal of SIGNALS) process.on(signal, end);
	return {
		stop() {
			for (const signal of SIGNALS) process.off(signal, end);
		}
	};
}
