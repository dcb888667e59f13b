import { defineMessages } from '../define-messages';

const day = (date: Date) => date.toISOString().slice(0, 10);

/** What is said where there is no network. */
export const offline = defineMessages({
	zh: {
		kept: (since: Date | null) =>
			`没有网络：这一页是${since ? ` ${day(since)} ` : '上次打开时'}存下的，网站可能已有更新。`,
		title: '没有网络',
		notKept: '这一页还没有打开过，所以没有存下。打开过的页面、用过的数据没有网络也能看。',
		retry: '再试一次'
	},
	en: {
		kept: (since: Date | null) =>
			`There is no network: this page was kept ${since ? `on ${day(since)}` : 'when you last opened it'}, and the site may have changed since.`,
		title: 'There is no network',
		notKept:
			'This page was never opened here, so nothing was kept of it. Pages that were opened, and data that were used, work without a network.',
		retry: 'Try again'
	}
});
