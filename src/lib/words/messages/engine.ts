import { defineMessages } from '../define-messages';

/** The state of the database in the reader's browser. */
export const engine = defineMessages({
	zh: {
		loading: (megabytes: string) => `正在载入数据引擎，已收到 ${megabytes} MB……`,
		failed: (reason: string) => `数据引擎没有载入，或中途停了（${reason}）。`
	},
	en: {
		loading: (megabytes: string) => `Loading the data engine, ${megabytes} MB so far …`,
		failed: (reason: string) => `The data engine could not be loaded, or has stopped (${reason}).`
	}
});
