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

/** What some browsers tell of the reader's connection. */
const connection = () =>
	(navigator as { connection?: { saveData?: boolean; effectiveType?: string } }).connection;

/** Whether the reader asked to be sent no more than is needed. */
export const savesData = (): boolean => connection()?.saveData === true;

/** Whether nothing is to be fetched ahead: data are saved, or it would take long. */
export const fetchesNothingAhead = (): boolean =>
	savesData() || /2g$/.test(connection()?.effectiveType ?? '');
