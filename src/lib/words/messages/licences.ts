import { defineMessages } from '../define-messages';

/** The page of licences. */
export const licences = defineMessages({
	zh: {
		title: '许可',
		own: (data: string) =>
			`本站程序按 MIT 许可使用，数据按 ${data} 使用；文件原文是公开的政府文件。`,
		lead: '浏览器得到的程序里有下列软件包的代码。',
		file: '各许可全文',
		package: '软件包',
		version: '版本',
		licence: '许可'
	},
	en: {
		title: 'Licences',
		own: (data: string) =>
			`The program of this site is under the MIT licence, its data under ${data}; the documents are public acts.`,
		lead: 'What browsers get holds code of these packages.',
		file: 'All licences in full',
		package: 'Package',
		version: 'Version',
		licence: 'Licence'
	}
});
