import { defineMessages } from '..';

/** The state of the database in the reader's browser. */
export const engine = defineMessages({
	zh: {
		loading: (megabytes: string) => `正在载入数据引擎，已收到 ${megabytes} MB……`,
		failed: (reason: string) => `数据引擎未能载入（${reason}），筛选暂不可用。`
	},
	en: {
		loading: (megabytes: string) => `Loading the data engine, ${megabytes} MB so far …`,
		failed: (reason: string) =>
			`The data engine could not be loaded (${reason}); filters do not work now.`
	}
});
