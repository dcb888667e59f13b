/** Milliseconds that a browser without idle callbacks waits instead. */
const PAUSE = 200;

/** Runs something once the browser has nothing better to do; gives a function that calls it off. */
export function whenIdle(run: () => void): () => void {
	if (!('requestIdleCallback' in window)) {
		const timer = setTimeout(run, PAUSE);
		return () => {
			clearTimeout(timer);
		};
	}
	const handle = window.requestIdleCallback(run);
	return () => {
		window.cancelIdleCallback(handle);
	};
}

/** Whether the reader's connection is one on which nothing is fetched ahead. */
export function savesData(): boolean {
	const { connection } = navigator as {
		connection?: { saveData?: boolean; effectiveType?: string };
	};
	return connection?.saveData === true || /2g$/.test(connection?.effectiveType ?? '');
}
