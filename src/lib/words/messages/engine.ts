import { defineMessages } from '../define-messages';

/** The state of the database in the reader's browser. */
export const engine = defineMessages({
	zh: {
		loading: (megabytes: string) => `正在载入数据引擎，已收到 ${megabytes} MB……`,
		unverified: '本页不是经 HTTPS 打开的，浏览器无法核对收到的数据是否完好。',
		failed: (reason: string) => `数据引擎没有载入，或中途停了（${reason}）。`
	},
	en: {
		loading: (megabytes: string) => `Loading the data engine, ${megabytes} MB so far …`,
		unverified:
			'This page was not opened by HTTPS: the browser cannot check that the data arrived undamaged.',
		failed: (reason: string) => `The data engine could not be loaded, or has stopped (${reason}).`
	}
});
