import { defineMessages } from '../define-messages';

/** What every failure says besides what has failed. */
export const failure = defineMessages({
	zh: {
		retry: '重试',
		reload: '重新载入本页',
		script: '本页有一部分程序没有载入，有的图或按钮因此不起作用。',
		updated: '网站有了更新的版本。'
	},
	en: {
		retry: 'Try again',
		reload: 'Reload the page',
		script:
			'A part of this page’s program could not be loaded: some charts or buttons do not work.',
		updated: 'There is a newer version of this site.'
	}
});
