import { defineMessages } from '..';

/** Taking things away: files, embeds, citations. */
export const share = defineMessages({
	zh: {
		download: '下载',
		downloadShown: '所示数据',
		downloadAll: '全部数据',
		downloadAs: (format: string) => `下载 ${format} 文件`,
		downloadFailed: (reason: string) => `文件没有生成：${reason}`
	},
	en: {
		download: 'Download',
		downloadShown: 'What is shown',
		downloadAll: 'All of it',
		downloadAs: (format: string) => `Download as ${format}`,
		downloadFailed: (reason: string) => `The file could not be made: ${reason}`
	}
});
