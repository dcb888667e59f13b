import { defineMessages } from '../define-messages';

/** Versions of the data and how they differ. */
export const versions = defineMessages({
	zh: {
		title: '数据版本',
		lead: '每个版本的整表按版本号保存，地址和内容都不再变；下面写明与前一版相比的差别。',
		titleOf: (version: string) => `数据版本 ${version}`,
		published: (date: string) => `${date}发布`,
		holds: (documents: number, records: number) => `${documents}份文件，${records}条记录`,
		differences: (
			before: string,
			{ added, removed, changed }: Record<'added' | 'removed' | 'changed', number>
		) => `与版本 ${before} 相比：新增${added}条、删除${removed}条、修改${changed}条记录`,
		first: '没有保存更早的版本。',
		list: '逐条差别（JSON）'
	},
	en: {
		title: 'Versions of the data',
		lead: 'The tables of each version are kept under its name, at an address and with a content that no longer change, with what differs from the version before.',
		titleOf: (version: string) => `Data version ${version}`,
		published: (date: string) => `published ${date}`,
		holds: (documents: number, records: number) => `${documents} documents, ${records} records`,
		differences: (
			before: string,
			{ added, removed, changed }: Record<'added' | 'removed' | 'changed', number>
		) =>
			`Against version ${before}: ${added} records added, ${removed} removed, ${changed} changed`,
		first: 'No earlier version was kept.',
		list: 'Each difference (JSON)'
	}
});
